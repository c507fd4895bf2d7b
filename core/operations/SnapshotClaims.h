// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/squarecloud/SquareCloudTypes.h"

#include <QHash>

namespace snapdeck {

/// Which operation made which snapshot: one snapshot is the answer to one wish only. Pure.
class SnapshotClaims
{
public:
    void claim(const SnapshotRef &snapshot, const OperationId &by)
    {
        if (!snapshot.version.isEmpty())
            m_claims.insert(snapshot, by);
    }
    /// Another operation has made it.
    [[nodiscard]] bool isOthers(const OperationId &operation, const Snapshot &snapshot) const
    {
        const auto claim = m_claims.constFind(snapshot.ref);
        return claim != m_claims.cend() && *claim != operation;
    }

private:
    QHash<SnapshotRef, OperationId> m_claims;
};

} // namespace snapdeck
