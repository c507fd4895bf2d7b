// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/VaultNotices.h"

#include "core/vault/Vault.h"
#include "ui/models/VaultWords.h"
#include "ui/pages/VaultActions.h"
#include "ui/pages/VaultVerifyLine.h"
#include "ui/widgets/Banner.h"

#include <QVBoxLayout>

#include <utility>

namespace snapdeck {

VaultNotices::VaultNotices(Vault &vault, VaultActions &actions, QWidget *parent)
    : QWidget(parent)
    , m_vault(vault)
    , m_actions(actions)
    , m_state(new Banner)
    , m_error(new Banner)
    , m_undo(new Banner)
    , m_verifying(new VaultVerifyLine(vault))
{
    build();
    connect(&vault, &Vault::stateChanged, this, &VaultNotices::showState);
    connect(&vault, &Vault::trouble, this, &VaultNotices::showError);
    connect(&vault, &Vault::verifyProgressed, this, &VaultNotices::showRoom);
    connect(&actions, &VaultActions::failed, this, &VaultNotices::showError);
    connect(&actions, &VaultActions::removed, this, &VaultNotices::offerUndo);
    connect(&actions, &VaultActions::verifyEnded, this, [this](const VerifyReport &report) {
        m_verifying->showReport(report);
        showRoom();
    });
    connect(m_state, &Banner::actionTriggered, &vault, &Vault::rescan);
    connect(m_state, &Banner::otherTriggered, this, &VaultNotices::folderRequested);
    connect(m_undo, &Banner::actionTriggered, this, &VaultNotices::undo);
    connect(m_verifying, &SnapshotNotice::dismissed, this, &VaultNotices::showRoom);
    for (Banner *banner : {m_error, m_undo})
        connect(banner, &Banner::dismissed, this, &VaultNotices::showRoom);
    showState();
}

void VaultNotices::build()
{
    m_state->setObjectName(QStringLiteral("vaultStateBanner"));
    m_state->setDismissible(false);
    m_error->setObjectName(QStringLiteral("vaultErrorBanner"));
    m_undo->setObjectName(QStringLiteral("vaultUndoBanner"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Metrics::PageMargin, 12, Metrics::PageMargin, 12);
    column->setSpacing(Metrics::Grid);
    column->addWidget(m_state);
    column->addWidget(m_error);
    column->addWidget(m_undo);
    column->addWidget(m_verifying);
}

void VaultNotices::showState()
{
    const Vault::State state = m_vault.state();
    const QString objection = vaultObjection(m_vault);
    if (state == Vault::State::Loading || state == Vault::State::Ready)
        m_error->hide(); // it spoke of how the vault was before
    if (state != Vault::State::NotThere && state != Vault::State::ReadOnly)
        m_state->hide();
    else if (m_state->isHidden() || m_state->text() != objection)
        m_state->showMessage(Tone::Warning, objection, tr("Look again"),
                             tr("Choose another folder…"));
    showRoom();
}

void VaultNotices::showRoom()
{
    setVisible(!m_state->isHidden() || !m_error->isHidden() || !m_undo->isHidden()
               || !m_verifying->isHidden());
}

void VaultNotices::showError(const ApiError &error)
{
    m_error->showMessage(Tone::Danger, error.forPeople());
    showRoom();
}

void VaultNotices::offerUndo(const QStringList &trashIds, const QString &text)
{
    m_undoable = trashIds;
    if (!m_vault.isVerifying())
        m_verifying->hide(); // it counts copies that are no longer there
    m_undo->showMessage(Tone::Neutral, text, trashIds.isEmpty() ? QString() : tr("&Undo"));
    showRoom();
}

void VaultNotices::undo()
{
    m_actions.undo(std::exchange(m_undoable, {}));
    m_undo->hide();
    showRoom();
}

} // namespace snapdeck
