// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/Palette.h"

#include <QWidget>

namespace snapdeck
{

namespace
{

// Roles that Fusion shades bevels with. The style draws no bevels, so they are free to carry tokens that
// QPalette has no role for.
constexpr QPalette::ColorRole NavRole = QPalette::Midlight;
constexpr QPalette::ColorRole SecondaryInkRole = QPalette::Dark;
constexpr double Readable = 4.5; // WCAG 2.1, 1.4.3, level AA

/// What asks for words must not look like words that somebody has typed: where both have one ink, it is as
/// dim as can still be read.
QColor placeholderInk(const Tokens &t)
{
    if (t.text3 != t.text)
        return t.text3;
    double share = 0.55;
    while (share < 1 && contrastRatio(blend(t.text, t.surface, share), t.surface) < Readable)
        share += 0.05;
    return blend(t.text, t.surface, share);
}

} // namespace

QPalette makePalette(const Tokens &t)
{
    QPalette palette;
    const auto set = [&palette](QPalette::ColorRole role, const QColor &color) {
        palette.setColor(QPalette::All, role, color);
    };
    set(QPalette::Window, t.window);
    set(QPalette::Base, t.surface);
    set(QPalette::AlternateBase, t.sunken);
    set(QPalette::Button, t.surface);
    set(NavRole, t.nav);
    set(SecondaryInkRole, t.text2);
    set(QPalette::Light, t.surface);
    set(QPalette::Mid, t.hairline);
    set(QPalette::Shadow, t.line);
    set(QPalette::WindowText, t.text);
    set(QPalette::Text, t.text);
    set(QPalette::ButtonText, t.text);
    set(QPalette::PlaceholderText, t.text3);
    set(QPalette::BrightText, t.danger.ink);
    set(QPalette::Link, t.accent.ink);
    set(QPalette::LinkVisited, t.accent.ink);
    set(QPalette::Highlight, t.selection);
    set(QPalette::HighlightedText, t.text);
    set(QPalette::ToolTipBase, t.surface);
    set(QPalette::ToolTipText, t.text);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, SecondaryInkRole,
                            QPalette::PlaceholderText, QPalette::HighlightedText}) {
        palette.setColor(QPalette::Disabled, role, t.disabled);
    }
    palette.setColor(QPalette::Disabled, QPalette::Base, t.window);
    return palette;
}

QPalette makeInputPalette(const Tokens &t)
{
    QPalette palette = makePalette(t);
    palette.setColor(QPalette::All, QPalette::Highlight, t.accent.ink);
    palette.setColor(QPalette::All, QPalette::HighlightedText, t.onAccent);
    for (const auto group : {QPalette::Active, QPalette::Inactive}) // a disabled one is fainter still
        palette.setColor(group, QPalette::PlaceholderText, placeholderInk(t));
    return palette;
}

void setGround(QWidget *widget, Ground ground)
{
    static constexpr QPalette::ColorRole roles[]
        = {QPalette::Window, QPalette::Base, NavRole, QPalette::AlternateBase};
    widget->setAutoFillBackground(true);
    widget->setBackgroundRole(roles[int(ground)]);
}

void setInk(QWidget *widget, Ink ink)
{
    static constexpr QPalette::ColorRole roles[]
        = {QPalette::WindowText, SecondaryInkRole, QPalette::PlaceholderText, QPalette::Link,
           QPalette::BrightText};
    widget->setForegroundRole(roles[int(ink)]);
}

} // namespace snapdeck
