// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

#include <initializer_list>
#include <variant>

namespace snapdeck {

/// Takes the time of an event into `clock`, which was this machine's clock at the event before. Where it has
/// been set back meanwhile, all waits would become as much longer: `moments` move back with it. Pure.
inline void followClock(QDateTime &clock, const QDateTime &now, std::initializer_list<QDateTime *> moments)
{
    const qint64 setBackMs = clock.isValid() ? now.msecsTo(clock) : 0;
    clock = now;
    if (setBackMs <= 0)
        return;
    for (QDateTime *moment : moments) {
        if (moment->isValid())
            *moment = moment->addMSecs(-setBackMs);
    }
}

/// When an event of any machine happened.
template <typename Event> [[nodiscard]] QDateTime timeOf(const Event &event)
{
    return std::visit([](const auto &happened) { return happened.now; }, event);
}

} // namespace snapdeck
