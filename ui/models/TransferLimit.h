// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/Workspace.h"

#include <QObject>

namespace snapdeck {

/// Holds all downloads of all open accounts together under one speed: each account has its own queue, and
/// those that are fetching share what is allowed. GUI thread.
class TransferLimit final : public QObject
{
    Q_OBJECT
public:
    /// `workspace` outlives it.
    explicit TransferLimit(Workspace &workspace, QObject *parent = nullptr);

    /// Bytes a second; 0 is no limit.
    void setLimit(qint64 bytesPerSecond);
    [[nodiscard]] qint64 limit() const { return m_limit; }

private:
    void follow(const OpenSession &session);
    void share();

    Workspace &m_workspace;
    qint64 m_limit = 0;
};

} // namespace snapdeck
