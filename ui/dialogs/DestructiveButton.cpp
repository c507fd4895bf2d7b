// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/DestructiveButton.h"

#include "ui/theme/ButtonKind.h"

#include <QKeyEvent>

namespace snapdeck {

DestructiveButton::DestructiveButton(const QString &words, const QString &shown, const QString &whole,
                                     QWidget *parent)
    : QPushButton(parent)
{
    setButtonKind(this, ButtonKind::Danger);
    setAutoDefault(false);
    setFocusPolicy(Qt::TabFocus);
    if (!words.isEmpty())
        setWords(words.arg(shown), words.arg(whole));
}

namespace {

QString withoutMnemonic(QString words)
{
    return words.replace(u'&', QStringLiteral("&&"));
}

} // namespace

void DestructiveButton::setWords(const QString &shown, const QString &spoken)
{
    setText(withoutMnemonic(shown));
    setAccessibleName(spoken);
}

int DestructiveButton::widthFor(const QString &shown) const
{
    const auto wordsWidth = [metrics = fontMetrics()](const QString &words) {
        return metrics.size(Qt::TextShowMnemonic, words).width();
    };
    return sizeHint().width() + wordsWidth(withoutMnemonic(shown)) - wordsWidth(text());
}

void DestructiveButton::keyPressEvent(QKeyEvent *event)
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
