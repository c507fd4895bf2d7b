// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/CaptureButton.h"

#include "ui/dialogs/CaptureWords.h"
#include "ui/theme/ButtonKind.h"

#include <QKeyEvent>

namespace snapdeck {

CaptureButton::CaptureButton(const CapsuleId &capsule, QWidget *parent)
    : QPushButton(parent)
{
    setObjectName(QStringLiteral("captureConfirmButton"));
    setButtonKind(this, ButtonKind::Danger);
    setAutoDefault(false);
    setFocusPolicy(Qt::TabFocus);
    const QString words = tr("Capture and destroy %1");
    setText(words.arg(shortId(capsule.value())).replace(u'&', QStringLiteral("&&")));
    setAccessibleName(words.arg(capsule.value()));
}

void CaptureButton::keyPressEvent(QKeyEvent *event)
{
    if (event->isAutoRepeat()) {
        event->accept(); // it was meant for what had the keyboard when the key went down
        return;
    }
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        event->accept(); // else the dialog would take it for Cancel
        click();
        return;
    }
    QPushButton::keyPressEvent(event);
}

} // namespace snapdeck
