// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/SnapshotLookCommand.h"
#include "core/archive/Extraction.h"

namespace snapdeck::cli {

/// Takes chosen files out of a snapshot, without fetching the rest of it.
class SnapshotExtractCommand final : public SnapshotLookCommand
{
    Q_OBJECT
public:
    using SnapshotLookCommand::SnapshotLookCommand;
    void interrupt() override;

    [[nodiscard]] static QString complaint(const Arguments &given);

protected:
    void look() override;

private:
    void extract(const Snapshot &snapshot, const OpenedArchive &opened);
    [[nodiscard]] std::optional<ApiError> objectionTo(const ExtractionPlan &plan) const;
    void conclude(const Snapshot &snapshot, const ExtractionOutcome &outcome);

    OpenedArchive m_opened;
    ExtractionPlan m_plan;
    Extraction *m_extraction = nullptr;
};

} // namespace snapdeck::cli
