// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/ButtonKind.h"

#include <QAbstractButton>
#include <QVariant>

namespace snapdeck
{

namespace
{

// Dynamic properties, so that any button of Qt's own (in a QDialogButtonBox, say) can have a kind.
constexpr const char *KindProperty = "snapdeckButtonKind";
constexpr const char *HintProperty = "snapdeckButtonHint";

} // namespace

void setButtonKind(QAbstractButton *button, ButtonKind kind)
{
    button->setProperty(KindProperty, int(kind));
    button->update();
}

ButtonKind buttonKind(const QWidget *widget)
{
    return widget ? ButtonKind(widget->property(KindProperty).toInt()) : ButtonKind::Normal;
}

void setButtonHint(QAbstractButton *button, const QString &hint)
{
    button->setProperty(HintProperty, hint);
    // A button keeps the size it once had until its words or its picture are set.
    button->setIcon(button->icon());
    button->update();
}

QString buttonHint(const QWidget *widget)
{
    return widget ? widget->property(HintProperty).toString() : QString();
}

} // namespace snapdeck
