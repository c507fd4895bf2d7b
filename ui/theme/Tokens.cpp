// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/Tokens.h"

#include <QPalette>

#include <algorithm>
#include <cmath>

namespace snapdeck
{

namespace
{

constexpr double Readable = 4.5; // WCAG 2.1, 1.4.3, level AA
constexpr double FaintShare = 0.6;

Tokens makeLight()
{
    Tokens t;
    t.window = QColor(0xf6f7f9);
    t.surface = QColor(0xffffff);
    t.sunken = QColor(0xeef0f3);
    t.nav = QColor(0xf0f2f5);
    t.hairline = QColor(0xdfe3e8);
    t.line = QColor(0xc5ccd6);
    t.text = QColor(0x1a1f27);
    t.text2 = QColor(0x525c6b);
    t.text3 = QColor(0x5b6573);
    t.disabled = blend(t.text3, t.surface, FaintShare);
    t.accent = {QColor(0x2b62d9), QColor(0xe8effc)};
    t.ok = {QColor(0x177040), QColor(0xe6f4ec)};
    t.processing = {QColor(0x6d45c7), QColor(0xefe9fb)};
    t.warning = {QColor(0x8a5200), QColor(0xfcf1de)};
    t.danger = {QColor(0xc0281a), QColor(0xfceae8)};
    t.selection = QColor(0xe4ecfb);
    t.onAccent = QColor(0xffffff);
    return t;
}

Tokens makeDark()
{
    Tokens t;
    t.window = QColor(0x14171c);
    t.surface = QColor(0x1b1f26);
    t.sunken = QColor(0x101318);
    t.nav = QColor(0x171a20);
    t.hairline = QColor(0x2a3038);
    t.line = QColor(0x3d4550);
    t.text = QColor(0xe8ebef);
    t.text2 = QColor(0xa9b2bf);
    t.text3 = QColor(0x95a0b0);
    t.disabled = blend(t.text3, t.surface, FaintShare);
    t.accent = {QColor(0x7ea6ff), QColor(0x1d2a45)};
    t.ok = {QColor(0x5fcb8e), QColor(0x16301f)};
    t.processing = {QColor(0xb79bff), QColor(0x2a2145)};
    t.warning = {QColor(0xf0b45a), QColor(0x35280f)};
    t.danger = {QColor(0xff8a7e), QColor(0x3b1b19)};
    t.selection = QColor(0x22304d);
    t.onAccent = QColor(0x0e1320);
    return t;
}

double linearChannel(double channel)
{
    return channel <= 0.03928 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double relativeLuminance(const QColor &color)
{
    return 0.2126 * linearChannel(color.redF()) + 0.7152 * linearChannel(color.greenF())
        + 0.0722 * linearChannel(color.blueF());
}

bool isReadable(const QColor &ink, const Tokens &t)
{
    return std::min(contrastRatio(ink, t.surface), contrastRatio(ink, t.window)) >= Readable;
}

/// The desktop's own colour for what is disabled ("GrayText"), where it can be read and is one of its own;
/// else a grey that can.
QColor disabledInk(const QPalette &platform, const Tokens &t)
{
    const QColor own = platform.color(QPalette::Disabled, QPalette::WindowText);
    if (own != t.text && isReadable(own, t))
        return own;
    double share = FaintShare;
    while (share < 1 && !isReadable(blend(t.text, t.surface, share), t))
        share += 0.05;
    return blend(t.text, t.surface, std::min(share, 1.0));
}

} // namespace

const Tokens &Tokens::light()
{
    static const Tokens tokens = makeLight();
    return tokens;
}

const Tokens &Tokens::dark()
{
    static const Tokens tokens = makeDark();
    return tokens;
}

Tokens Tokens::fromPlatform(const QPalette &platform)
{
    const auto color
        = [&platform](QPalette::ColorRole role) { return platform.color(QPalette::Active, role); };
    Tokens t;
    t.window = t.nav = color(QPalette::Window);
    t.surface = t.sunken = color(QPalette::Base);
    t.text = t.text2 = t.text3 = color(QPalette::WindowText);
    t.disabled = disabledInk(platform, t);
    // Borders carry the shapes here, since the grounds no longer differ.
    t.hairline = t.line = t.text;
    t.accent = {color(QPalette::Link), t.surface};
    if (contrastRatio(t.accent.ink, t.surface) < Readable) {
        t.accent.ink = t.text;
    }
    t.ok = t.processing = t.warning = t.danger = {t.text, t.surface};
    t.selection = blend(t.text, t.surface, 0.25);
    t.onAccent = contrastRatio(Qt::white, t.accent.ink) > contrastRatio(Qt::black, t.accent.ink) ? Qt::white
                                                                                                 : Qt::black;
    return t;
}

Tokens Tokens::of(const QPalette &palette)
{
    const QColor window = palette.color(QPalette::Active, QPalette::Window);
    const QColor text = palette.color(QPalette::Active, QPalette::WindowText);
    for (const Tokens *own : {&light(), &dark()}) {
        if (window == own->window && text == own->text) {
            return *own;
        }
    }
    return fromPlatform(palette);
}

ToneColors Tokens::toneColors(Tone tone) const
{
    switch (tone) {
    case Tone::Accent:
        return accent;
    case Tone::Ok:
        return ok;
    case Tone::Processing:
        return processing;
    case Tone::Warning:
        return warning;
    case Tone::Danger:
        return danger;
    case Tone::Neutral:
        break;
    }
    return {text2, sunken};
}

bool Tokens::isDark() const
{
    return relativeLuminance(window) < relativeLuminance(text);
}

QColor blend(const QColor &over, const QColor &ground, double share)
{
    const auto mix
        = [share](float a, float b) { return float(std::clamp(a * share + b * (1.0 - share), 0.0, 1.0)); };
    return QColor::fromRgbF(mix(over.redF(), ground.redF()), mix(over.greenF(), ground.greenF()),
                            mix(over.blueF(), ground.blueF()));
}

double contrastRatio(const QColor &one, const QColor &other)
{
    const double a = relativeLuminance(one);
    const double b = relativeLuminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

} // namespace snapdeck
