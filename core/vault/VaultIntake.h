// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Time.h"
#include "core/vault/VaultStore.h"

#include <QObject>

namespace snapdeck {

class VaultThreads;

/// Brings one download into the vault: checked where nobody has yet, renamed or copied into the incoming
/// folder, then given its place; or dropped where the same bytes are here already, which is looked at, not
/// believed. GUI thread; deletes itself at its end.
class VaultIntake final : public QObject
{
    Q_OBJECT
public:
    using Ended = std::function<void(const Result<VaultCopy> &)>;

    /// `threads` and `time` outlive it. `ended` is called once, on a later turn.
    VaultIntake(VaultThreads &threads, Time &time, QString folder, Ended ended, QObject *parent);

    void start(const QString &path, const CopyFacts &facts);

private:
    void lookForTwin();
    void readTwin(const VaultCopy &twin);
    void judgeTwin(const VaultCopy &twin, const CopyInspection &found);
    void place(const std::optional<CopyId> &damagedTwin);
    void conclude(const Result<VaultCopy> &copy);

    VaultThreads &m_threads;
    Time &m_time;
    QString m_folder; ///< the vault it is meant for
    Ended m_ended;
    QString m_path;
    Arrival m_arrival;
};

} // namespace snapdeck
