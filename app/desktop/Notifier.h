// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/Workspace.h"
#include "ui/models/NotificationFold.h"

#include <QTimer>

#include <functional>

namespace snapdeck {

/// Says what the operations of all open accounts have come to, while nobody looks. GUI thread.
class Notifier final : public QObject
{
    Q_OBJECT
public:
    /// `workspace` outlives it. `isLookedAt`: whether somebody sees the program now, and needs no telling.
    Notifier(Workspace &workspace, std::function<bool()> isLookedAt, QObject *parent = nullptr);

    /// How long what comes together is gathered.
    void setGathering(std::chrono::milliseconds time) { m_gather.setInterval(time); }
    /// Where nothing is to be said it is not kept for later either.
    void setSpeaking(bool speaking) { m_isSpeaking = speaking; }
    /// Somebody has come to look.
    void noteLook();
    /// Endings that want a look, since somebody last looked.
    [[nodiscard]] int troubles() const { return m_troubles; }

Q_SIGNALS:
    void notified(const snapdeck::Notification &notification);
    void troublesChanged();

private:
    void follow(const OpenSession &session);
    void note(const Operation *operation);
    void tell();

    Workspace &m_workspace;
    std::function<bool()> m_isLookedAt;
    NotificationFold m_fold;
    QTimer m_gather; ///< single shot
    int m_troubles = 0;
    bool m_isSpeaking = true;
};

} // namespace snapdeck
