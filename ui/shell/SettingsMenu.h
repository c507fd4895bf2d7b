// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMenu>

class QActionGroup;

namespace snapdeck {

class Theme;

/// What can be set: light or dark, the language, how fast downloads may be, where the vault is, what is told
/// beside the window. And what the program is.
class SettingsMenu final : public QMenu
{
    Q_OBJECT
public:
    /// `theme` outlives the menu.
    explicit SettingsMenu(Theme &theme, QWidget *parent = nullptr);

    /// Ticks it; a speed that is not offered is added.
    void setBandwidthLimit(qint64 bytesPerSecond);
    void setVaultOffered(bool offered);
    /// One of languages, or empty: the system's.
    void setLanguage(const QString &language);
    /// Whether the program goes on in the tray when its window is closed; not offered at first.
    void setTray(bool offered, bool keeps);
    /// Whether what happens is told beside the window; not offered at first.
    void setNotifications(bool offered, bool notifies);

Q_SIGNALS:
    void bandwidthChosen(qint64 bytesPerSecond);
    void vaultFolderRequested();
    void themeChosen();
    void languageChosen(const QString &language);
    void trayChosen(bool keeps);
    void notificationsChosen(bool notifies);
    void aboutRequested();
    void quitRequested();

private:
    void addThemes(Theme &theme);
    void addLanguages();
    void addLanguage(const QString &name, const QString &language);
    void addTransfers();
    void addPresence();
    QAction *addSwitch(const QString &text, const char *name);
    QAction *addSpeed(qint64 bytesPerSecond);

    QMenu *m_languages;
    QActionGroup *m_languageGroup;
    QMenu *m_speeds;
    QActionGroup *m_speedGroup;
    QAction *m_vaultFolder;
    QAction *m_tray;
    QAction *m_notifications;
};

} // namespace snapdeck
