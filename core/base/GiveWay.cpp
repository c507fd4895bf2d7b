// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/GiveWay.h"

#include <QThread>

#ifdef Q_OS_LINUX
#include <sys/resource.h>
#include <sys/syscall.h>
#include <unistd.h>
#endif

namespace snapdeck {

void giveWayToWindow()
{
#ifdef Q_OS_LINUX
    // QThread's priorities mean nothing to Linux's usual scheduler. Niceness does, and there it is a
    // thread's.
    constexpr int nicer = 5; // a third of the share
    const auto thread = static_cast<id_t>(::syscall(SYS_gettid));
    ::setpriority(PRIO_PROCESS, thread, nicer);
#else
    QThread::currentThread()->setPriority(QThread::LowPriority);
#endif
}

} // namespace snapdeck
