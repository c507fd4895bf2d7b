// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QAbstractButton;
class QWidget;

namespace snapdeck
{

/// How loud a button is. One primary button a page; Danger only inside the dialog that confirms the act.
enum class ButtonKind { Normal, Primary, Quiet, Danger };

void setButtonKind(QAbstractButton *button, ButtonKind kind);
/// Normal for anything that was never given a kind; `widget` may be null.
ButtonKind buttonKind(const QWidget *widget);

/// The shortcut shown in small after the words of a button ("Ctrl K"). It only shows; it binds nothing.
void setButtonHint(QAbstractButton *button, const QString &hint);
QString buttonHint(const QWidget *widget);

} // namespace snapdeck
