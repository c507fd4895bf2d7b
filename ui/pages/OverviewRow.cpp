// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/OverviewRow.h"

#include "ui/theme/Palette.h"
#include "ui/theme/TypeScale.h"
#include "ui/theme/style/Strokes.h"
#include "ui/widgets/AccessibleRole.h"
#include "ui/widgets/Badge.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/ElidedLabel.h"
#include "ui/widgets/Labels.h"
#include "ui/widgets/TrendLine.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <QPushButton>

#include <algorithm>

namespace snapdeck {

namespace {

constexpr int widestName = 220;
constexpr int sideMargin = 15; ///< as the words of a card's title

} // namespace

OverviewRow::Widths OverviewRow::Widths::united(const Widths &other) const
{
    Widths widths;
    for (size_t part = 0; part < parts.size(); ++part)
        widths.parts[part] = std::max(parts[part], other.parts[part]);
    return widths;
}

OverviewRow::OverviewRow(QWidget *parent)
    : QWidget(parent)
    , m_badge(new Badge)
    , m_lead(makeLabel(TextKind::Secondary))
    , m_name(new ElidedLabel)
    , m_text(new ElidedLabel)
    , m_trend(new TrendLine)
    , m_figure(makeLabel(TextKind::Secondary))
    , m_act(makeButton(ButtonKind::Normal, Icon::None, QString()))
{
    setAccessibleRole(this, QAccessible::ListItem);
    setFixedHeight(Metrics::RowHeight + 1);
    m_name->setFont(TypeScale::emphasis());
    m_name->setElideMode(Qt::ElideRight);
    m_text->setFont(TypeScale::body());
    m_text->setElideMode(Qt::ElideRight);
    setInk(m_text, Ink::Secondary);
    m_text->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_figure->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_act->setAutoDefault(false);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(sideMargin, 0, sideMargin, 1);
    row->setSpacing(12);
    for (QWidget *part : {static_cast<QWidget *>(m_badge), static_cast<QWidget *>(m_lead),
                          static_cast<QWidget *>(m_name)})
        row->addWidget(part);
    row->addWidget(m_text, 1);
    for (QWidget *part : {static_cast<QWidget *>(m_trend), static_cast<QWidget *>(m_figure),
                          static_cast<QWidget *>(m_act)})
        row->addWidget(part);
    connect(m_act, &QPushButton::clicked, this, [this] { Q_EMIT acted(m_line); });
}

void OverviewRow::setLine(const OverviewLine &line, bool hasNext)
{
    m_line = line;
    m_hasNext = hasNext;
    m_badge->setSpec(line.badge);
    m_badge->setVisible(!line.badge.text.isEmpty());
    m_lead->setText(line.lead);
    m_lead->setVisible(!line.lead.isEmpty());
    m_name->setWholeText(line.name);
    m_text->setWholeText(line.text);
    m_trend->setValues(line.trend);
    m_trend->setVisible(line.trend.size() > 1);
    m_figure->setText(line.figure);
    m_figure->setToolTip(plainToolTip(line.figureTip));
    QStringList words{line.badge.text, line.lead, line.name, line.text, line.figure};
    words.removeAll(QString());
    setAccessibleName(words.join(QStringLiteral(", ")));
    showAct();
    update();
}

void OverviewRow::showAct()
{
    const OverviewAct &act = m_line.act;
    const bool hasAct = act.kind != OverviewAct::Kind::None;
    m_act->setVisible(hasAct);
    m_act->setText(act.text);
    m_act->setEnabled(act.objection.isEmpty());
    m_act->setToolTip(plainToolTip(act.objection));
    m_act->setAccessibleName(act.text + QStringLiteral(": ") + m_line.name);
    const bool opens = m_line.target.page != OverviewTarget::Page::None;
    setCursor(opens ? Qt::PointingHandCursor : Qt::ArrowCursor);
    setFocusPolicy(opens && !hasAct ? Qt::TabFocus : Qt::NoFocus);
}

std::array<QWidget *, 6> OverviewRow::columns() const
{
    return {m_badge, m_lead, m_name, m_trend, m_figure, m_act};
}

OverviewRow::Widths OverviewRow::wishes() const
{
    Widths widths;
    const auto parts = columns();
    for (size_t part = 0; part < parts.size(); ++part)
        widths.parts[part] = parts[part]->isHidden() ? 0 : parts[part]->sizeHint().width();
    const int name = QFontMetrics(m_name->font()).horizontalAdvance(m_line.name) + 2;
    widths.parts[2] = std::min(name, widestName);
    return widths;
}

void OverviewRow::setWidths(const Widths &widths)
{
    const auto parts = columns();
    for (size_t part = 0; part < parts.size(); ++part) {
        if (!parts[part]->isHidden())
            parts[part]->setFixedWidth(widths.parts[part]);
    }
}

void OverviewRow::open()
{
    if (m_line.target.page != OverviewTarget::Page::None)
        Q_EMIT opened(m_line.target);
}

void OverviewRow::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && rect().contains(event->position().toPoint()))
        open();
}

void OverviewRow::keyPressEvent(QKeyEvent *event)
{
    const bool isChosen = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter
        || event->key() == Qt::Key_Space;
    if (isChosen && !event->isAutoRepeat())
        open();
    else
        QWidget::keyPressEvent(event);
}

void OverviewRow::enterEvent(QEnterEvent *event)
{
    QWidget::enterEvent(event);
    m_isLit = m_line.target.page != OverviewTarget::Page::None;
    update();
}

void OverviewRow::leaveEvent(QEvent *event)
{
    QWidget::leaveEvent(event);
    m_isLit = false;
    update();
}

/// The last one follows the corners of its card where it reaches down to them.
void OverviewRow::light(QPainter *painter, const QColor &ground) const
{
    constexpr int border = 1;
    const QWidget *card = parentWidget() ? parentWidget()->parentWidget() : nullptr;
    const bool isAtEnd = card && mapTo(card, QPoint(0, height())).y() >= card->height() - border;
    QPainterPath shape;
    shape.addRect(isAtEnd ? rect().adjusted(0, 0, 0, -Metrics::CardRadius) : rect());
    if (isAtEnd) {
        shape.setFillRule(Qt::WindingFill);
        constexpr int radius = Metrics::CardRadius - border;
        shape.addRoundedRect(rect().adjusted(0, height() - 2 * radius, 0, 0), radius, radius);
    }
    painter->setRenderHint(QPainter::Antialiasing);
    painter->fillPath(shape, ground);
    painter->setRenderHint(QPainter::Antialiasing, false);
}

void OverviewRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens t = Tokens::of(palette());
    if (m_isLit)
        light(&painter, blend(t.text, t.surface, 0.035));
    if (m_hasNext)
        style::drawHairline(&painter, rect(), Qt::BottomEdge, t.hairline);
    if (hasFocus())
        style::drawFocusRing(&painter, rect().adjusted(4, 2, -4, -3), Metrics::ControlRadius, t.accent.ink);
}

} // namespace snapdeck
