// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/ProcessLock.h"

namespace snapdeck {

/// Says who is alive: each program that has the journal open holds `instances/<id>.lock` beside it. What a
/// dead one was working on may be taken over, at once; a living one is left alone.
class InstanceLock
{
public:
    /// `folder`: the journal's.
    explicit InstanceLock(const QString &folder);
    /// Lets go, and leaves no file.
    ~InstanceLock();
    Q_DISABLE_COPY_MOVE(InstanceLock)

    /// Random, the same as long as this object lives.
    [[nodiscard]] const QString &id() const { return m_id; }
    /// Takes it, or takes it again where its file was deleted. False: the folder cannot be written.
    bool hold();
    /// This one is alive, too.
    [[nodiscard]] bool isAlive(const QString &id) const;
    /// Removes the files of those that died.
    void clearDead() const;

private:
    [[nodiscard]] QString fileOf(const QString &id) const;

    QString m_folder;
    QString m_id;
    ProcessLock m_lock;
};

} // namespace snapdeck
