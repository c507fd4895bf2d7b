// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/Command.h"

#include <QHash>

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
    void begin(const SquareCloudAccount &account);
    void prepare(const QString &asked, const Resource &resource);
    void refuse(const QString &asked, const ApiError &error);
    void take(const QString &asked, const Resource &resource);
    void follow(Operation *operation);
    /// Remembers where the operation stands if nobody waits for it any longer, and calls off what can be.
    void settle(Operation *operation);
    void concludeIfSettled();
    void conclude();
    void report(const OperationView &view, QStringList &lines);

    SquareCloudSession *m_session = nullptr;
    QStringList m_asked; ///< as it was asked
    QHash<QString, OperationId> m_operations;
    QHash<OperationId, OperationView> m_ends;
    QHash<QString, ApiError> m_refusals; ///< those that never became an operation
    int m_toStart = 0; ///< neither refused nor started yet
};

/// Whether a run that does, or does not, wait to the end has nothing more to learn of this operation. The
/// pause of a few seconds between two requests of one run is ours to keep, so it is waited out in either.
/// Pure.
[[nodiscard]] bool isSettled(const OperationView &view, bool waits);

} // namespace snapdeck::cli
