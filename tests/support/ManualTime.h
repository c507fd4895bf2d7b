// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Time.h"

#include <QPointer>

#include <vector>

namespace snapdeck::test {

/// Time that stands still until a test moves it. Timers due within an advance fire in order, each at its
/// own moment.
class ManualTime final : public Time
{
public:
    explicit ManualTime(QDateTime start = QDateTime::fromString(QStringLiteral("2026-11-22T12:00:00Z"), Qt::ISODate))
        : m_now(std::move(start))
    {
    }

    [[nodiscard]] QDateTime utcNow() const override { return m_now; }
    [[nodiscard]] double scale() const override { return 1.0; }
    void callAfter(milliseconds delay, QObject *context, std::function<void()> action) override;

    void advance(milliseconds by);
    /// The clock is set, or the machine slept: the timers' waits are as long as before.
    void jump(milliseconds by);
    /// Moves to the next timer and fires it; false if none is pending.
    bool advanceToNext();
    [[nodiscard]] size_t pending() const;

private:
    struct Entry {
        QDateTime due;
        QPointer<QObject> context;
        std::function<void()> action;
    };
    bool fireNextUntil(const QDateTime &end);

    QDateTime m_now;
    std::vector<Entry> m_entries;
};

} // namespace snapdeck::test
