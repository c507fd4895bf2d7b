// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/StatusStrip.h"

#include "ui/theme/Palette.h"
#include "ui/theme/TabularText.h"
#include "ui/theme/TypeScale.h"
#include "ui/theme/style/Strokes.h"
#include "ui/widgets/AccessibleRole.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QStyleOptionButton>

#include <cmath>

namespace snapdeck {

namespace {

constexpr int ItemHeight = 24;
constexpr int ItemPadding = 6;
constexpr int IconExtent = 14;
constexpr int IconGap = 8;

} // namespace

StatusItem::StatusItem(Icon icon, Tone tone, QWidget *parent)
    : QPushButton(parent)
    , m_icon(icon)
    , m_tone(tone)
{
    setAutoDefault(false);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    hide();
}

void StatusItem::setStatus(const QString &text)
{
    setText(text);
    setVisible(m_hasRoom && !text.isEmpty());
    updateGeometry();
    update();
}

void StatusItem::setStatus(Icon icon, Tone tone, const QString &text)
{
    m_icon = icon;
    m_tone = tone;
    setStatus(text);
}

QSize StatusItem::sizeHint() const
{
    const double words = TabularText::width(TypeScale::hint(), text());
    return QSize(2 * ItemPadding + IconExtent + IconGap + int(std::ceil(words)), ItemHeight);
}

QSize StatusItem::minimumSizeHint() const
{
    return sizeHint();
}

void StatusItem::setRoom(bool hasRoom)
{
    if (m_hasRoom == hasRoom) {
        return;
    }
    m_hasRoom = hasRoom;
    setVisible(hasRoom && !text().isEmpty());
}

void StatusItem::paintEvent(QPaintEvent *)
{
    QStyleOptionButton option;
    initStyleOption(&option);
    const Tokens t = Tokens::of(palette());
    QPainter painter(this);
    if (isDown() || (option.state & QStyle::State_MouseOver)) {
        style::drawBox(&painter, rect(), Metrics::BadgeRadius, blend(t.text, t.nav, isDown() ? 0.1 : 0.05));
    }
    paintIcon(&painter, QRect(ItemPadding, (height() - IconExtent) / 2, IconExtent, IconExtent), m_icon,
              t.toneColors(m_tone).ink);
    painter.setFont(TypeScale::hint());
    painter.setPen(t.text2);
    TabularText::draw(&painter, rect().adjusted(ItemPadding + IconExtent + IconGap, 0, -ItemPadding, 0),
                      Qt::AlignLeft, text());
    if (hasFocus()) {
        style::drawFocusRing(&painter, rect(), Metrics::BadgeRadius, t.accent.ink);
    }
}

StatusStrip::StatusStrip(QWidget *parent)
    : QWidget(parent)
    , m_row(new QHBoxLayout(this))
{
    setAccessibleRole(this, QAccessible::StatusBar);
    setAccessibleName(tr("Status"));
    setGround(this, Ground::Nav);
    setFixedHeight(Metrics::StatusStripHeight);
    setMinimumWidth(1); // a long notice does not widen the window
    m_row->setContentsMargins(10, 1, 10, 0);
    m_row->setSpacing(8);
    m_row->addStretch(1);
}

StatusItem *StatusStrip::addItem(Side side, Icon icon, Tone tone)
{
    auto *item = new StatusItem(icon, tone, this);
    m_row->insertWidget(side == Side::Left ? m_leftCount++ : m_row->count(), item);
    if (side == Side::Right) {
        m_right.append(item);
    }
    m_items.append(item);
    return item;
}

/// What stands at the right is told elsewhere as well; it leaves where all of it would be cut.
void StatusStrip::fit()
{
    int wanted = m_row->contentsMargins().left() + m_row->contentsMargins().right();
    for (const StatusItem *item : std::as_const(m_items)) {
        wanted += item->text().isEmpty() ? 0 : item->sizeHint().width() + m_row->spacing();
    }
    for (auto item = m_right.crbegin(); item != m_right.crend(); ++item) {
        (*item)->setRoom(wanted <= width());
        wanted -= (*item)->text().isEmpty() || wanted <= width()
            ? 0
            : (*item)->sizeHint().width() + m_row->spacing();
    }
}

bool StatusStrip::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Resize) {
        fit();
    }
    return QWidget::event(event);
}

void StatusStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    style::drawHairline(&painter, rect(), Qt::TopEdge, Tokens::of(palette()).hairline);
}

} // namespace snapdeck
