// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/Tokens.h"

#include <QWidget>

namespace snapdeck {

/// The account's colour along the window's top edge, so that nobody works on the wrong one.
class AccountLine final : public QWidget
{
    Q_OBJECT
public:
    explicit AccountLine(QWidget *parent = nullptr);
    void setTone(Tone tone);
    /// Plain text, empty for none: red runs through the colour, since this account needs more care.
    void setWarning(const QString &text);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Tone m_tone = Tone::Neutral;
    bool m_isWarning = false;
};

} // namespace snapdeck
