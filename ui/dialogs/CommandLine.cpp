// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/CommandLine.h"

#include <QRegularExpression>

namespace snapdeck {

namespace {

QString quoted(QString argument)
{
    static const QRegularExpression harmless(QStringLiteral("\\A[A-Za-z0-9_@%+=:,./-]+\\z"));
    if (harmless.match(argument).hasMatch()) {
        return argument;
    }
    return u'\'' + argument.replace(u'\'', QStringLiteral("'\\''")) + u'\'';
}

} // namespace

QString shellLine(const QStringList &arguments)
{
    QStringList words;
    words.reserve(arguments.size());
    for (const QString &argument : arguments) {
        words << quoted(argument);
    }
    return words.join(u' ');
}

QString captureCommand(const AccountName &account, const CaptureWish &wish)
{
    QStringList arguments{QStringLiteral("snapdeck-cli"),
                          QStringLiteral("--account"),
                          account.value(),
                          QStringLiteral("capsule"),
                          QStringLiteral("capture"),
                          wish.capsule.value(),
                          QStringLiteral("--name"),
                          wish.name.value()};
    if (wish.overwrite) {
        arguments << QStringLiteral("--overwrite");
    }
    arguments << QStringLiteral("--confirm-destroy") << wish.capsule.value();
    return shellLine(arguments);
}

} // namespace snapdeck
