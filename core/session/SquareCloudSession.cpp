// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/SquareCloudSession.h"

#include "core/operations/SnapshotOperation.h"
#include "core/transfer/SnapshotFileName.h"

#include <algorithm>

namespace snapdeck {

namespace {

ApiError noLink()
{
    ApiError error;
    error.kind = ErrorKind::NotFound;
    error.message = SquareCloudSession::tr("This version has no download link any more.");
    error.advice = SquareCloudSession::tr("Refresh the list; it may have passed its 30 days.");
    return error;
}

} // namespace

SquareCloudSession::SquareCloudSession(Account account, const Secret &key, Transport &transport, Time &time,
                                       QObject *parent)
    : QObject(parent)
    , m_account(std::move(account))
    , m_time(time)
    , m_http(transport, time)
    , m_api(m_http, {m_account.baseUrl, m_account.storageUrl}, key)
    , m_catalog(m_api, m_ledger, time)
{
    // A finished snapshot may not be listed yet; when it is, its versioned link replaces the newest-of-all
    // one.
    connect(&m_operations, &OperationList::changed, this, [this](const Operation *operation) {
        if (operation->view().state == OperationState::Ready && operation->view().snapshot.name.isEmpty())
            m_catalog.readSnapshots(ResourceId(operation->view().resourceId), this, [](const auto &) {});
    });
}

std::optional<LimitWait> SquareCloudSession::waitFor(const ResourceId &resource) const
{
    return m_ledger.waitFor(resource, m_time.utcNow());
}

Operation *SquareCloudSession::takeSnapshot(const Resource &resource)
{
    if (Operation *active = m_operations.activeOn(resource.id.value()))
        return active;
    auto *operation = new SnapshotOperation(OperationList::makeId(), m_account.name, resource,
                                            {m_api, m_catalog, m_ledger, m_time});
    m_operations.add(operation);
    operation->start();
    return operation;
}

bool SquareCloudSession::mayFetch(const SignedLink &link) const
{
    const QUrl &url = link.expose();
    return url.scheme() == u"https" || isLoopback(url) || m_account.allowPlainHttp;
}

Download *SquareCloudSession::download(const Resource &resource, const Snapshot &snapshot,
                                       const QString &folder)
{
    if (snapshot.link.isEmpty() || !mayFetch(snapshot.link))
        return nullptr;
    DownloadWish wish;
    wish.resourceId = resource.id.value();
    wish.title = resource.name;
    wish.link = snapshot.link;
    wish.expectedBytes = snapshot.sizeBytes;
    wish.folder = folder;
    wish.fileName = snapshotFileName(resource.name, snapshot.takenAt, snapshot.ref.version);
    wish.freshLink
        = [this, id = resource.id, ref = snapshot.ref](QObject *context, Handler<SignedLink> handler) {
              readLink(id, ref, context, std::move(handler));
          };
    return m_downloads.add(wish);
}

void SquareCloudSession::readLink(const ResourceId &resource, const SnapshotRef &ref, QObject *context,
                                  Handler<SignedLink> handler)
{
    m_catalog.readSnapshots(
        resource, context, [this, ref, handler = std::move(handler)](const Result<QList<Snapshot>> &listed) {
            if (!listed) {
                handler(failure(listed.error()));
                return;
            }
            const auto same = std::find_if(listed->begin(), listed->end(),
                                           [&ref](const Snapshot &snapshot) { return snapshot.ref == ref; });
            if (same == listed->end() || same->link.isEmpty() || !mayFetch(same->link))
                handler(failure(noLink()));
            else
                handler(same->link);
        });
}

} // namespace snapdeck
