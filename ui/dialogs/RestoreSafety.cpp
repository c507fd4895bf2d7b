// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/RestoreSafety.h"

#include "ui/dialogs/RestoreWords.h"
#include "ui/theme/Tokens.h"
#include "ui/widgets/ConsequenceList.h"
#include "ui/widgets/Labels.h"

#include <QCheckBox>
#include <QLabel>
#include <QVBoxLayout>

namespace snapdeck {

namespace {

constexpr int CheckIndent = 24; ///< under the words of a check box

} // namespace

RestoreSafety::RestoreSafety(QWidget *parent)
    : QWidget(parent)
    , m_check(new QCheckBox(tr("Take a &safety snapshot first")))
    , m_cost(makeParagraph(TextKind::Hint))
    , m_noWayBack(new ConsequenceList)
{
    m_check->setObjectName(QStringLiteral("restoreSafetyCheck"));
    m_check->setChecked(true);
    m_cost->setObjectName(QStringLiteral("restoreSafetyCost"));
    m_cost->setContentsMargins(CheckIndent, 0, 0, 0);
    m_noWayBack->setObjectName(QStringLiteral("restoreNoWayBack"));
    m_noWayBack->hide();
    auto *without = new QVBoxLayout; // what is hidden of it takes no room
    without->setContentsMargins(0, Metrics::Grid, 0, 0);
    without->addWidget(m_noWayBack);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addWidget(m_check);
    column->addWidget(m_cost);
    column->addLayout(without);
}

void RestoreSafety::showForm(const RestoreForm &form, const QDateTime &now)
{
    const Consequence lost = noWayBack(form, now);
    if (m_shown != lost) { // even while it is hidden: what is new takes no room until a turn later
        m_shown = lost;
        m_noWayBack->clear();
        m_noWayBack->addConsequence(lost.icon, lost.what, lost.detail);
    }
    m_cost->setText(safetyCost(form, now));
    m_cost->setVisible(form.isSafeguarded());
    m_noWayBack->setVisible(!form.isSafeguarded());
    m_check->setAccessibleDescription(form.isSafeguarded() ? m_cost->text() : m_noWayBack->accessibleName());
}

} // namespace snapdeck
