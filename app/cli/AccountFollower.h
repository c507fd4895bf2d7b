// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/Workspace.h"

#include <QHash>
#include <QSet>
#include <QTimer>

namespace snapdeck::cli {

/// Follows open operations of one account to their ends: takes over what no living program works on, and
/// reads in the journal what becomes of the rest; takes that over too when its program ends.
class AccountFollower final : public QObject
{
    Q_OBJECT
public:
    /// `workspace` outlives it. `views`: as the journal has them.
    AccountFollower(Workspace &workspace, const AccountName &account, const QList<OperationView> &views,
                    QObject *parent = nullptr);

    /// Emits finished() once, not from within.
    void start();
    /// In the order in which they were asked for, each as it was last seen.
    [[nodiscard]] QList<OperationView> views() const;

Q_SIGNALS:
    void changed(const snapdeck::OperationView &view);
    /// Another program works on it; its end is waited for.
    void heldElsewhere(const snapdeck::OperationView &view);
    /// Many that were asked for at once wait until somebody resumes them: they are not waited for. Once a
    /// batch.
    void heldByPause(const QString &batch);
    /// The account cannot be opened, or the journal tells nothing any more: what is open there stays open.
    void failed(const snapdeck::ApiError &error);
    void finished();

private:
    void takeOver();
    [[nodiscard]] QList<OperationId> awaitedElsewhere() const;
    void look(const std::optional<snapdeck::ApiError> &error);
    void readElsewhere();
    void giveUp(const ApiError &error);
    void note(const OperationView &view);
    [[nodiscard]] Operation *find(const OperationId &id) const;
    [[nodiscard]] bool isPaused(const OperationView &view) const;

    Workspace &m_workspace;
    AccountName m_account;
    std::optional<OpenSession> m_session;
    QList<OperationId> m_order;
    QHash<OperationId, OperationView> m_views;
    QSet<OperationId> m_open;
    QSet<OperationId> m_elsewhere; ///< those that somebody has been told of
    QSet<QString> m_paused; ///< batches, likewise
    QTimer m_nextLook;
    bool m_ended = false;
};

} // namespace snapdeck::cli
