// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/SnapshotLookCommand.h"

namespace snapdeck::cli {

/// What changed between two snapshots, by their directories alone; of one file, line by line.
class SnapshotDiffCommand final : public SnapshotLookCommand
{
    Q_OBJECT
public:
    using SnapshotLookCommand::SnapshotLookCommand;

    [[nodiscard]] static QString complaint(const Arguments &given);

protected:
    void look() override;

private:
    struct Side {
        Snapshot snapshot;
        OpenedArchive archive;
        QByteArray content; ///< of the file that is compared
    };

    void print();
    void printFile();
    void readFile(Side &side, const std::function<void()> &then);
    [[nodiscard]] static qsizetype placeOf(const ArchiveIndex &index, const QString &name);

    Side m_from;
    Side m_to;
};

} // namespace snapdeck::cli
