// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/QuitSignals.h"

#include <QSocketNotifier>

#ifdef Q_OS_UNIX
#    include <array>
#    include <cerrno>
#    include <csignal>
#    include <fcntl.h>
#    include <sys/socket.h>
#    include <unistd.h>
#endif

namespace snapdeck {

#ifdef Q_OS_UNIX

namespace {

constexpr std::array quitting{SIGTERM, SIGINT, SIGHUP};

std::array<int, 2> ends{-1, -1}; ///< written to by the handler, read by the event loop

/// May interrupt anything: only what is safe then.
void tell(int)
{
    const int before = errno;
    const char byte = 1;
    (void)!::write(ends[0], &byte, sizeof byte);
    errno = before;
}

void handle(int signal)
{
    struct sigaction known { };
    if (::sigaction(signal, nullptr, &known) != 0 || known.sa_handler == SIG_IGN)
        return; // as nohup wishes it
    struct sigaction ours { };
    ours.sa_handler = tell;
    ours.sa_flags = static_cast<int>(SA_RESTART | SA_RESETHAND);
    sigemptyset(&ours.sa_mask); // a macro on some systems
    ::sigaction(signal, &ours, nullptr);
}

} // namespace

QuitSignals::QuitSignals(QObject *parent)
    : QObject(parent)
{
    if (::socketpair(AF_UNIX, SOCK_STREAM, 0, ends.data()) != 0)
        return;
    for (const int end : ends)
        ::fcntl(end, F_SETFD, FD_CLOEXEC);
    auto *notifier = new QSocketNotifier(ends[1], QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, [this, notifier] {
        notifier->setEnabled(false); // once is enough
        Q_EMIT received();
    });
    for (const int signal : quitting)
        handle(signal);
}

QuitSignals::~QuitSignals()
{
    for (const int signal : quitting) {
        struct sigaction known { };
        if (::sigaction(signal, nullptr, &known) == 0 && known.sa_handler == tell)
            ::signal(signal, SIG_DFL);
    }
    for (int &end : ends) {
        if (end >= 0)
            ::close(end);
        end = -1;
    }
}

#else

QuitSignals::QuitSignals(QObject *parent)
    : QObject(parent)
{
}

QuitSignals::~QuitSignals() = default;

#endif

} // namespace snapdeck
