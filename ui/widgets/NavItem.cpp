// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/NavItem.h"

#include "ui/theme/TabularText.h"
#include "ui/theme/TypeScale.h"
#include "ui/theme/style/Strokes.h"

#include <QLocale>
#include <QPainter>
#include <QStyleOptionButton>

#include <cmath>

namespace snapdeck
{

namespace
{

constexpr int Padding = 10;
constexpr int IconGap = 10;
constexpr int CountGap = 8;

} // namespace

NavItem::NavItem(Icon icon, const QString &text, QWidget *parent)
    : QPushButton(text, parent)
    , m_icon(icon)
{
    setIcon(makeIcon(icon)); // drawn by itself here; for whoever lists it elsewhere
    setCheckable(true);
    setAutoExclusive(true);
    setAutoDefault(false);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void NavItem::setCount(int count)
{
    if (count != m_count) {
        m_count = count;
        setAccessibleDescription(count < 0 ? QString() : QLocale().toString(count));
        update();
    }
}

void NavItem::setCountTone(Tone tone)
{
    m_countTone = tone;
    update();
}

QString NavItem::countText() const
{
    return m_count < 0 ? QString() : QLocale().toString(m_count);
}

QSize NavItem::sizeHint() const
{
    const int words = QFontMetrics(TypeScale::strong()).size(Qt::TextShowMnemonic, text()).width();
    const int count = int(std::ceil(TabularText::width(TypeScale::hint(), countText())));
    return QSize(2 * Padding + Metrics::IconSize + IconGap + words + CountGap + count,
                 Metrics::NavItemHeight);
}

QSize NavItem::minimumSizeHint() const
{
    return sizeHint();
}

void NavItem::paintCount(QPainter *painter, const QRect &room, const Tokens &tokens) const
{
    const ToneColors colors = tokens.toneColors(m_countTone);
    painter->setFont(TypeScale::hint());
    if (m_countTone != Tone::Neutral && m_count > 0) {
        const double width = TabularText::width(painter->font(), countText()) + 12;
        const QRectF pill(room.right() + 1 - width, room.center().y() - 8.5, width, 18);
        style::drawBox(painter, pill, 9, colors.ground);
        painter->setPen(colors.ink);
        TabularText::draw(painter, pill, Qt::AlignHCenter, countText());
        return;
    }
    painter->setPen(tokens.text3);
    TabularText::draw(painter, room, Qt::AlignRight, countText());
}

void NavItem::paintEvent(QPaintEvent *)
{
    QStyleOptionButton option;
    initStyleOption(&option);
    const Tokens t = Tokens::of(palette());
    QPainter painter(this);
    const bool hover = option.state & QStyle::State_MouseOver;
    if (isChecked()) {
        style::drawBox(&painter, rect(), Metrics::ControlRadius, t.selection);
    } else if (hover || isDown()) {
        style::drawBox(&painter, rect(), Metrics::ControlRadius,
                       blend(t.text, t.nav, isDown() ? 0.08 : 0.05));
    }
    const QRect room = rect().adjusted(Padding, 0, -Padding, 0);
    const QColor ink = isChecked() ? t.accent.ink : t.text;
    const int icon = Metrics::IconSize;
    paintIcon(&painter, QRect(room.left(), (height() - icon) / 2, icon, icon), m_icon,
              isChecked() ? t.accent.ink : t.text2);
    painter.setPen(ink);
    painter.setFont(isChecked() ? TypeScale::strong() : TypeScale::emphasis());
    const bool underline = style()->styleHint(QStyle::SH_UnderlineShortcut, &option, this);
    painter.drawText(room.adjusted(icon + IconGap, 0, 0, 0),
                     Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine
                         | (underline ? Qt::TextShowMnemonic : Qt::TextHideMnemonic),
                     text());
    paintCount(&painter, room, t);
    if (hasFocus()) {
        style::drawFocusRing(&painter, rect(), Metrics::ControlRadius, t.accent.ink);
    }
}

} // namespace snapdeck
