// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMenu>

namespace snapdeck {

class Theme;

/// What can be set: light or dark. And what the program is.
class SettingsMenu final : public QMenu
{
    Q_OBJECT
public:
    /// `theme` outlives the menu.
    explicit SettingsMenu(Theme &theme, QWidget *parent = nullptr);

Q_SIGNALS:
    void themeChosen();
    void aboutRequested();
    void quitRequested();
};

} // namespace snapdeck
