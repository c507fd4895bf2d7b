// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/Theme.h"

#include "ui/theme/Icons.h"
#include "ui/theme/Palette.h"
#include "ui/theme/SnapdeckStyle.h"
#include "ui/theme/SystemScheme.h"
#include "ui/theme/TypeScale.h"

#include <QApplication>
#include <QToolTip>

namespace snapdeck
{

namespace
{

void applyFonts()
{
    QApplication::setFont(TypeScale::body());
    for (const char *control : {"QPushButton", "QToolButton", "QTabBar"}) {
        QApplication::setFont(TypeScale::control(), control);
    }
    QApplication::setFont(TypeScale::tableHeader(), "QHeaderView");
    QApplication::setFont(TypeScale::body(), "QMenu");
    QApplication::setFont(TypeScale::body(), "QMenuBar");
    QToolTip::setFont(TypeScale::hint());
}

} // namespace

Theme::Theme(QObject *parent)
    : QObject(parent)
    , m_platformPalette(QApplication::palette())
{
    QApplication::setStyle(new SnapdeckStyle); // the application owns it
    applyFonts();
    QApplication::setWindowIcon(applicationIcon());
    apply();
    SystemScheme::onChanged(this, [this] { apply(); });
}

void Theme::setChoice(ThemeChoice choice)
{
    if (choice != m_choice) {
        m_choice = choice;
        apply();
    }
}

Tokens Theme::chosenTokens() const
{
    switch (m_choice) {
    case ThemeChoice::Light:
        return Tokens::light();
    case ThemeChoice::Dark:
        return Tokens::dark();
    case ThemeChoice::Platform:
        return Tokens::fromPlatform(m_platformPalette);
    case ThemeChoice::System:
        break;
    }
    if (isHighContrast(m_platformPalette)) {
        return Tokens::fromPlatform(m_platformPalette);
    }
    return SystemScheme::prefersDark(m_platformPalette) ? Tokens::dark() : Tokens::light();
}

void Theme::apply()
{
    m_tokens = chosenTokens();
    QApplication::setPalette(makePalette(m_tokens));
    for (const char *input : {"QLineEdit", "QPlainTextEdit", "QTextEdit"}) {
        QApplication::setPalette(makeInputPalette(m_tokens), input);
    }
    QToolTip::setPalette(makePalette(m_tokens));
    Q_EMIT changed();
}

bool isHighContrast(const QPalette &platform)
{
    const QColor window = platform.color(QPalette::Active, QPalette::Window);
    const QColor text = platform.color(QPalette::Active, QPalette::WindowText);
    // Ordinary themes stay clear of pure black on pure white in either direction.
    return contrastRatio(window, text) > 20.0;
}

} // namespace snapdeck
