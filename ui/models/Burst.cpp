// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/Burst.h"

#include <QElapsedTimer>

#include <algorithm>

namespace snapdeck {

namespace {

constexpr int LongestPauseMs = 1000;
constexpr int Share = 15; ///< one part of so many is the act's, at most

} // namespace

Burst::Burst(int pauseMs, std::function<void()> act, QObject *parent)
    : QObject(parent)
    , m_act(std::move(act))
    , m_pauseMs(pauseMs)
    , m_nextPauseMs(pauseMs)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &Burst::act);
}

void Burst::ask()
{
    if (!m_timer.isActive())
        m_timer.start(m_nextPauseMs);
}

void Burst::act()
{
    m_timer.stop();
    QElapsedTimer took;
    took.start();
    m_act();
    m_nextPauseMs = std::clamp(int(took.elapsed()) * Share, m_pauseMs, std::max(m_pauseMs, LongestPauseMs));
}

} // namespace snapdeck
