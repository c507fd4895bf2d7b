// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/Tokens.h"

#include <QObject>
#include <QPalette>

namespace snapdeck
{

/// What the person chose in the settings. Platform leaves the colours to the desktop (high contrast).
enum class ThemeChoice { System, Light, Dark, Platform };

/// Dresses the application: style, fonts and palette. Owned by the composition root, one an application,
/// made after the QApplication and before the first widget. GUI thread.
class Theme : public QObject
{
    Q_OBJECT

public:
    explicit Theme(QObject *parent = nullptr);

    ThemeChoice choice() const { return m_choice; }
    /// Takes effect at once in every open window.
    void setChoice(ThemeChoice choice);
    const Tokens &tokens() const { return m_tokens; }

Q_SIGNALS:
    void changed();

private:
    Tokens chosenTokens() const;
    void apply();

    QPalette m_platformPalette;
    ThemeChoice m_choice = ThemeChoice::System;
    Tokens m_tokens;
};

/// True for palettes of high-contrast desktops, where System means Platform.
bool isHighContrast(const QPalette &platform);

} // namespace snapdeck
