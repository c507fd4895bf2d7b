// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/Tokens.h"

#include <QSize>

class QAction;
class QPainter;
class QStyleOption;
class QStyleOptionMenuItem;
class QWidget;

/// How menus, menu bars and tool tips look.
namespace snapdeck::style
{

/// The words on the right of an item of a menu, which stand behind a tab in its text, are drawn in this tone.
void setNoteTone(QAction *action, Tone tone);

void drawMenuPanel(const QStyleOption *option, QPainter *painter);
void drawMenuItem(const QStyleOptionMenuItem *option, QPainter *painter, const QWidget *widget);
QSize menuItemSize(const QStyleOptionMenuItem *option, const QWidget *widget);
void drawMenuBarItem(const QStyleOptionMenuItem *option, QPainter *painter, const QWidget *widget);
void drawToolTip(const QStyleOption *option, QPainter *painter);

} // namespace snapdeck::style
