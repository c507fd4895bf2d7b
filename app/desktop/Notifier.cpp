// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/Notifier.h"

namespace snapdeck {

namespace {

constexpr std::chrono::milliseconds gathering{2000};

} // namespace

Notifier::Notifier(Workspace &workspace, std::function<bool()> isLookedAt, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_isLookedAt(std::move(isLookedAt))
{
    m_gather.setSingleShot(true);
    m_gather.setInterval(gathering);
    connect(&m_gather, &QTimer::timeout, this, &Notifier::tell);
    for (const OpenSession &session : m_workspace.openSessions())
        follow(session);
    connect(&m_workspace, &Workspace::opened, this, &Notifier::follow);
}

void Notifier::follow(const OpenSession &session)
{
    const auto [operations, account] = std::visit(
        [](auto *open) { return std::pair(&open->operations(), open->account().name); }, session);
    for (const Operation *operation : operations->operations())
        note(operation);
    connect(operations, &OperationList::added, this, &Notifier::note);
    connect(operations, &OperationList::changed, this, &Notifier::note);
    connect(operations, &QObject::destroyed, this, [this, account = account] { m_fold.forget(account); });
}

void Notifier::note(const Operation *operation)
{
    const bool isTrouble = m_fold.note(operation->view(), m_workspace.time().utcNow());
    if (isTrouble && !m_isLookedAt()) {
        ++m_troubles;
        Q_EMIT troublesChanged();
    }
    if (m_fold.hasNews() && !m_gather.isActive())
        m_gather.start();
}

void Notifier::tell()
{
    const Notification words = m_fold.takeNews().words();
    if (!words.title.isEmpty() && !m_isLookedAt() && m_isSpeaking)
        Q_EMIT notified(words);
}

void Notifier::noteLook()
{
    if (m_troubles == 0)
        return;
    m_troubles = 0;
    Q_EMIT troublesChanged();
}

} // namespace snapdeck
