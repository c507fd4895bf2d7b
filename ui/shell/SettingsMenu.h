// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMenu>

class QActionGroup;

namespace snapdeck {

class Theme;

/// What can be set: light or dark, how fast downloads may be, where the vault is. And what the program is.
class SettingsMenu final : public QMenu
{
    Q_OBJECT
public:
    /// `theme` outlives the menu.
    explicit SettingsMenu(Theme &theme, QWidget *parent = nullptr);

    /// Ticks it; a speed that is not offered is added.
    void setBandwidthLimit(qint64 bytesPerSecond);
    void setVaultOffered(bool offered);

Q_SIGNALS:
    void bandwidthChosen(qint64 bytesPerSecond);
    void vaultFolderRequested();
    void themeChosen();
    void aboutRequested();
    void quitRequested();

private:
    void addThemes(Theme &theme);
    QAction *addSpeed(qint64 bytesPerSecond);

    QMenu *m_speeds;
    QActionGroup *m_speedGroup;
    QAction *m_vaultFolder;
};

} // namespace snapdeck
