// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/operations/OperationList.h"

#include <QSet>

namespace snapdeck {

/// Which operation speaks for a resource. The safety snapshot of a restore never does: the restore tells of
/// it. Look-ups take constant time, since ten thousand may run at once. GUI thread.
class ResourceOperations final : public QObject
{
    Q_OBJECT
public:
    /// `operations` outlives this.
    explicit ResourceOperations(OperationList &operations, QObject *parent = nullptr);

    /// nullptr where nothing was asked for.
    [[nodiscard]] Operation *latestOn(const QString &resourceId) const;
    /// The same, but of one that was cancelled nobody speaks: it left the resource as it was.
    [[nodiscard]] Operation *tellingOn(const QString &resourceId) const;

private:
    void take(Operation *operation);
    [[nodiscard]] bool isSafety(const Operation *operation) const;

    QHash<QString, QList<Operation *>> m_byResource; ///< in the order they were asked for
    QSet<OperationId> m_safeties;
};

} // namespace snapdeck
