// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/SnapshotNotice.h"

namespace snapdeck {

class Extractor;

/// How far an extraction is and what came of it, with the way to the files. Hidden while there is none.
class ExtractLine final : public SnapshotNotice
{
    Q_OBJECT
public:
    /// `extractor` outlives the line.
    explicit ExtractLine(Extractor *extractor, QWidget *parent = nullptr);

private:
    void showState();
    [[nodiscard]] Content running() const;
    [[nodiscard]] Content done() const;
    void act();

    Extractor *m_extractor;
};

} // namespace snapdeck
