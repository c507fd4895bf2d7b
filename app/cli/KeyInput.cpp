// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/KeyInput.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cstdio>
#include <iostream>

#ifdef Q_OS_UNIX
#include <termios.h>
#include <unistd.h>
#endif

namespace snapdeck::cli {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(snapdeck::cli::Key)
};

constexpr size_t longestKey = 8192;

ApiError noKey(const QString &message, const QString &advice)
{
    ApiError error;
    error.kind = ErrorKind::Unauthorized;
    error.message = message;
    error.advice = advice;
    return error;
}

/// On a terminal: asks, and keeps what is typed off the screen while it lives.
class Prompt final
{
public:
    Prompt()
    {
#ifdef Q_OS_UNIX
        m_isTerminal = ::isatty(STDIN_FILENO) == 1 && ::tcgetattr(STDIN_FILENO, &m_before) == 0;
        if (!m_isTerminal)
            return;
        std::fputs(Text::tr("Key (it is not shown): ").toUtf8().constData(), stderr);
        termios quiet = m_before;
        quiet.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &quiet);
#endif
    }

    ~Prompt()
    {
#ifdef Q_OS_UNIX
        if (!m_isTerminal)
            return;
        ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before);
        std::fputc('\n', stderr);
#endif
    }

    Prompt(const Prompt &) = delete;
    Prompt &operator=(const Prompt &) = delete;

private:
#ifdef Q_OS_UNIX
    bool m_isTerminal = false;
    termios m_before{};
#endif
};

} // namespace

Result<Secret> keyFrom(const QByteArray &text)
{
    const QByteArray key = text.trimmed();
    if (key.isEmpty())
        return failure(
            noKey(Text::tr("The key is empty."), Text::tr("Nothing was kept. Give the key of the account.")));
    const bool visible = std::all_of(key.begin(), key.end(), [](char c) { return c > ' ' && c < '\x7f'; });
    if (visible)
        return Secret(key);
    ApiError error = noKey(Text::tr("This is no key: it holds white space or signs that no key has."),
                           Text::tr("Nothing was kept. Copy the key again, the key alone."));
    error.kind = ErrorKind::InvalidInput;
    return failure(error);
}

Result<Secret> readKeyFromInput()
{
    std::array<char, longestKey> line{};
    {
        const Prompt prompt;
        std::cin.getline(line.data(), static_cast<std::streamsize>(line.size()));
    }
    Result<Secret> key = keyFrom(QByteArray(line.data()));
    line.fill('\0');
    return key;
}

Result<Secret> readKeyFromEnvironment(const QString &variable)
{
    const QByteArray name = variable.toLocal8Bit();
    if (!qEnvironmentVariableIsSet(name.constData()))
        return failure(noKey(Text::tr("The environment has no variable %1.").arg(variable),
                             Text::tr("Set it to the key, or give the key with --key-stdin.")));
    return keyFrom(qgetenv(name.constData()));
}

Result<Secret> readGivenKey(const Arguments &given)
{
    if (given.has(u"key-stdin"))
        return readKeyFromInput();
    if (given.has(u"key-env"))
        return readKeyFromEnvironment(given.value(u"key-env"));
    return Secret();
}

} // namespace snapdeck::cli
