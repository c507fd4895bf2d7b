// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>

/// The sizes and weights of words. Needs a QGuiApplication. Sizes are device-independent pixels, at the platform's
/// usual text size; all of them grow where somebody has set that one larger.
namespace snapdeck::TypeScale
{

/// How much larger everything is written where the platform's interface font is of that many pixels: 1…1.3.
[[nodiscard]] double scaleFor(int platformPixels);
/// That of this platform.
[[nodiscard]] double scale();

QFont body(); ///< 13
QFont emphasis(); ///< 13, medium: names in lists, side bar
QFont strong(); ///< 13, semi-bold: current page, account's name
QFont control(); ///< 13, medium: buttons and tabs
QFont pageTitle(); ///< 18, semi-bold
QFont paneTitle(); ///< 16, semi-bold
QFont cardTitle(); ///< 14, semi-bold
QFont figure(); ///< 20, semi-bold: the one number of a tile
QFont hint(); ///< 12
QFont badge(); ///< 12, medium
QFont tableHeader(); ///< 11.5, medium
QFont section(); ///< 11.5, semi-bold: headings of the side bar
QFont mono(); ///< 12, fixed pitch: ids, paths, hashes, commands

} // namespace snapdeck::TypeScale
