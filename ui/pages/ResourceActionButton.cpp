// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/ResourceActionButton.h"

#include "ui/widgets/Buttons.h"
#include "ui/widgets/Labels.h"

#include <QAction>
#include <QPushButton>

namespace snapdeck {

namespace {

void follow(QPushButton *button, const QAction *action)
{
    button->setText(action->text());
    button->setIcon(action->icon());
    button->setEnabled(action->isEnabled());
    const QString keys = action->shortcut().toString(QKeySequence::NativeText);
    // An action with nothing special to say has its own words as tool tip, without the ampersand.
    const QString said
        = keys.isEmpty() ? action->toolTip() : QPushButton::tr("%1 (%2)").arg(action->toolTip(), keys);
    button->setToolTip(plainToolTip(said));
    button->setAccessibleDescription(said);
}

} // namespace

QPushButton *makeActionButton(ButtonKind kind, QAction *action)
{
    auto *button = makeButton(kind, Icon::None, QString());
    follow(button, action);
    QObject::connect(action, &QAction::changed, button, [button, action] { follow(button, action); });
    QObject::connect(button, &QPushButton::clicked, action, &QAction::trigger);
    return button;
}

} // namespace snapdeck
