// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/RetentionDialog.h"

#include "core/vault/Vault.h"
#include "ui/dialogs/RetentionFields.h"
#include "ui/dialogs/RetentionPreview.h"
#include "ui/models/VaultWords.h"
#include "ui/theme/Palette.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/DialogBody.h"
#include "ui/widgets/DialogFooter.h"
#include "ui/widgets/Labels.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace snapdeck {

namespace {

constexpr int RowsShown = 4;

} // namespace

RetentionDialog::RetentionDialog(Vault &vault, const Clock &clock, const QString &resourceKey,
                                 QWidget *parent)
    : QDialog(parent)
    , m_vault(vault)
    , m_clock(clock)
    , m_form(vault.rules())
    , m_scope(new QComboBox)
    , m_own(new QCheckBox(tr("&Rules of its own")))
    , m_fields(new RetentionFields)
    , m_words(makeParagraph(TextKind::Body))
    , m_objection(new Banner)
    , m_preview(new RetentionPreview(clock))
    , m_save(makeButton(ButtonKind::Primary, Icon::None, tr("&Save the rules")))
{
    setObjectName(QStringLiteral("retentionDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("What the vault keeps"));
    setGround(this, Ground::Surface);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    QWidget *footer = makeFooter();
    column->addWidget(new DialogBody(makeBody(), footer));
    column->addWidget(footer);
    setFixedWidth(RetentionPreview::dialogWidth());
    connect(m_scope, &QComboBox::currentIndexChanged, this, [this] {
        m_form.setScope(m_scope->currentData().toString());
        showScope();
    });
    connect(m_own, &QCheckBox::toggled, this, [this](bool own) {
        m_form.setOwnRules(own);
        showScope();
    });
    connect(m_fields, &RetentionFields::edited, this, [this] {
        m_form.setPolicy(m_fields->policy());
        showPreview();
    });
    connect(&vault, &Vault::changed, this, &RetentionDialog::showPreview);
    connect(&vault, &Vault::stateChanged, this, &RetentionDialog::showPreview);
    fillScopes(resourceKey);
    showScope();
    m_scope->setFocus();
}

QWidget *RetentionDialog::makeBody()
{
    m_scope->setObjectName(QStringLiteral("retentionScopeCombo"));
    m_own->setObjectName(QStringLiteral("retentionOwnCheck"));
    m_words->setObjectName(QStringLiteral("retentionWords"));
    m_objection->setObjectName(QStringLiteral("retentionObjection"));
    m_objection->setDismissible(false);
    m_preview->setRowsShown(RowsShown);
    QLabel *label = makeLabel(TextKind::Field, tr("Rules &for"));
    label->setBuddy(m_scope);
    m_fields->lineUp(label);
    auto *scope = new QHBoxLayout;
    scope->setSpacing(12);
    scope->addWidget(label);
    scope->addWidget(m_scope);
    scope->addWidget(m_own);
    scope->addStretch(1);
    auto *body = new QWidget;
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(3 * Metrics::Grid, 20, 3 * Metrics::Grid, 20);
    column->setSpacing(14);
    column->addWidget(makeLabel(TextKind::PaneTitle, windowTitle()));
    column->addLayout(scope);
    column->addWidget(m_fields);
    column->addWidget(m_words);
    column->addWidget(m_objection);
    column->addWidget(makeHairline());
    column->addWidget(m_preview);
    column->addWidget(makeParagraph(
        TextKind::Hint,
        tr("Pinned copies and the newest verified copy of each resource always stay. Saving removes "
           "nothing: “Clean up now” does, and what it removes lies in the trash.")));
    return body;
}

QWidget *RetentionDialog::makeFooter()
{
    auto *footer = new DialogFooter;
    auto *cancel = makeButton(ButtonKind::Normal, Icon::None, tr("Cancel"));
    cancel->setObjectName(QStringLiteral("retentionCancelButton"));
    cancel->setAutoDefault(false);
    m_save->setObjectName(QStringLiteral("retentionSaveButton"));
    m_save->setDefault(true);
    footer->addDecision(cancel);
    footer->addDecision(m_save);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_save, &QPushButton::clicked, this, [this] {
        Q_EMIT confirmed(m_form.changes());
        accept();
    });
    return footer;
}

void RetentionDialog::fillScopes(const QString &resourceKey)
{
    const QSignalBlocker quiet(m_scope);
    m_scope->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_scope->addItem(tr("Everything without rules of its own"), QString());
    for (const auto &[key, name] : RetentionForm::resources(m_vault.copies(), m_vault.rules()))
        m_scope->addItem(name, key);
    const int index = m_scope->findData(resourceKey);
    m_scope->setCurrentIndex(resourceKey.isEmpty() || index < 0 ? 0 : index);
    m_form.setScope(m_scope->currentData().toString());
}

void RetentionDialog::showScope()
{
    const QSignalBlocker quiet(m_own);
    m_own->setVisible(!m_form.isDefault());
    m_own->setChecked(m_form.hasOwnRules());
    m_fields->setEnabled(m_form.hasOwnRules());
    m_fields->setPolicy(m_form.policy());
    showPreview();
}

/// Qt gives a dialog the height that its words need at the width it would like, not at the one it has.
bool RetentionDialog::event(QEvent *event)
{
    const bool done = QDialog::event(event);
    const bool mayHaveGrown = event->type() == QEvent::LayoutRequest || event->type() == QEvent::Show;
    if (mayHaveGrown && height() < layout()->totalHeightForWidth(width()))
        resize(width(), layout()->totalHeightForWidth(width()));
    return done;
}

void RetentionDialog::showPreview()
{
    showWords();
    const QList<VaultCopy> copies = m_vault.copies();
    m_preview->showFates(copies, m_form.fates(copies, m_clock.utcNow()));
    showObjection();
}

void RetentionDialog::showWords()
{
    const QString keeps = policyText(m_form.policy());
    m_words->setText(m_form.hasOwnRules() ? tr("Keeps %1.").arg(keeps)
                                          : tr("Follows the default: keeps %1.").arg(keeps));
}

void RetentionDialog::showObjection()
{
    QString objection = vaultObjection(m_vault);
    if (const auto contradiction = m_form.objection()) {
        const QString whose = m_scope->itemText(m_scope->findData(contradiction->scope));
        objection = contradiction->scope == m_form.scope()
            ? contradiction->text
            : tr("%1: %2", "whose rules, what contradicts in them").arg(whose, contradiction->text);
        if (m_objection->isHidden() || m_objection->text() != objection)
            m_objection->showMessage(Tone::Warning, objection);
    } else {
        m_objection->hide();
    }
    m_save->setEnabled(objection.isEmpty() && !m_form.changes().isEmpty());
    m_save->setToolTip(plainToolTip(objection));
    m_save->setAccessibleDescription(objection);
}

} // namespace snapdeck
