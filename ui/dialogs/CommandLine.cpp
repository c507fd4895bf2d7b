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

QStringList programFor(const AccountName &account)
{
    return {QStringLiteral("snapdeck-cli"), QStringLiteral("--account"), account.value()};
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
    QStringList arguments = programFor(account);
    arguments << QStringLiteral("capsule") << QStringLiteral("capture") << wish.capsule.value()
              << QStringLiteral("--name") << wish.name.value();
    if (wish.overwrite) {
        arguments << QStringLiteral("--overwrite");
    }
    arguments << QStringLiteral("--confirm-destroy") << wish.capsule.value();
    return shellLine(arguments);
}

QString restoreCommand(const AccountName &account, const RestoreWish &wish)
{
    QStringList arguments = programFor(account);
    arguments << QStringLiteral("snapshot") << QStringLiteral("restore") << wish.resource.id.value()
              << QStringLiteral("--version") << wish.snapshot.ref.version.value();
    if (!wish.safeguard) {
        arguments << QStringLiteral("--no-safety-snapshot");
    }
    arguments << QStringLiteral("--confirm") << wish.resource.id.value();
    return shellLine(arguments);
}

QString createCommand(const AccountName &account, const QList<Resource> &resources)
{
    QStringList arguments = programFor(account);
    arguments << QStringLiteral("snapshot") << QStringLiteral("create");
    for (const Resource &resource : resources) {
        arguments << resource.id.value();
    }
    arguments << QStringLiteral("--wait");
    return shellLine(arguments);
}

} // namespace snapdeck
