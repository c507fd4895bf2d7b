// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/WhoWorks.h"

#include <QCoreApplication>
#include <QSysInfo>

#ifdef Q_OS_WIN
#include <qt_windows.h>

#include <lmcons.h>
#else
#include <pwd.h>
#include <unistd.h>
#endif

namespace snapdeck {

namespace {

QString userOfTheSystem()
{
#ifdef Q_OS_WIN
    wchar_t name[UNLEN + 1];
    DWORD size = UNLEN + 1;
    if (::GetUserNameW(name, &size))
        return QString::fromWCharArray(name);
#else
    if (const passwd *found = ::getpwuid(::geteuid()))
        return QString::fromLocal8Bit(found->pw_name);
#endif
    return {};
}

QString user()
{
    const QString known = userOfTheSystem();
    if (!known.isEmpty())
        return known;
    const QString named = qEnvironmentVariable("USER");
    return named.isEmpty() ? qEnvironmentVariable("USERNAME") : named;
}

} // namespace

QString whoWorks()
{
    return QStringLiteral("%1@%2 %3")
        .arg(user(), QSysInfo::machineHostName(), QCoreApplication::applicationName())
        .trimmed();
}

} // namespace snapdeck
