// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/Command.h"

namespace snapdeck::cli {

/// Puts a snapshot back, which replaces what the resource is now: nothing at all is sent unless the resource
/// was named a second time. Always followed to the end, the safety snapshot first.
class SnapshotRestoreCommand final : public AccountCommand
{
    Q_OBJECT
public:
    SnapshotRestoreCommand(Services services, Arguments arguments);
    void interrupt() override;

    [[nodiscard]] static QString complaint(const Arguments &given);

protected:
    [[nodiscard]] bool changesServer() const override { return true; }
    [[nodiscard]] std::optional<ApiError> objection() const override;
    void work(OpenSession session) override;

private:
    void readVersions();
    void choose(const Resource &resource, const QList<Snapshot> &snapshots);
    void explainMissing(const Resource &resource, ApiError error);
    void restore(const RestoreWish &wish);
    void follow(const Operation *operation);
    void tellSafety(const OperationView &safety);
    void conclude();
    void tellWayBack(const OperationView &view);

    SquareCloudSession *m_session = nullptr;
    Operation *m_operation = nullptr;
    QString m_toldOfSafety;
};

} // namespace snapdeck::cli
