// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

class QPalette;

namespace snapdeck
{

/// What a state means to the person who sees it; never shown by colour alone.
enum class Tone { Accent, Ok, Processing, Warning, Danger, Neutral };

/// A colour for words and icons, and the ground those words may stand on.
struct ToneColors {
    QColor ink;
    QColor ground;
};

/// Every colour of the program. Plain values; may be read and copied on any thread.
/// Each pair that carries words has a contrast of at least 4.5:1 (WCAG 2.1, 1.4.3), but for what is disabled
/// outside of high contrast.
struct Tokens {
    QColor window; ///< page ground, lists
    QColor surface; ///< detail pane, cards, inputs, dialogs
    QColor sunken; ///< tracks, neutral badges
    QColor nav; ///< side bar, status strip
    QColor hairline; ///< separators, card borders
    QColor line; ///< borders of controls
    QColor text; ///< primary words
    QColor text2; ///< secondary words, values of lesser weight
    QColor text3; ///< headers, hints, ages
    QColor disabled; ///< words and shapes of what cannot be used now
    ToneColors accent;
    ToneColors ok;
    ToneColors processing;
    ToneColors warning;
    ToneColors danger;
    QColor selection; ///< selected rows, current page
    QColor onAccent; ///< words on accent and danger buttons

    ToneColors toneColors(Tone tone) const;
    bool isDark() const;

    static const Tokens &light();
    static const Tokens &dark();
    /// Colours taken from the platform alone, for people who chose a high-contrast theme.
    static Tokens fromPlatform(const QPalette &platform);
    /// The tokens that `palette` was made from (see makePalette()); this lets a widget paint in the theme of
    /// its own palette without knowing who chose it.
    static Tokens of(const QPalette &palette);
};

/// `share` (0…1) of `over` laid on `ground`; both opaque, and so is the result.
QColor blend(const QColor &over, const QColor &ground, double share);

/// Contrast ratio of two opaque colours, 1…21, by WCAG 2.1 "relative luminance".
double contrastRatio(const QColor &one, const QColor &other);

/// Sizes in device-independent pixels; everything sits on a grid of eight.
namespace Metrics
{
constexpr int Grid = 8;
constexpr int SideBarWidth = 208;
constexpr int PageHeaderHeight = 56;
constexpr int PageMargin = 20;
constexpr int StatusStripHeight = 30;
constexpr int RowHeight = 36;
constexpr int CompactRowHeight = 28;
constexpr int CellPadding = 8;
constexpr int TableHeaderHeight = 31;
constexpr int ControlHeight = 30;
constexpr int ControlPadding = 12;
constexpr int NavItemHeight = 32;
constexpr int BadgeHeight = 20;
constexpr int ControlRadius = 6;
constexpr int CardRadius = 10;
constexpr int BadgeRadius = 5;
constexpr int IconSize = 16;
constexpr int BadgeIconSize = 14;
constexpr double IconStroke = 1.75;
constexpr int AccountLine = 3;
constexpr int NarrowWindow = 1100; ///< under this width the detail pane becomes a page of its own
} // namespace Metrics

} // namespace snapdeck
