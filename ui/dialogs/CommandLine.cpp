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

QString captureCommand(const AccountName &account, const CaptureWish &wish,
                       const std::optional<Capsule> &source)
{
    QStringList steps;
    const QString &id = wish.capsule.value();
    if (wish.pausesFirst)
        steps << shellLine(programFor(account) << QStringLiteral("capsule") << QStringLiteral("pause") << id);
    if (wish.deletesOld)
        steps << deleteTemplateCommand(account, wish.name);
    QStringList capture = programFor(account);
    capture << QStringLiteral("capsule") << QStringLiteral("capture") << id << QStringLiteral("--name")
            << wish.name.value();
    if (wish.overwrite)
        capture << QStringLiteral("--overwrite");
    capture << QStringLiteral("--confirm-destroy") << id;
    steps << shellLine(capture);
    if (wish.launchesCopy) {
        CapsuleSpec copy;
        copy.templateName = wish.name;
        if (source && source->vcpus > 0)
            copy.vcpus = source->vcpus;
        if (source && source->memoryMb > 0)
            copy.memoryMb = source->memoryMb;
        if (source)
            copy.timeoutSeconds = source->timeoutSeconds;
        steps << launchCommand(account, copy);
    }
    return steps.join(QStringLiteral(" && "));
}

QString launchCommand(const AccountName &account, const CapsuleSpec &spec)
{
    return shellLine(programFor(account)
                     << QStringLiteral("capsule") << QStringLiteral("create") << QStringLiteral("--template")
                     << spec.templateName.value() << QStringLiteral("--vcpus") << QString::number(spec.vcpus)
                     << QStringLiteral("--memory-mb") << QString::number(spec.memoryMb)
                     << QStringLiteral("--timeout-s") << QString::number(spec.timeoutSeconds));
}

QString destroyCommand(const AccountName &account, const CapsuleId &capsule)
{
    return shellLine(programFor(account)
                     << QStringLiteral("capsule") << QStringLiteral("destroy") << capsule.value()
                     << QStringLiteral("--confirm") << capsule.value());
}

QString deleteTemplateCommand(const AccountName &account, const TemplateName &name)
{
    return shellLine(programFor(account) << QStringLiteral("template") << QStringLiteral("delete")
                                         << name.value() << QStringLiteral("--confirm") << name.value());
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
