// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/Badge.h"

#include "ui/theme/TabularText.h"
#include "ui/theme/TypeScale.h"
#include "ui/theme/style/Strokes.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace snapdeck
{

namespace
{

constexpr int LeftPadding = 6;
constexpr int RightPadding = 8;
constexpr int IconGap = 4;

int textStart(const BadgeSpec &spec)
{
    return spec.icon == Icon::None ? RightPadding : LeftPadding + Metrics::BadgeIconSize + IconGap;
}

} // namespace

QSize badgeSize(const BadgeSpec &spec)
{
    const double text = TabularText::width(TypeScale::badge(), spec.text);
    return QSize(textStart(spec) + int(std::ceil(text)) + RightPadding, Metrics::BadgeHeight);
}

ToneColors badgeColors(const BadgeSpec &spec, const QPalette &palette, bool enabled)
{
    const Tokens tokens = Tokens::of(palette);
    return enabled ? tokens.toneColors(spec.tone)
                   : ToneColors{palette.color(QPalette::Disabled, QPalette::Text), tokens.sunken};
}

void paintBadge(QPainter *painter, const QRect &rect, const BadgeSpec &spec, const ToneColors &colors)
{
    const QSize wanted = badgeSize(spec);
    // Half a pixel is a whole one on some screens, where the words beside it would stand lower.
    const QRectF box = style::snapped(painter, QRectF(rect.left(), rect.top() + (rect.height() - wanted.height()) / 2.0,
                                                      std::min(wanted.width(), rect.width()), wanted.height()));
    style::drawBox(painter, box, Metrics::BadgeRadius, colors.ground);
    const int icon = Metrics::BadgeIconSize;
    paintIcon(painter, QRectF(box.left() + LeftPadding, box.top() + (box.height() - icon) / 2, icon, icon),
              spec.icon, colors.ink);
    painter->save();
    painter->setPen(colors.ink);
    painter->setFont(TypeScale::badge());
    TabularText::draw(painter, box.adjusted(textStart(spec), 0, -RightPadding, 0), Qt::AlignLeft, spec.text);
    painter->restore();
}

Badge::Badge(QWidget *parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

Badge::Badge(const BadgeSpec &spec, QWidget *parent)
    : Badge(parent)
{
    setSpec(spec);
}

void Badge::setSpec(const BadgeSpec &spec)
{
    if (spec == m_spec) {
        return;
    }
    m_spec = spec;
    setText(spec.text); // for screen readers, which read it as they read any label
    updateGeometry();
    update();
}

QSize Badge::sizeHint() const
{
    return badgeSize(m_spec);
}

QSize Badge::minimumSizeHint() const
{
    return sizeHint();
}

void Badge::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintBadge(&painter, rect(), m_spec, badgeColors(m_spec, palette(), isEnabled()));
}

} // namespace snapdeck
