// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/AccountFollower.h"

#include "app/cli/OperationCommand.h"
#include "core/journal/Journal.h"

#include <limits>
#include <ranges>

namespace snapdeck::cli {

namespace {

/// Other programs are real, whatever the clock's pace.
constexpr milliseconds lookGap{500};

} // namespace

AccountFollower::AccountFollower(Workspace &workspace, const AccountName &account,
                                 const QList<OperationView> &views, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_account(account)
{
    for (const OperationView &view : views) {
        m_order.append(view.id);
        m_views.insert(view.id, view);
        m_open.insert(view.id);
    }
    m_nextLook.setSingleShot(true);
    m_nextLook.setInterval(lookGap);
    connect(&m_nextLook, &QTimer::timeout, this, &AccountFollower::takeOver);
}

QList<OperationView> AccountFollower::views() const
{
    QList<OperationView> views;
    for (const OperationId &id : m_order)
        views.append(m_views.value(id));
    return views;
}

void AccountFollower::start()
{
    m_workspace.open(m_account, this, [this](const Result<OpenSession> &session) {
        if (!session) {
            giveUp(session.error());
            return;
        }
        m_session = *session;
        std::visit(
            [this](auto *open) {
                connect(&open->operations(), &OperationList::changed, this,
                        [this](const Operation *operation) { note(operation->view()); });
                connect(open, &std::remove_pointer_t<decltype(open)>::recovered, this,
                        &AccountFollower::look);
            },
            *m_session);
        takeOver();
    });
}

void AccountFollower::takeOver()
{
    QList<OperationId> wanted;
    for (const OperationId &id : std::as_const(m_order)) {
        if (m_open.contains(id) && !find(id))
            wanted += idsOf(m_views.value(id));
    }
    wanted += awaitedElsewhere();
    if (!wanted.isEmpty()) // an empty list would mean everything
        cli::takeOver(*m_session, wanted);
}

/// What those that are here wait for, and what is not here. Nobody may be there who goes on with it.
QList<OperationId> AccountFollower::awaitedElsewhere() const
{
    return std::visit(
        [](auto *open) {
            QList<OperationId> ids;
            for (const Operation *operation : open->operations().operations()) {
                const OperationView &view = operation->view();
                if (view.isWaiting && !open->operations().find(view.after))
                    ids.append(view.after);
            }
            return ids;
        },
        *m_session);
}

/// After each try to take over: what is ours is heard of by signals, the rest is read.
void AccountFollower::look(const std::optional<ApiError> &error)
{
    if (error) {
        giveUp(*error);
        return;
    }
    bool anyElsewhere = false;
    for (const OperationId &id : std::as_const(m_order)) {
        if (const Operation *operation = find(id))
            note(operation->view());
        else
            anyElsewhere = anyElsewhere || m_open.contains(id);
    }
    if (anyElsewhere)
        readElsewhere();
    else if (!awaitedElsewhere().isEmpty())
        m_nextLook.start();
}

/// All at once: there may be thousands.
void AccountFollower::readElsewhere()
{
    m_workspace.journal().readOperations(
        m_account, std::numeric_limits<int>::max(), this, [this](const Result<QList<OperationRecord>> &read) {
            if (!read) {
                giveUp(read.error());
                return;
            }
            for (const OperationRecord &record : *read | std::views::reverse) { // they come newest first
                if (!m_open.contains(record.id) || find(record.id))
                    continue;
                const OperationView view = viewOf(record);
                if (!isTerminal(view.state) && !m_elsewhere.contains(view.id)) {
                    m_elsewhere.insert(view.id);
                    Q_EMIT heldElsewhere(view);
                }
                note(view);
            }
            if (!m_open.isEmpty() && !m_ended)
                m_nextLook.start();
        });
}

/// Whoever went on trying would wait for ever.
void AccountFollower::giveUp(const ApiError &error)
{
    if (m_ended)
        return;
    m_ended = true;
    QMetaObject::invokeMethod(
        this,
        [this, error] {
            Q_EMIT failed(error);
            Q_EMIT finished();
        },
        Qt::QueuedConnection);
}

Operation *AccountFollower::find(const OperationId &id) const
{
    return std::visit([&id](auto *open) { return open->operations().find(id); }, *m_session);
}

/// Nothing of it leaves until somebody resumes it, so it is not waited for.
bool AccountFollower::isPaused(const OperationView &view) const
{
    const auto *const *square = std::get_if<SquareCloudSession *>(&*m_session);
    return square && (*square)->isPaused(view);
}

void AccountFollower::note(const OperationView &view)
{
    if (!m_open.contains(view.id))
        return;
    OperationView &known = m_views[view.id];
    const bool differs = known.state != view.state || known.nextAt != view.nextAt;
    known = view;
    const bool paused = isPaused(view);
    if (isTerminal(view.state) || paused)
        m_open.remove(view.id);
    if (paused && !m_paused.contains(view.batch)) {
        m_paused.insert(view.batch);
        Q_EMIT heldByPause(view.batch);
    }
    if (differs)
        Q_EMIT changed(view);
    if (m_open.isEmpty() && !m_ended) {
        m_ended = true;
        QMetaObject::invokeMethod(this, &AccountFollower::finished, Qt::QueuedConnection);
    }
}

} // namespace snapdeck::cli
