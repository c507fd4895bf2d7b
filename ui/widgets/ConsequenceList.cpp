// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/ConsequenceList.h"

#include "ui/theme/TypeScale.h"
#include "ui/theme/style/Strokes.h"
#include "ui/widgets/AccessibleRole.h"
#include "ui/widgets/IconLabel.h"
#include "ui/widgets/Labels.h"
#include "ui/widgets/UnbrokenText.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

namespace snapdeck
{

ConsequenceList::ConsequenceList(Tone tone, QWidget *parent)
    : QFrame(parent)
    , m_tone(tone)
    , m_column(new QVBoxLayout(this))
{
    setAccessibleRole(this, QAccessible::AlertMessage);
    m_column->setContentsMargins(14, 14, 14, 14);
    m_column->setSpacing(10);
}

void ConsequenceList::addConsequence(Icon icon, const QString &what, const QString &detail)
{
    auto *row = new QWidget;
    auto *across = new QHBoxLayout(row);
    across->setContentsMargins(0, 0, 0, 0);
    across->setSpacing(10);
    across->addWidget(new IconLabel(icon, m_tone), 0, Qt::AlignTop);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    QLabel *strong = makeParagraph(TextKind::Body, lettersKept(what));
    strong->setFont(TypeScale::strong());
    words->addWidget(strong);
    if (!detail.isEmpty()) {
        words->addWidget(makeParagraph(TextKind::Body, lettersKept(detail)));
    }
    across->addLayout(words, 1);
    m_column->addWidget(row);
    if (isVisible()) {
        row->show(); // else it takes no room until a turn later
    }
    m_said << what << detail;
    setAccessibleName(m_said.join(u' ').simplified());
}

void ConsequenceList::clear()
{
    while (QLayoutItem *item = m_column->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_said.clear();
    setAccessibleName(QString());
}

void ConsequenceList::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens t = Tokens::of(palette());
    const QColor ground = t.toneColors(m_tone).ground;
    // Where the grounds do not differ, a border has to be seen.
    style::drawBox(&painter, rect(), Metrics::Grid, ground, ground == t.surface ? t.line : QColor());
}

} // namespace snapdeck
