// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/archive/TextDiff.h"

#include <QPlainTextEdit>

namespace snapdeck {

/// The lines that differ between two texts, with those around them: removed ones after a minus, added ones
/// after a plus, on the grounds of their tones. Plain text that can be selected and copied.
class TextDifferenceView final : public QPlainTextEdit
{
    Q_OBJECT
public:
    /// Nobody reads on from here, and laying out more would keep the window busy.
    static constexpr qsizetype mostLines = 4'000;

    explicit TextDifferenceView(QWidget *parent = nullptr);

    void setDifference(const TextDifference &difference);

protected:
    void changeEvent(QEvent *event) override;

private:
    void show();

    TextDifference m_difference;
    bool m_isShowing = false;
};

} // namespace snapdeck
