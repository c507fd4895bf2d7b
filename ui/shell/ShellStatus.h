// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/Workspace.h"

#include <QObject>

class QTimer;

namespace snapdeck {

class Burst;

class StatusItem;
class StatusStrip;

/// What the strip along the bottom says: what runs in all accounts, and the quota of the one on show.
class ShellStatus final : public QObject
{
    Q_OBJECT
public:
    ShellStatus(Workspace &workspace, StatusStrip &strip, QObject *parent = nullptr);

    void showAccount(const OpenSession &session);
    void showNothing();
    /// As it is now.
    void update();
    /// Stays for some seconds.
    void notice(const QString &text);

Q_SIGNALS:
    void activityRequested();
    void downloadsRequested();

private:
    void follow(const OpenSession &session);
    void followBatch(const SnapshotBatch *batch);
    /// Ten thousand operations may change at once.
    void updateSoon();
    void updateOperations();
    void updateDownloads();
    void updateQuota();
    void updateConnection();

    Workspace &m_workspace;
    std::optional<OpenSession> m_shown;
    StatusItem *m_operations;
    StatusItem *m_downloads;
    StatusItem *m_notice;
    StatusItem *m_quota;
    StatusItem *m_connection;
    QTimer *m_tick;
    QTimer *m_noticeEnd;
    Burst *m_burst;
};

} // namespace snapdeck
