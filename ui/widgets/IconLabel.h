// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/Icons.h"

#include <QWidget>

namespace snapdeck
{

/// A picture beside words that say the same; hence it has no accessible name of its own.
class IconLabel : public QWidget
{
    Q_OBJECT

public:
    /// `extent` in device-independent pixels.
    explicit IconLabel(Icon icon, Tone tone = Tone::Neutral, int extent = Metrics::IconSize,
                       QWidget *parent = nullptr);

    void setIcon(Icon icon, Tone tone);
    /// Lays the picture on its tone's ground, in a rounded square of `extent`.
    void setTile(int extent);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Icon m_icon;
    Tone m_tone;
    int m_extent;
    int m_tile = 0;
};

} // namespace snapdeck
