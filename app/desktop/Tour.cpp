// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/Tour.h"

#include <QTimer>

#include <cstdio>

namespace snapdeck {

namespace {

constexpr std::chrono::seconds patience{180}; ///< ten thousand rows under a sanitizer take their time
constexpr std::chrono::milliseconds pollEvery{20};
constexpr std::chrono::milliseconds settle{
    60}; ///< from a thing being done to its picture: models and layouts follow first

} // namespace

Tour::Tour(QWidget &window, Theme &theme, TourCamera &camera, std::vector<TourStep> steps, QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_theme(theme)
    , m_camera(camera)
    , m_steps(std::move(steps))
{
}

void Tour::start()
{
    begin();
}

void Tour::begin()
{
    if (m_current == m_steps.size()) {
        std::printf("%s\n",
                    qPrintable(tr("%n picture(s) in %1", nullptr, m_pictures).arg(m_camera.folder())));
        Q_EMIT ended(0);
        return;
    }
    const TourStep &step = m_steps[m_current];
    m_patienceEnds = std::chrono::steady_clock::now() + patience;
    if (step.act)
        step.act();
    QTimer::singleShot(pollEvery, this, &Tour::poll);
}

void Tour::poll()
{
    const TourStep &step = m_steps[m_current];
    if (step.isDone && !step.isDone()) {
        if (std::chrono::steady_clock::now() > m_patienceEnds)
            fail(tr("Step %1, “%2”, never came about.").arg(m_current + 1).arg(step.name));
        else
            QTimer::singleShot(pollEvery, this, &Tour::poll);
        return;
    }
    QTimer::singleShot(settle, this, &Tour::conclude);
}

void Tour::conclude()
{
    const QString &name = m_steps[m_current].name;
    if (!name.isEmpty()) {
        const QString problem = m_camera.take({m_window, m_theme, ++m_pictures, name});
        if (!problem.isEmpty()) {
            fail(problem);
            return;
        }
    }
    ++m_current;
    begin();
}

void Tour::fail(const QString &why)
{
    std::fprintf(stderr, "%s\n", qPrintable(why));
    Q_EMIT ended(1);
}

} // namespace snapdeck
