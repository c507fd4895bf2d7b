// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/CaptureChoices.h"

#include "ui/dialogs/CaptureForm.h"
#include "ui/theme/Tokens.h"
#include "ui/widgets/Labels.h"

#include <QCheckBox>
#include <QLabel>
#include <QVBoxLayout>

namespace snapdeck {

CaptureOldTemplate::CaptureOldTemplate(QWidget *parent)
    : QWidget(parent)
    , m_overwrite(new QCheckBox(tr("&Overwrite it")))
    , m_delete(new QCheckBox(tr("&Delete the old template first")))
{
    m_overwrite->setObjectName(QStringLiteral("captureOverwriteCheck"));
    m_delete->setObjectName(QStringLiteral("captureDeleteOldCheck"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    column->addWidget(m_overwrite);
    column->addWidget(m_delete);
    // Not clicked: an assistive program checks a box without a click.
    connect(m_overwrite, &QCheckBox::toggled, this, &CaptureOldTemplate::overwriteAgreed);
    connect(m_delete, &QCheckBox::toggled, this, &CaptureOldTemplate::deletionChosen);
}

void CaptureOldTemplate::showForm(const CaptureForm &form)
{
    const bool isTaken = form.nameVerdict() == CaptureForm::NameVerdict::Taken;
    setVisible(isTaken);
    m_overwrite->setVisible(isTaken && !form.needsDeletion());
    m_overwrite->setChecked(form.overwriteAgreed());
    m_delete->setVisible(form.needsDeletion());
    m_delete->setChecked(form.deletionChosen());
}

QList<QWidget *> CaptureOldTemplate::order() const
{
    return {m_overwrite, m_delete};
}

CaptureChoices::CaptureChoices(QWidget *parent)
    : QWidget(parent)
    , m_pause(new QCheckBox(tr("&Pause it first")))
    , m_pauseHint(makeLabel(TextKind::Hint))
    , m_copy(new QCheckBox(tr("&Launch a copy of it afterwards")))
{
    m_pause->setObjectName(QStringLiteral("capturePauseFirstCheck"));
    m_pauseHint->setObjectName(QStringLiteral("capturePauseHint"));
    m_copy->setObjectName(QStringLiteral("captureLaunchCopyCheck"));
    auto *pause = new QHBoxLayout;
    pause->setSpacing(Metrics::Grid);
    pause->addWidget(m_pause);
    pause->addWidget(m_pauseHint, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addLayout(pause);
    column->addWidget(m_copy);
    connect(m_pause, &QCheckBox::toggled, this, &CaptureChoices::pauseChosen);
    connect(m_copy, &QCheckBox::toggled, this, &CaptureChoices::copyChosen);
}

void CaptureChoices::showForm(const CaptureForm &form)
{
    const QString objection = form.pauseObjection().value_or(QString());
    m_pause->setEnabled(objection.isEmpty());
    m_pause->setChecked(form.pausesFirst());
    m_pause->setToolTip(plainToolTip(objection));
    m_pause->setAccessibleDescription(objection);
    m_pauseHint->setText(objection);
    m_copy->setChecked(form.launchesCopy());
}

QList<QWidget *> CaptureChoices::order() const
{
    return {m_pause, m_copy};
}

} // namespace snapdeck
