// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Aside.h"

#include "tests/support/TestRunner.h"

#include <QTest>

#ifdef Q_OS_LINUX
#include <sys/resource.h>
#include <sys/syscall.h>
#include <unistd.h>
#endif

using namespace snapdeck;

namespace {

/// Of the calling thread: the greater, the more it gives way.
int niceness()
{
#ifdef Q_OS_LINUX
    return ::getpriority(PRIO_PROCESS, static_cast<id_t>(::syscall(SYS_gettid)));
#else
    return -static_cast<int>(QThread::currentThread()->priority());
#endif
}

} // namespace

class GiveWayTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void workAsideGivesWayToWhoAsked()
    {
        const int own = niceness();
        std::optional<int> aside;
        doAside(
            this, [] { return niceness(); }, [&aside](int there) { aside = there; });
        QTRY_VERIFY(aside);
        QVERIFY2(*aside > own, qPrintable(QStringLiteral("%1 beside %2").arg(*aside).arg(own)));
        QCOMPARE(niceness(), own);
    }
};

SNAPDECK_TEST(GiveWayTest)
#include "GiveWayTest.moc"
