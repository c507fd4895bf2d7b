// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/VaultPathCommand.h"

#include "core/settings/DataDirectory.h"
#include "core/settings/Preferences.h"
#include "core/vault/Vault.h"
#include "core/vault/VaultErrors.h"

#include <QDir>

namespace snapdeck::cli {

QString VaultPathCommand::complaint(const Arguments &given)
{
    return given.has(u"usual") && !given.operands.isEmpty() ? tr("give either DIR or --usual") : QString();
}

QString VaultPathCommand::usualFolder() const
{
    const auto directory = DataDirectory::open(arguments().value(u"data-dir"));
    return directory ? directory->vaultFolder() : QString();
}

void VaultPathCommand::start()
{
    const QString folder = arguments().has(u"usual") ? usualFolder()
        : arguments().operands.isEmpty()             ? QString()
                                                     : QDir(arguments().operands.constFirst()).absolutePath();
    if (folder.isEmpty()) {
        QMetaObject::invokeMethod(this, &VaultPathCommand::conclude, Qt::QueuedConnection);
        return;
    }
    connect(&vault(), &Vault::loaded, this, [this, folder] {
        if (vault().folder() != folder)
            return; // the one before
        const bool isUsable
            = vault().state() == Vault::State::Ready || vault().state() == Vault::State::ReadOnly;
        if (!isUsable) {
            fail(vault_errors::notThere(folder));
            return;
        }
        preferences().setVaultFolder(arguments().has(u"usual") ? QString() : folder);
        conclude();
    });
    vault().open(folder, Vault::Opening::Make);
}

void VaultPathCommand::conclude()
{
    finishWith({{QStringLiteral("folder"), vault().folder()}}, vault().folder());
}

} // namespace snapdeck::cli
