// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/TourCamera.h"

#include <QObject>
#include <QString>
#include <QWidget>

#include <chrono>
#include <functional>
#include <vector>

namespace snapdeck {

/// One thing that a visitor does, and what is there to be seen once it is done.
struct TourStep {
    QString name; ///< of the picture; empty: none is taken
    std::function<void()> act; ///< may be empty
    std::function<bool()> isDone; ///< asked again and again; empty: at once
};

/// Plays steps in the real window and hands each to the camera. Ends by itself: a step that is not done
/// within its patience fails the tour, and says which.
class Tour final : public QObject
{
    Q_OBJECT
public:
    /// What is only referred to outlives the tour.
    Tour(QWidget &window, Theme &theme, TourCamera &camera, std::vector<TourStep> steps,
         QObject *parent = nullptr);

    void start();

Q_SIGNALS:
    /// 0, or 1 with the reason on stderr.
    void ended(int exitCode);

private:
    void begin();
    void poll();
    void conclude();
    void fail(const QString &why);

    QWidget &m_window;
    Theme &m_theme;
    TourCamera &m_camera;
    std::vector<TourStep> m_steps;
    size_t m_current = 0;
    int m_pictures = 0;
    std::chrono::steady_clock::time_point m_patienceEnds;
};

} // namespace snapdeck
