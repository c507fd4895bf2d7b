// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Interrupt.h"

#include <QSocketNotifier>

#ifdef Q_OS_UNIX
#include <array>
#include <csignal>
#include <fcntl.h>
#include <unistd.h>
#endif

namespace snapdeck::cli {

#ifdef Q_OS_UNIX

namespace {

constexpr std::array handled{SIGINT, SIGTERM};

/// A signal handler may do next to nothing; writing to a pipe is allowed, and the event loop hears of it.
volatile int writeEnd = -1;

void takeSignal(int)
{
    const char byte = 1;
    const auto written = ::write(writeEnd, &byte, 1);
    (void)written; // full: it is heard anyway
}

} // namespace

Interrupt::Interrupt(QObject *parent)
    : QObject(parent)
{
    std::array<int, 2> ends{};
    if (::pipe(ends.data()) != 0)
        return;
    for (const int end : ends) {
        ::fcntl(end, F_SETFD, FD_CLOEXEC);
        ::fcntl(end, F_SETFL, O_NONBLOCK);
    }
    m_readEnd = ends[0];
    writeEnd = ends[1];
    auto *notifier = new QSocketNotifier(m_readEnd, QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, [this, notifier] {
        notifier->setEnabled(false);
        Q_EMIT interrupted();
    });
    struct sigaction action {
    };
    action.sa_handler = takeSignal;
    action.sa_flags = static_cast<int>(SA_RESETHAND); // no SA_RESTART: waiting for a key ends, too
    for (const int number : handled)
        ::sigaction(number, &action, nullptr);
}

Interrupt::~Interrupt()
{
    if (m_readEnd < 0)
        return;
    for (const int number : handled)
        std::signal(number, SIG_DFL);
    ::close(writeEnd);
    ::close(m_readEnd);
    writeEnd = -1;
}

#else

Interrupt::Interrupt(QObject *parent)
    : QObject(parent)
{
}

Interrupt::~Interrupt() = default;

#endif

} // namespace snapdeck::cli
