// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/ChoiceLine.h"

#include "ui/pages/ResourceActionButton.h"
#include "ui/theme/Palette.h"
#include "ui/theme/TypeScale.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/ElidedLabel.h"
#include "ui/widgets/KeyCaps.h"
#include "ui/widgets/Labels.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace snapdeck {

ChoiceLine::ChoiceLine(QWidget *parent)
    : QWidget(parent)
    , m_what(new ElidedLabel)
    , m_row(new QHBoxLayout)
    , m_open(makeButton(ButtonKind::Normal, Icon::ChevronRight, tr("&Open")))
{
    setObjectName(QStringLiteral("choiceLine"));
    setGround(this, Ground::Surface);
    m_what->setObjectName(QStringLiteral("choiceName"));
    m_what->setFont(TypeScale::strong());
    setInk(m_what, Ink::Primary);
    m_open->setObjectName(QStringLiteral("choiceOpenButton"));
    tellKeys(m_open, tr("Show it on a page of its own"), Qt::Key_Return);
    m_row->setContentsMargins(Metrics::PageMargin, 10, Metrics::PageMargin, 10);
    m_row->setSpacing(Metrics::Grid);
    m_row->addWidget(m_what);
    m_row->addStretch(1);
    m_row->addWidget(m_open);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeHairline());
    column->addLayout(m_row);
    connect(m_open, &QPushButton::clicked, this, &ChoiceLine::openRequested);
}

QPushButton *ChoiceLine::addAct(ButtonKind kind, QAction *action, const char *objectName)
{
    QPushButton *button = makeActionButton(kind, action);
    button->setObjectName(QLatin1String(objectName));
    m_row->insertWidget(m_row->indexOf(m_open), button);
    setTabOrder(button, m_open); // as the eye goes, not as they were made
    return button;
}

void ChoiceLine::showChosen(const QString &what)
{
    m_what->setWholeText(what);
}

} // namespace snapdeck
