// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

class QWidget;

namespace snapdeck
{

/// More pieces of the gallery: pictures of many things, rows, lists of other kinds, what waits. The caller owns
/// what is returned.
class GalleryParts
{
    Q_DECLARE_TR_FUNCTIONS(snapdeck::GalleryParts)

public:
    static QWidget *overview(); ///< squares, legend, lines of the overview
    static QWidget *facts(); ///< what is known of a thing, keys
    static QWidget *commands(); ///< rows of the command palette
    static QWidget *transfers(); ///< bars of downloads, compact
    static QWidget *columns(); ///< a table with columns put away, and one that is disabled
    static QWidget *difference(); ///< lines added and removed
    static QWidget *waits(); ///< a list that loads, one that failed
    static QWidget *notices(); ///< banners with more than one button, one that can be undone
};

} // namespace snapdeck
