// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/TransferSettings.h"

#include "core/base/Aside.h"
#include "core/vault/Vault.h"
#include "core/vault/VaultFiles.h"
#include "ui/dialogs/Questions.h"
#include "ui/models/TransferLimit.h"
#include "ui/shell/SettingsMenu.h"

#include <QFileDialog>

namespace snapdeck {

TransferSettings::TransferSettings(Workspace &workspace, SettingsMenu &menu, QWidget *window)
    : QObject(window)
    , m_menu(menu)
    , m_window(window)
    , m_limit(new TransferLimit(workspace, this))
{
    connect(&menu, &SettingsMenu::vaultFolderRequested, this, &TransferSettings::chooseFolder);
    connect(&menu, &SettingsMenu::bandwidthChosen, this, [this](qint64 bytesPerSecond) {
        m_limit->setLimit(bytesPerSecond);
        Q_EMIT bandwidthChosen(bytesPerSecond);
    });
}

void TransferSettings::setBandwidthLimit(qint64 bytesPerSecond)
{
    m_limit->setLimit(bytesPerSecond);
    m_menu.setBandwidthLimit(m_limit->limit());
}

void TransferSettings::offerVault(const Vault &vault)
{
    m_vault = &vault;
    m_menu.setVaultOffered(true);
}

void TransferSettings::chooseFolder()
{
    if (!m_vault)
        return;
    auto *dialog = new QFileDialog(m_window, tr("Folder of the vault"), m_vault->folder());
    dialog->setObjectName(QStringLiteral("vaultFolderDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    dialog->setLabelText(QFileDialog::Accept, tr("Use this folder"));
    connect(dialog, &QFileDialog::fileSelected, this, &TransferSettings::takeFolder);
    dialog->open();
}

void TransferSettings::takeFolder(const QString &folder)
{
    using Tried = Result<std::monostate>;
    doAside(
        this, [folder] { return vault_files::tryFolder(folder); },
        [this, folder](const Tried &tried) {
            if (tried)
                Q_EMIT vaultFolderChosen(folder);
            else
                tell(m_window,
                     {QStringLiteral("vaultFolderRefused"), tr("The vault stays where it is"),
                      tried.error().forPeople(), {}, tr("Close")});
        });
}

} // namespace snapdeck
