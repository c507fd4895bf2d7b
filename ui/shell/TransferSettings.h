// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QWidget;

namespace snapdeck {

class SettingsMenu;
class TransferLimit;
class Vault;
class Workspace;

/// How fast downloads may be and where the vault is, as the settings menu offers it. The speed holds at once;
/// whoever made the vault opens the folder that was chosen.
class TransferSettings final : public QObject
{
    Q_OBJECT
public:
    /// Dialogs open over `window`, which owns this; the others outlive it.
    TransferSettings(Workspace &workspace, SettingsMenu &menu, QWidget *window);

    /// Of all downloads together, in bytes a second; 0 is no limit.
    void setBandwidthLimit(qint64 bytesPerSecond);
    /// Offers to choose another folder for it; it outlives this.
    void offerVault(const Vault &vault);

Q_SIGNALS:
    void bandwidthChosen(qint64 bytesPerSecond);
    void vaultFolderChosen(const QString &folder);

private:
    void chooseFolder();
    /// The vault stays where it is unless that one can be written.
    void takeFolder(const QString &folder);

    SettingsMenu &m_menu;
    QWidget *m_window;
    TransferLimit *m_limit;
    const Vault *m_vault = nullptr;
};

} // namespace snapdeck
