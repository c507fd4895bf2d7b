// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QObject>

#include <chrono>
#include <functional>

namespace snapdeck {

using std::chrono::milliseconds;
using std::chrono::seconds;

/// Tells the time. Every rule of the product asks this, so that tests and `--time-scale` govern it.
class Clock
{
public:
    virtual ~Clock() = default;
    /// Wall-clock time, UTC.
    [[nodiscard]] virtual QDateTime utcNow() const = 0;
    /// How much faster than the wall this clock runs; 1 outside tests and simulations.
    [[nodiscard]] virtual double scale() const = 0;
};

/// Calls back later, in the clock's own time.
class Timers
{
public:
    virtual ~Timers() = default;
    /// Calls `action` once, `delay` from now by the clock (so sooner on a scaled one), on the caller's
    /// thread. Never if `context` is gone by then.
    virtual void callAfter(milliseconds delay, QObject *context, std::function<void()> action) = 0;
};

/// Both at once: what composition roots hand around.
class Time : public Clock, public Timers
{
};

/// The machine's own time, `scale` times faster.
class SystemTime final : public Time
{
public:
    /// `origin`: the wall-clock moment from which the faster time counts; several programs that share it tell
    /// the same time.
    explicit SystemTime(double scale = 1.0, const QDateTime &origin = QDateTime::currentDateTimeUtc());

    [[nodiscard]] QDateTime utcNow() const override;
    [[nodiscard]] double scale() const override { return m_scale; }
    void callAfter(milliseconds delay, QObject *context, std::function<void()> action) override;

private:
    double m_scale;
    QDateTime m_origin; ///< scaled time counts from here, so a scaled clock starts at the true date
};

} // namespace snapdeck
