// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

#include <functional>

namespace snapdeck {

/// Many askings, one act: a moment after the first of them, and the later the longer the act took last time,
/// so that it never takes more than a small share of the thread. GUI thread.
class Burst final : public QObject
{
    Q_OBJECT
public:
    /// `pauseMs`: the shortest time between an asking and its act.
    Burst(int pauseMs, std::function<void()> act, QObject *parent = nullptr);

    void ask();
    /// At once, whether or not anybody asked; takes back what was asked for.
    void act();

private:
    std::function<void()> m_act;
    int m_pauseMs;
    int m_nextPauseMs;
    QTimer m_timer; ///< single shot
};

} // namespace snapdeck
