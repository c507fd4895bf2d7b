// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/Workspace.h"

#include <memory>

namespace snapdeck {

class MainWindow;
class Preferences;
class Theme;
class Translations;
class Vault;

/// The window, over a workspace that outlives it: given what was remembered, its wishes remembered, and made
/// anew where it was when another language is chosen, while everything that is under way goes on. GUI thread.
class DesktopWindow final : public QObject
{
    Q_OBJECT
public:
    /// All outlive it.
    struct Around {
        Workspace &workspace;
        Theme &theme;
        Preferences &preferences;
        Vault &vault;
        Translations &translations;
        bool isDemo = false;
    };
    explicit DesktopWindow(Around around, QObject *parent = nullptr);
    ~DesktopWindow() override;

    /// Speaks this language (one of languages; empty: the system's) and makes the window in it, not shown
    /// yet.
    void make(const QString &language);
    /// Made before.
    [[nodiscard]] MainWindow &window() const { return *m_window; }
    void bringForward();
    /// And shows the operation there, unless there is none to be shown.
    void bringForward(const OperationId &operation);
    /// In this language from now on. Waits for what the window itself is doing.
    void speak(const QString &language);

Q_SIGNALS:
    void made(snapdeck::MainWindow &window);

private:
    void build();
    void connectTransfers();
    void replaceWhenIdle();
    void replace();

    Around m_around;
    QString m_wanted; ///< language
    QString m_spoken; ///< language of the window
    std::unique_ptr<MainWindow> m_window;
};

} // namespace snapdeck
