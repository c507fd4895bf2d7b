// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/squarecloud/SquareCloudApi.h"

#include "core/http/ApiUrl.h"
#include "core/http/SecretEcho.h"
#include "core/squarecloud/SquareCloudCodec.h"
#include "core/squarecloud/SquareCloudErrors.h"

namespace snapdeck {

namespace {

// The server answers within about 90 s; contract: "the client's timeout on create is at least 120 s".
constexpr milliseconds createDeadline{150'000};

QByteArray collection(ResourceKind kind)
{
    return kind == ResourceKind::Application ? QByteArrayLiteral("/apps") : QByteArrayLiteral("/databases");
}

QByteArray snapshotsPath(const Resource &resource)
{
    return collection(resource.kind) + '/' + QUrl::toPercentEncoding(resource.id.value()) + "/snapshots";
}

} // namespace

SquareCloudApi::SquareCloudApi(HttpClient &http, Endpoint endpoint, Secret key)
    : m_http(http)
    , m_endpoint(std::move(endpoint))
    , m_key(std::move(key))
    , m_ownerId(QString::fromLatin1(m_key.expose().left(qMax<qsizetype>(m_key.expose().indexOf('-'), 0))))
{
}

Request SquareCloudApi::request(QByteArray method, const QByteArray &path) const
{
    Request request;
    request.method = std::move(method);
    request.url = apiUrl(m_endpoint.apiRoot, path);
    request.headers = {{"Authorization", m_key.expose()}, {"Accept", "application/json"}};
    return request;
}

void SquareCloudApi::send(const Request &request, QObject *context, HttpClient::Report report,
                          std::function<void()> sent)
{
    const auto hear = [this, report = std::move(report)](const ExchangeResult &result) {
        if (const auto date = result.response.date())
            m_clockOffset = milliseconds(m_http.clock().utcNow().msecsTo(*date));
        report(withoutSecret(result, m_key));
    };
    m_http.send(request, context, hear, std::move(sent));
}

template <typename T>
void SquareCloudApi::read(const QByteArray &path, QObject *context, Handler<T> handler,
                          std::function<Result<T>(const QByteArray &, const QDateTime &)> decode)
{
    send(request("GET", path), context,
         [this, handler = std::move(handler), decode = std::move(decode)](const ExchangeResult &result) {
             const QDateTime now = m_http.clock().utcNow();
             if (!result.isAnswered() || result.response.status != 200) {
                 handler(failure(squarecloud::errorFrom(result, now)));
                 return;
             }
             Result<T> decoded = decode(result.response.body, now);
             const bool saidNo = !decoded && !squarecloud::readEnvelope(result.response.body).code.isEmpty();
             if (saidNo)
                 decoded = failure(squarecloud::errorFrom(result, now));
             handler(std::move(decoded));
         });
}

void SquareCloudApi::readAccount(QObject *context, Handler<SquareCloudAccount> handler)
{
    read<SquareCloudAccount>(
        "/users/me", context,
        [this, handler = std::move(handler)](Result<SquareCloudAccount> account) {
            if (account)
                m_ownerId = account->ownerId;
            handler(std::move(account));
        },
        [](const QByteArray &body, const QDateTime &) { return squarecloud::decodeAccount(body); });
}

void SquareCloudApi::readStatuses(ResourceKind kind, QObject *context, Handler<QList<ResourceStatus>> handler)
{
    read<QList<ResourceStatus>>(
        collection(kind) + "/status", context, std::move(handler),
        [](const QByteArray &body, const QDateTime &) { return squarecloud::decodeStatuses(body); });
}

void SquareCloudApi::readSnapshots(const Resource &resource, QObject *context,
                                   Handler<QList<Snapshot>> handler)
{
    read<QList<Snapshot>>(
        snapshotsPath(resource), context, std::move(handler),
        [this, kind = resource.kind](const QByteArray &body, const QDateTime &now) {
            return squarecloud::decodeSnapshots(body, {m_endpoint.storageUrl, m_ownerId, kind}, now);
        });
}

void SquareCloudApi::readAllSnapshots(ResourceKind kind, QObject *context, Handler<QList<Snapshot>> handler)
{
    const QByteArray scope = kind == ResourceKind::Application ? "applications" : "databases";
    read<QList<Snapshot>>(
        "/users/snapshots?scope=" + scope, context, std::move(handler),
        [this, kind](const QByteArray &body, const QDateTime &now) {
            return squarecloud::decodeSnapshots(body, {m_endpoint.storageUrl, m_ownerId, kind}, now);
        });
}

void SquareCloudApi::createSnapshot(const Resource &resource, QObject *context,
                                    std::function<void(CreateReply)> handler, std::function<void()> sent)
{
    Request create = request("POST", snapshotsPath(resource));
    create.safety = CallSafety::Destructive;
    create.idleTimeout = create.deadline = createDeadline;
    const auto report = [this, handler = std::move(handler)](const ExchangeResult &result) {
        handler({squarecloud::decodeCreate(result, m_http.clock().utcNow()), result.response.date()});
    };
    send(create, context, report, std::move(sent));
}

void SquareCloudApi::restoreSnapshot(const Resource &resource, const SnapshotRef &ref, QObject *context,
                                     std::function<void(RestoreReply)> handler, std::function<void()> sent)
{
    Request restore = request("POST", snapshotsPath(resource) + "/restore");
    restore.safety = CallSafety::Destructive;
    restore.idleTimeout = restore.deadline = createDeadline;
    restore.headers.append(Header{"Content-Type", "application/json"});
    restore.body = squarecloud::encodeRestore(ref);
    const auto report = [this, handler = std::move(handler)](const ExchangeResult &result) {
        handler({squarecloud::decodeRestore(result, m_http.clock().utcNow()), result.response.date()});
    };
    send(restore, context, report, std::move(sent));
}

} // namespace snapdeck
