// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

/// The pieces that the gallery is made of, each a card of its own. The caller owns what is returned.
namespace snapdeck::GallerySections
{

QWidget *type();
QWidget *icons();
QWidget *buttons();
QWidget *inputs();
QWidget *badges();
QWidget *metrics();
QWidget *banners();
QWidget *table();
QWidget *tabs();
QWidget *dialog();

} // namespace snapdeck::GallerySections
