// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/ListPoller.h"

#include "core/session/WrennSession.h"
#include "ui/models/CapsuleModel.h"

#include <QApplication>
#include <QWidget>
#include <QWindow>

#include <utility>

namespace snapdeck {

ListPoller::ListPoller(const QWidget &page, WrennSession &session, std::function<bool()> isChanging)
    : m_page(page)
    , m_session(session)
    , m_isChanging(std::move(isChanging))
{
    connect(&session.catalog(), &WrennCatalog::refreshFinished, this, &ListPoller::noteEnd);
    connect(qGuiApp, &QGuiApplication::focusWindowChanged, this, &ListPoller::schedule);
}

ListPoller::~ListPoller() = default;

void ListPoller::schedule()
{
    if (!std::exchange(m_willSetAlarm, true))
        QMetaObject::invokeMethod(this, &ListPoller::setAlarm, Qt::QueuedConnection);
}

void ListPoller::pageShown()
{
    if (rest().count() == 0)
        m_session.catalog().refresh();
    schedule();
}

void ListPoller::noteEnd()
{
    if (m_session.catalog().error())
        m_pace.noteFailure(m_session.clock().utcNow());
    else
        m_pace.noteRead(motion());
    schedule();
}

void ListPoller::setAlarm()
{
    m_willSetAlarm = false;
    m_alarm.reset();
    if (!isWatched() || m_session.catalog().isRefreshing())
        return;
    m_pace.noteMotion(motion());
    m_alarm = std::make_unique<QObject>();
    m_session.time().callAfter(rest(), m_alarm.get(), [this] {
        if (isWatched())
            m_session.catalog().refresh();
    });
}

bool ListPoller::isWatched() const
{
    if (!m_page.isVisible() || m_page.window()->isMinimized())
        return false;
    for (const QWidget *active = QApplication::activeWindow(); active; active = active->parentWidget()) {
        if (active->window() == m_page.window())
            return true;
    }
    return false;
}

PollPace::Motion ListPoller::motion() const
{
    if (!m_isChanging())
        return {};
    auto digest = size_t(m_session.operations().activeCount());
    for (const Capsule &capsule : m_session.catalog().capsules()) {
        if (isChanging(capsule.status))
            digest = qHashMulti(digest, capsule.id, int(capsule.status));
    }
    return digest;
}

milliseconds ListPoller::rest() const
{
    return m_pace.rest(m_session.catalog().updatedAt(), m_session.clock().utcNow());
}

} // namespace snapdeck
