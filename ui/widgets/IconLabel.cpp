// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/IconLabel.h"

#include "ui/theme/style/Strokes.h"

#include <QPainter>

namespace snapdeck
{

IconLabel::IconLabel(Icon icon, Tone tone, int extent, QWidget *parent)
    : QWidget(parent)
    , m_icon(icon)
    , m_tone(tone)
    , m_extent(extent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void IconLabel::setIcon(Icon icon, Tone tone)
{
    m_icon = icon;
    m_tone = tone;
    update();
}

void IconLabel::setTile(int extent)
{
    m_tile = extent;
    updateGeometry();
    update();
}

QSize IconLabel::sizeHint() const
{
    const int extent = m_tile > 0 ? m_tile : m_extent;
    return QSize(extent, extent);
}

void IconLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const ToneColors colors = Tokens::of(palette()).toneColors(m_tone);
    if (m_tile > 0) {
        style::drawBox(&painter, rect(), Metrics::Grid, colors.ground);
    }
    const QRectF box(0, 0, m_extent, m_extent);
    const QColor ink = isEnabled() ? colors.ink : palette().color(QPalette::Disabled, QPalette::Text);
    paintIcon(&painter, box.translated(QRectF(rect()).center() - box.center()), m_icon, ink);
}

} // namespace snapdeck
