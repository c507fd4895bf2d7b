// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

class QWidget;

namespace snapdeck
{

/// The pieces that the gallery is made of. The caller owns what is returned.
class GallerySections
{
    Q_DECLARE_TR_FUNCTIONS(snapdeck::GallerySections)

public:
    static QWidget *type();
    static QWidget *icons();
    static QWidget *buttons();
    static QWidget *inputs();
    static QWidget *badges();
    static QWidget *metrics();
    static QWidget *banners();
    static QWidget *table();
    static QWidget *tabs();
    static QWidget *dialog();
};

} // namespace snapdeck
