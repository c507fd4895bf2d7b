// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/SquareCloudSession.h"

#include "core/journal/Journal.h"
#include "core/session/TransferDiary.h"
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

SquareCloudSession::SquareCloudSession(Account account, const Secret &key, SessionServices services,
                                       QObject *parent)
    : QObject(parent)
    , m_account(std::move(account))
    , m_services(services)
    , m_trust(services.transport, {m_account.baseUrl.host(), m_account.authorities})
    , m_http(m_trust, services.time)
    , m_api(m_http, {m_account.baseUrl, m_account.storageUrl}, key)
    , m_queue(m_ledger, services.time)
    , m_alarms(services.time)
    , m_catalog(m_api, m_ledger, services.time)
    , m_listings(m_account.name, m_catalog, services.journal)
    , m_operations(m_account.name,
                   {m_api, m_catalog, m_ledger, m_queue, m_claims, services.journal, services.time, m_alarms})
    , m_archives(
          m_trust, services.time, services.vault,
          [this](const Snapshot &snapshot) { return linkOf(snapshot); },
          [this](const ResourceId &resource, const SnapshotRef &ref, QObject *context,
                 Handler<SignedLink> handler) { readLink(resource, ref, context, std::move(handler)); })
    , m_deltas(m_archives, services.vault)
    , m_keeper(m_account.name, m_catalog, services.vault,
               [this](const Resource &resource, const Snapshot &snapshot, const QString &folder) {
                   return download(resource, snapshot, folder);
               })
{
    keepLedger();
    new TransferDiary(m_account.name, services, m_downloads, m_keeper, this);
    if (services.followsKeepRules)
        m_keeper.followRules();
    connect(&m_operations, &SquareCloudOperations::batchAdded, this, &SquareCloudSession::batchAdded);
    connect(&m_operations, &SquareCloudOperations::pausedChanged, this, &SquareCloudSession::pausedChanged);
    connect(&m_operations, &SquareCloudOperations::recovered, this, &SquareCloudSession::recovered);
    connect(&m_catalog, &SquareCloudCatalog::refreshFinished, this, [this] {
        m_queue.reconsider(); // what was taken elsewhere, or a larger plan
        Q_EMIT quotaChanged();
    });
    // A finished snapshot may not be listed yet; when it is, its versioned link replaces the newest-of-all
    // one.
    connect(&operations(), &OperationList::changed, this, [this](const Operation *operation) {
        const OperationView &view = operation->view();
        if (view.kind == OperationKind::Snapshot && view.state == OperationState::Ready
            && view.snapshot.name.isEmpty())
            m_catalog.readSnapshots(ResourceId(view.resourceId), this, [](const auto &) {});
    });
}

/// The ledger lives in the journal, so that neither a restart nor another program makes it forget.
void SquareCloudSession::keepLedger()
{
    const auto learn = [this](const QList<LedgerEvent> &events) {
        for (const LedgerEvent &event : events)
            m_ledger.apply(event);
        m_queue.reconsider();
        Q_EMIT quotaChanged();
    };
    m_ledger.setRecorder([this](const LedgerEvent &event) {
        // A slot is written together with the intent that takes it.
        if (event.kind != LedgerEvent::Kind::Sent)
            m_services.journal.append(m_account.name, event);
        Q_EMIT quotaChanged();
    });
    m_services.journal.readLedger(m_account.name, this, [learn](const Result<QList<LedgerEvent>> &read) {
        if (read)
            learn(*read);
    });
    connect(&m_services.journal, &Journal::ledgerChanged, this,
            [this, learn](const AccountName &account, const QList<LedgerEvent> &events) {
                if (account == m_account.name)
                    learn(events);
            });
}

std::optional<LimitWait> SquareCloudSession::waitFor(const ResourceId &resource) const
{
    return m_ledger.waitFor(resource, m_services.time.utcNow());
}

bool SquareCloudSession::mayFetch(const SignedLink &link) const
{
    const QUrl &url = link.expose();
    return url.scheme() == u"https" || isLoopback(url) || m_account.allowPlainHttp;
}

Result<SignedLink> SquareCloudSession::linkOf(const Snapshot &snapshot) const
{
    if (snapshot.link.isEmpty() || !mayFetch(snapshot.link))
        return failure(noLink());
    return snapshot.link;
}

Download *SquareCloudSession::download(const Resource &resource, const Snapshot &snapshot,
                                       const QString &folder)
{
    if (!linkOf(snapshot))
        return nullptr;
    DownloadWish wish;
    wish.resourceId = resource.id.value();
    wish.title = resource.name;
    wish.takenAt = snapshot.takenAt;
    wish.trust = {m_account.baseUrl.host(), m_account.authorities};
    wish.link = snapshot.link;
    wish.expectedBytes = snapshot.sizeBytes;
    wish.folder = folder;
    wish.fileName = snapshotFileName(resource.name, snapshot.takenAt, snapshot.ref.version);
    wish.freshLink
        = [this, id = resource.id, ref = snapshot.ref](QObject *context, Handler<SignedLink> handler) {
              readLink(id, ref, context, std::move(handler));
          };
    wish.prepare = [this, target = SnapshotDeltas::Target{resource, snapshot, folder, wish.fileName}](
                       QObject *context, const std::function<void()> &done) {
        m_deltas.prepare(target, context, [done](qint64) { done(); });
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
