// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>
#include <QElapsedTimer>
#include <QTimer>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <vector>

namespace snapdeck {

/// Ticks every millisecond, and remembers how late each tick came: what a person feels is the gap between two
/// turns of the event loop. Beside it, how much of such a gap the thread was at work: what a busy machine
/// adds is not the program's.
class GapMeter final
{
public:
    GapMeter()
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] {
            const double worked = workedMs();
            m_gaps.push_back(static_cast<double>(m_since.nsecsElapsed()) / 1e6);
            m_mostWork = std::max(m_mostWork, worked - m_workedBefore);
            m_workedBefore = worked;
            m_since.restart();
        });
        m_since.start();
        m_timer.start(1);
    }

    /// The gap that is going on is of the bench's own making.
    void skip()
    {
        m_since.restart();
        m_workedBefore = workedMs();
    }

    /// Prints the stage's figures and begins the next one.
    void print(const char *stage)
    {
        std::sort(m_gaps.begin(), m_gaps.end());
        const auto at = [this](double share) {
            return m_gaps.empty()
                ? 0.0
                : m_gaps[static_cast<size_t>(share * static_cast<double>(m_gaps.size() - 1))];
        };
        std::printf("%-34s %6zu turns  50 %% %5.1f ms  99 %% %5.1f ms  99.9 %% %5.1f ms  longest %6.1f ms, "
                    "at work %5.1f\n",
                    stage, m_gaps.size(), at(0.5), at(0.99), at(0.999), at(1.0), m_mostWork);
        std::fflush(stdout);
        m_gaps.clear();
        m_mostWork = 0;
        skip();
    }

private:
    static double workedMs()
    {
        timespec time{};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
        return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
    }

    QTimer m_timer;
    QElapsedTimer m_since;
    std::vector<double> m_gaps;
    double m_workedBefore = workedMs();
    double m_mostWork = 0;
};

/// Names what held the loop up, where SNAPDECK_BENCH_SLOW gives the milliseconds from which that matters.
class WatchedApplication final : public QApplication
{
public:
    using QApplication::QApplication;

    bool notify(QObject *receiver, QEvent *event) override
    {
        if (m_slowMs <= 0)
            return QApplication::notify(receiver, event);
        const QByteArray who = receiver->metaObject()->className();
        const QString name = receiver->objectName();
        const int type = event->type();
        QElapsedTimer took;
        took.start();
        const bool handled = QApplication::notify(receiver, event);
        if (const qint64 ms = took.elapsed(); ms >= m_slowMs)
            std::printf("  %3lld ms: event %d to %s %s\n", static_cast<long long>(ms), type, who.constData(),
                        qPrintable(name));
        return handled;
    }

private:
    int m_slowMs = qEnvironmentVariableIntValue("SNAPDECK_BENCH_SLOW");
};

} // namespace snapdeck
