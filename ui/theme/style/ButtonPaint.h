// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSize>

class QPainter;
class QStyle;
class QStyleOption;
class QStyleOptionButton;
class QStyleOptionToolButton;
class QWidget;

/// How buttons, check boxes and radio buttons look.
namespace snapdeck::style
{

void drawButtonPanel(const QStyleOption *option, QPainter *painter, const QWidget *widget);
void drawButtonLabel(const QStyleOptionButton *option, QPainter *painter, const QWidget *widget);
QSize buttonSize(const QStyleOptionButton *option, const QWidget *widget);

void drawToolButtonPanel(const QStyleOption *option, QPainter *painter, const QWidget *widget);
void drawToolButtonLabel(const QStyleOptionToolButton *option, QPainter *painter, const QWidget *widget);
QSize toolButtonSize(const QStyleOptionToolButton *option);

void drawCheckIndicator(const QStyleOption *option, QPainter *painter);
void drawRadioIndicator(const QStyleOption *option, QPainter *painter);

} // namespace snapdeck::style
