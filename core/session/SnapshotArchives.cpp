// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/SnapshotArchives.h"

#include "core/archive/ArchiveOpening.h"
#include "core/archive/FileSource.h"
#include "core/transfer/RangeSource.h"
#include "core/vault/Vault.h"

#include <algorithm>

namespace snapdeck {

namespace {

/// Enough to search all versions of a resource for a name; a directory of 20,000 entries is some 5 MB.
constexpr size_t mostRemembered = 16;
constexpr qsizetype mostEntries = 500'000; ///< of all of them

/// Who holds a source may let go of it in one of its own answers.
template <typename Source> std::shared_ptr<ArchiveSource> shared(Source *source)
{
    return {source, [](ArchiveSource *gone) { gone->deleteLater(); }};
}

} // namespace

SnapshotArchives::SnapshotArchives(Transport &transport, Time &time, const Vault *vault, LinkOf linkOf,
                                   ReadLink readLink, QObject *parent)
    : QObject(parent)
    , m_transport(transport)
    , m_time(time)
    , m_vault(vault)
    , m_linkOf(std::move(linkOf))
    , m_readLink(std::move(readLink))
{
}

QString SnapshotArchives::copyOf(const ResourceId &resource, const Snapshot &snapshot) const
{
    if (!m_vault || snapshot.ref.version.isEmpty())
        return {};
    const auto copy = m_vault->find(resource, snapshot.ref.version);
    return copy && copy->isGood() ? m_vault->pathOf(copy->id) : QString();
}

void SnapshotArchives::open(const ResourceId &resource, const Snapshot &snapshot, QObject *context,
                            Handler<OpenedArchive> handler)
{
    const QString copy = copyOf(resource, snapshot);
    const Key key{resource, snapshot.ref, snapshot.takenAt, !copy.isEmpty()};
    const auto answer = [context, handler](const Result<OpenedArchive> &result) {
        QMetaObject::invokeMethod(
            context, [handler, result] { handler(result); }, Qt::QueuedConnection);
    };
    if (const auto known = recall(key)) {
        answer(*known);
        return;
    }
    if (key.isLocal) {
        read(key, {{}, shared(new FileSource(copy)), true}, context, handler);
        return;
    }
    const Result<SignedLink> link = m_linkOf(snapshot);
    if (!link) {
        answer(failure(link.error()));
        return;
    }
    const auto fresh
        = [this, resource, ref = snapshot.ref](QObject *asker, const Handler<SignedLink> &taker) {
              m_readLink(resource, ref, asker, taker);
          };
    read(key, {{}, shared(new RangeSource(m_transport, m_time, *link, fresh)), false}, context, handler);
}

void SnapshotArchives::read(const Key &key, OpenedArchive archive, QObject *context,
                            const Handler<OpenedArchive> &handler)
{
    ArchiveSource &source = *archive.source;
    openArchive(source, context,
                [this, key, archive = std::move(archive), handler](const Result<ArchiveIndexPtr> &index) {
                    if (!index) {
                        handler(failure(index.error()));
                        return;
                    }
                    OpenedArchive opened = archive;
                    opened.index = *index;
                    if (!opened.isLocal) // a file costs nothing to open again, and is not held open
                        remember(key, opened);
                    handler(opened);
                });
}

std::optional<OpenedArchive> SnapshotArchives::recall(const Key &key)
{
    m_recent.remove_if([](const auto &recent) { return recent.second.source->isStale(); });
    const auto known = std::find_if(m_recent.begin(), m_recent.end(),
                                    [&key](const auto &recent) { return recent.first == key; });
    if (known == m_recent.end())
        return std::nullopt;
    m_recent.splice(m_recent.begin(), m_recent, known);
    return known->second;
}

void SnapshotArchives::remember(const Key &key, const OpenedArchive &archive)
{
    m_recent.remove_if([&key](const auto &recent) { return recent.first == key; });
    m_recent.emplace_front(key, archive);
    qsizetype entries = 0;
    size_t kept = 0;
    for (const auto &recent : m_recent) {
        entries += recent.second.index->entries.size();
        kept += entries <= mostEntries && kept < mostRemembered ? 1 : 0;
    }
    m_recent.resize(std::max<size_t>(kept, 1)); // the one that is being looked at in any case
}

} // namespace snapdeck
