// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/ButtonKind.h"
#include "ui/theme/Icons.h"

class QPushButton;
class QToolButton;
class QWidget;

namespace snapdeck
{

/// A button of the given loudness; `icon` may be Icon::None. Owned by `parent`.
QPushButton *makeButton(ButtonKind kind, Icon icon, const QString &text, QWidget *parent = nullptr);

/// A button that shows only a picture. `name` is its tool tip and what a screen reader says.
QToolButton *makeIconButton(Icon icon, const QString &name, QWidget *parent = nullptr);

} // namespace snapdeck
