// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/Icons.h"

#include <QPushButton>

namespace snapdeck
{

/// One page in the side bar: picture, word, and a count at the right. Items with the same parent exclude each
/// other, and the arrow keys walk between them.
class NavItem : public QPushButton
{
    Q_OBJECT

public:
    NavItem(Icon icon, const QString &text, QWidget *parent = nullptr);

    /// Negative takes the count away.
    void setCount(int count);
    /// Draws the count as a badge that asks for a look (failures, say).
    void setCountTone(Tone tone);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString countText() const;
    void paintCount(QPainter *painter, const QRect &room, const Tokens &tokens) const;

    Icon m_icon;
    int m_count = -1;
    Tone m_countTone = Tone::Neutral;
};

} // namespace snapdeck
