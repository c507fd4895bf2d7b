// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/Command.h"
#include "app/cli/WantedResources.h"

#include <QHash>
#include <QSet>

namespace snapdeck::cli {

/// Takes snapshots. Each goes its own way: what happens to one never stops the others.
class SnapshotCreateCommand final : public AccountCommand
{
    Q_OBJECT
public:
    SnapshotCreateCommand(Services services, Arguments arguments);
    void interrupt() override;

    [[nodiscard]] static QString complaint(const Arguments &given);

protected:
    [[nodiscard]] bool changesServer() const override { return true; }
    void work(OpenSession session) override;

private:
    void begin();
    void take(const ListingErrors &errors);
    /// Leaves out what the day does not allow, where nobody wants to wait for it.
    [[nodiscard]] QList<Resource> planned(const QList<Resource> &resources);
    void startAll(const QList<Resource> &resources);
    void follow(Operation *operation);
    /// Remembers where the operation stands if nobody waits for it any longer, and calls off what can be.
    void settle(Operation *operation);
    [[nodiscard]] bool rests(const ResourceId &resource) const;
    void tellProgress(const OperationView &view, bool hasSettled);
    void concludeIfSettled();
    void conclude();
    [[nodiscard]] OperationView endOf(const Wanted &one) const;
    /// Each one once: as soon as its end is known, or when all are.
    void report(const OperationView &view);
    void reportNotBegun(const OperationView &view);
    void tellHowToGoOn(const QList<OperationView> &ends);

    SquareCloudSession *m_session = nullptr;
    QList<Wanted> m_wanted;
    QHash<ResourceId, OperationId> m_operations;
    QHash<OperationId, OperationView> m_ends;
    QHash<ResourceId, OperationView> m_notBegun; ///< those that never became an operation
    QSet<OperationId> m_reported;
    qsizetype m_started = 0;
    qsizetype m_toSettle = -1; ///< -1: nothing has been started yet
};

/// Whether a run that does, or does not, wait to the end has nothing more to learn of this operation. The
/// pause of a few seconds between two requests of one run is ours to keep, so it is waited out in either; the
/// minutes that a resource itself has to rest are not. Pure.
[[nodiscard]] bool isSettled(const OperationView &view, bool waits, bool resourceRests = false);

} // namespace snapdeck::cli
