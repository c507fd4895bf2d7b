// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ApiError.h"
#include "core/base/Ids.h"
#include "core/base/Limit.h"
#include "core/squarecloud/SignedLink.h"

#include <QDateTime>
#include <QList>

#include <optional>
#include <variant>

namespace snapdeck {

enum class ResourceKind { Application, Database };

/// An application or a database. Memory in MB. contract: square-cloud, `GET /users/me`
struct Resource {
    ResourceId id;
    ResourceKind kind = ResourceKind::Application;
    QString name;
    QString runtime; ///< language of an application, type of a database
    QString cluster;
    qint64 memoryMb = 0;
    friend bool operator==(const Resource &, const Resource &) = default;
};

/// Who the key belongs to and what the account has.
struct SquareCloudAccount {
    QString ownerId; ///< stands in download paths
    QString name;
    QString planName;
    qint64 planMemoryMb = 0; ///< the plan's limit; the daily quota follows from it
    QList<Resource> resources;
};

struct ResourceStatus {
    ResourceId id;
    bool running = false;
};

enum class SnapshotOrigin { Unknown, Automatic, Manual };

/// What identifies a snapshot: all versions of a resource share one name, so the name alone never does.
struct SnapshotRef {
    SnapshotName name;
    VersionId version; ///< empty where the server tells none; then restore is not possible
    friend bool operator==(const SnapshotRef &, const SnapshotRef &) = default;
    friend size_t qHash(const SnapshotRef &ref, size_t seed = 0)
    {
        return qHashMulti(seed, ref.name, ref.version);
    }
};

struct Snapshot {
    SnapshotRef ref;
    qint64 sizeBytes = 0; ///< -1 where the server told none
    QDateTime takenAt; ///< UTC, the server's clock
    SnapshotOrigin origin = SnapshotOrigin::Unknown;
    SignedLink link; ///< empty where the server sent neither key nor url
    friend bool operator==(const Snapshot &, const Snapshot &) = default;
};

/// The answers to "take a snapshot", as far apart as what has to be done about them.
struct SnapshotMade {
    SignedLink link; ///< may lack a version; then it serves whatever is newest
};
struct SnapshotStillProcessing {
}; ///< 202: look for it later, never ask again
struct SnapshotLimited {
    LimitKind kind = LimitKind::CoolDown;
    std::optional<QDateTime> retryAt; ///< only where the server said so
    ApiError error;
};
struct SnapshotRefused { ///< definite: nothing was taken
    ApiError error;
};
struct SnapshotOutcomeUnknown { ///< it may have been taken: look, never ask again
    ApiError error;
};
struct SnapshotNotSent { ///< the request never left
    ApiError error;
};

using CreateAnswer = std::variant<SnapshotMade, SnapshotStillProcessing, SnapshotLimited, SnapshotRefused,
                                  SnapshotOutcomeUnknown, SnapshotNotSent>;

/// The answers to "restore this snapshot".
struct RestoreDone {
};
struct RestoreInProgress { ///< one is running on the resource, maybe ours: look, do not ask again
    ApiError error;
};
struct RestoreLimited {
    LimitKind kind = LimitKind::CoolDown;
    std::optional<QDateTime> retryAt; ///< only where the server said so
    ApiError error;
};
struct RestoreRefused { ///< definite: nothing was restored, or the server says itself that it failed
    ApiError error;
};
struct RestoreOutcomeUnknown { ///< it may have been restored: look, never ask again
    ApiError error;
};
struct RestoreNotSent { ///< the request never left
    ApiError error;
};

using RestoreAnswer = std::variant<RestoreDone, RestoreInProgress, RestoreLimited, RestoreRefused,
                                   RestoreOutcomeUnknown, RestoreNotSent>;

} // namespace snapdeck

Q_DECLARE_METATYPE(snapdeck::SnapshotRef)
