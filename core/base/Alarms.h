// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Time.h"

#include <QHash>
#include <QPointer>

#include <functional>
#include <map>
#include <memory>

namespace snapdeck {

/// Wakes many, each at its own moment, with one timer: ten thousand who sleep until tomorrow cost nothing.
/// GUI thread.
class Alarms final : public QObject
{
    Q_OBJECT
public:
    /// `time` outlives it.
    explicit Alarms(Time &time, QObject *parent = nullptr);
    ~Alarms() override;

    /// One alarm for each sleeper, the last one that was set. It rings on a later turn of the loop, a few
    /// hundred a turn, and never once `sleeper` is gone. Where the clock has been set back, all ring at once,
    /// since their moments were told by the clock as it was; at most a minute late where it was set forward
    /// or the machine slept.
    void set(QObject *sleeper, const QDateTime &when, std::function<void()> ring);
    void turnOff(const QObject *sleeper);

private:
    struct Alarm {
        QPointer<QObject> sleeper;
        const QObject *key = nullptr;
        std::function<void()> ring;
    };
    using ByMoment = std::multimap<QDateTime, Alarm>;

    void wind();
    void wake();
    void bringForward(const QDateTime &now);
    [[nodiscard]] std::function<void()> takeFirst();

    Time &m_time;
    ByMoment m_alarms;
    QHash<const QObject *, ByMoment::iterator> m_of;
    std::unique_ptr<QObject> m_timer; ///< its end calls the timer off
    QDateTime m_timerAt;
    QDateTime m_lookedAt; ///< at the clock
};

} // namespace snapdeck
