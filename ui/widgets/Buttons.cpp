// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/Buttons.h"

#include "ui/widgets/Labels.h"

#include <QPushButton>
#include <QToolButton>

namespace snapdeck
{

QPushButton *makeButton(ButtonKind kind, Icon icon, const QString &text, QWidget *parent)
{
    auto *button = new QPushButton(makeIcon(icon), text, parent);
    button->setAutoDefault(false);
    // A click leaves the keyboard where it was; the ring then always means that somebody came by key.
    button->setFocusPolicy(Qt::TabFocus);
    setButtonKind(button, kind);
    return button;
}

QToolButton *makeIconButton(Icon icon, const QString &name, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setIcon(makeIcon(icon));
    button->setToolTip(plainToolTip(name));
    button->setAccessibleName(name);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

} // namespace snapdeck
