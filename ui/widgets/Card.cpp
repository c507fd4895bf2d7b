// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/Card.h"

#include "ui/theme/Palette.h"
#include "ui/theme/TypeScale.h"
#include "ui/theme/style/Strokes.h"
#include "ui/widgets/IconLabel.h"
#include "ui/widgets/Labels.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

namespace snapdeck
{

Card::Card(const QString &title, QWidget *parent)
    : QFrame(parent)
    , m_head(new QWidget)
    , m_titleRow(new QHBoxLayout(m_head))
    , m_title(makeLabel(TextKind::CardTitle))
    , m_hint(makeLabel(TextKind::Secondary))
    , m_body(new QVBoxLayout)
{
    // The card paints its own rounded ground; the role tells children what they lie on.
    setBackgroundRole(QPalette::Base);
    m_titleRow->setContentsMargins(16, 14, 16, 10);
    m_titleRow->addWidget(m_title);
    m_titleRow->addStretch(1);
    m_titleRow->addWidget(m_hint);
    m_body->setContentsMargins(16, 16, 16, 16);
    m_body->setSpacing(Metrics::Grid);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(0);
    column->addWidget(m_head);
    column->addLayout(m_body, 1);
    setTitle(title);
}

void Card::setTitle(const QString &title)
{
    m_title->setText(title);
    m_head->setVisible(!title.isEmpty());
    setAccessibleName(title);
    // Under a title the contents need no air of their own above them.
    QMargins margins = m_body->contentsMargins();
    margins.setTop(title.isEmpty() ? margins.bottom() : 0);
    m_body->setContentsMargins(margins);
}

void Card::setHint(const QString &hint)
{
    m_hint->setText(hint);
}

void Card::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens t = Tokens::of(palette());
    style::drawBox(&painter, rect(), Metrics::CardRadius, t.surface, t.hairline);
}

MetricCard::MetricCard(Icon icon, Tone tone, QWidget *parent)
    : Card(QString(), parent)
    , m_icon(new IconLabel(icon, tone, 18))
    , m_figure(makeLabel(TextKind::PageTitle))
    , m_caption(makeLabel(TextKind::Hint))
{
    m_icon->setTile(34);
    m_figure->setFont(TypeScale::figure());
    setInk(m_caption, Ink::Secondary);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_figure);
    words->addWidget(m_caption);
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(m_icon);
    row->addLayout(words, 1);
    body()->setContentsMargins(15, 13, 15, 13);
    body()->addLayout(row);
}

void MetricCard::setMetric(const QString &figure, const QString &caption)
{
    m_figure->setText(figure);
    m_caption->setText(caption);
    m_caption->setToolTip(plainToolTip(caption));
    setAccessibleName(figure + u' ' + caption);
}

void MetricCard::setIcon(Icon icon, Tone tone)
{
    m_icon->setIcon(icon, tone);
}

} // namespace snapdeck
