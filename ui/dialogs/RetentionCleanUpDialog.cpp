// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/RetentionCleanUpDialog.h"

#include "core/vault/Vault.h"
#include "ui/dialogs/RetentionPreview.h"
#include "ui/models/RetentionForm.h"
#include "ui/models/VaultWords.h"
#include "ui/theme/Palette.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/DialogFooter.h"
#include "ui/widgets/Labels.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace snapdeck {

RetentionCleanUpDialog::RetentionCleanUpDialog(Vault &vault, const Clock &clock, QWidget *parent)
    : QDialog(parent)
    , m_vault(vault)
    , m_preview(new RetentionPreview(clock))
    , m_act(makeButton(ButtonKind::Primary, Icon::Trash, QString()))
{
    setObjectName(QStringLiteral("retentionCleanUpDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Clean up the vault"));
    setGround(this, Ground::Surface);
    auto *body = new QVBoxLayout;
    body->setContentsMargins(3 * Metrics::Grid, 20, 3 * Metrics::Grid, 20);
    body->setSpacing(12);
    body->addWidget(makeLabel(TextKind::PaneTitle, windowTitle()));
    auto *rule = makeParagraph(
        TextKind::Secondary,
        tr("By default the vault keeps %1. What goes lies in the trash for %2.")
            .arg(policyText(vault.rules().defaultPolicy), tr("%n days", nullptr, vault.rules().trashDays)));
    body->addWidget(rule);
    body->addWidget(m_preview);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(body);
    column->addWidget(makeFooter());
    setFixedWidth(RetentionPreview::dialogWidth());
    connect(&vault, &Vault::changed, this, &RetentionCleanUpDialog::showPreview);
    connect(&vault, &Vault::stateChanged, this, &RetentionCleanUpDialog::showPreview);
    showPreview();
}

QWidget *RetentionCleanUpDialog::makeFooter()
{
    auto *footer = new DialogFooter;
    auto *rules = makeButton(ButtonKind::Quiet, Icon::Pencil, tr("Change the &rules…"));
    rules->setObjectName(QStringLiteral("cleanUpRulesButton"));
    rules->setAutoDefault(false);
    auto *cancel = makeButton(ButtonKind::Normal, Icon::None, tr("Cancel"));
    cancel->setObjectName(QStringLiteral("cleanUpCancelButton"));
    cancel->setDefault(true);
    m_act->setObjectName(QStringLiteral("cleanUpConfirmButton"));
    m_act->setAutoDefault(true); // Enter means the button that has the focus; else the way back
    footer->addHelper(rules);
    footer->addDecision(cancel);
    footer->addDecision(m_act);
    connect(rules, &QPushButton::clicked, this, [this] {
        reject();
        Q_EMIT rulesRequested();
    });
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_act, &QPushButton::clicked, this, [this] {
        Q_EMIT confirmed(m_fates);
        accept();
    });
    cancel->setFocus();
    return footer;
}

void RetentionCleanUpDialog::showPreview()
{
    m_fates = m_vault.previewPrune();
    const QList<VaultCopy> copies = m_vault.copies();
    m_preview->showFates(copies, m_fates);
    const int count = RetentionForm::going(copies, m_fates).first;
    m_act->setText(count > 0 ? tr("&Move %n copies to the trash", nullptr, count) : tr("&Move to the trash"));
    const QString objection = vaultObjection(m_vault);
    m_act->setEnabled(count > 0 && objection.isEmpty());
    m_act->setToolTip(plainToolTip(objection));
    m_act->setAccessibleDescription(objection);
}

} // namespace snapdeck
