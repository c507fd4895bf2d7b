// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/base/Secret.h"
#include "core/http/HttpClient.h"
#include "core/squarecloud/SquareCloudTypes.h"

namespace snapdeck {

/// What the answer to "take a snapshot" was, and what the server's clock showed when it was given.
struct CreateReply {
    CreateAnswer answer;
    std::optional<QDateTime> serverDate; ///< the answer's `Date`
};

/// The same of "restore this snapshot".
struct RestoreReply {
    RestoreAnswer answer;
    std::optional<QDateTime> serverDate;
};

/// One method an endpoint. Handlers are called once, on this thread, never from within the call, and not at
/// all once `context` is gone. The key goes to the API root only. contract: square-cloud
class SquareCloudApi final
{
public:
    struct Endpoint {
        QUrl apiRoot = QUrl(QStringLiteral("https://api.squarecloud.app/v2"));
        QUrl storageUrl = QUrl(QStringLiteral("https://snapshots.squarecloud.app"));
    };

    /// `http` outlives the api.
    SquareCloudApi(HttpClient &http, Endpoint endpoint, Secret key);

    void readAccount(QObject *context, Handler<SquareCloudAccount> handler);
    void readStatuses(ResourceKind kind, QObject *context, Handler<QList<ResourceStatus>> handler);
    void readSnapshots(const Resource &resource, QObject *context, Handler<QList<Snapshot>> handler);
    /// The whole account's; ErrorKind::PlanRequired on accounts without a paid plan.
    void readAllSnapshots(ResourceKind kind, QObject *context, Handler<QList<Snapshot>> handler);
    /// Destructive: sent at most once. The client waits longer than the server's soft deadline of 90 s.
    /// `sent` is called before the handler when the request leaves, as HttpClient::send says.
    void createSnapshot(const Resource &resource, QObject *context, std::function<void(CreateReply)> handler,
                        std::function<void()> sent = {});
    /// Destructive: sent at most once; `sent` as above.
    void restoreSnapshot(const Resource &resource, const SnapshotRef &ref, QObject *context,
                         std::function<void(RestoreReply)> handler, std::function<void()> sent = {});

    /// The owner's account id in composed download paths: the key's first part until `users/me` told it.
    [[nodiscard]] const QString &ownerId() const { return m_ownerId; }
    /// How far the server's clock is ahead of ours, as last seen; 0 until an answer came.
    [[nodiscard]] milliseconds serverClockOffset() const { return m_clockOffset; }

private:
    template <typename T>
    void read(const QByteArray &path, QObject *context, Handler<T> handler,
              std::function<Result<T>(const QByteArray &, const QDateTime &)> decode);
    [[nodiscard]] Request request(QByteArray method, const QByteArray &path) const;
    /// Every request leaves by here: the server's clock is noted, and no answer repeats the key.
    void send(const Request &request, QObject *context, HttpClient::Report report,
              std::function<void()> sent = {});

    HttpClient &m_http;
    Endpoint m_endpoint;
    Secret m_key;
    QString m_ownerId;
    milliseconds m_clockOffset{0};
};

} // namespace snapdeck
