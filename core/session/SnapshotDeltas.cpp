// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/SnapshotDeltas.h"

#include "core/archive/ArchiveOpening.h"
#include "core/archive/FileSource.h"
#include "core/transfer/DeltaSeed.h"
#include "core/vault/Vault.h"

#include <QFutureWatcher>
#include <QPointer>
#include <QtConcurrent>

#include <atomic>

namespace snapdeck {

/// One preparation, from the wish to the seeded part.
struct SnapshotDeltas::Work {
    DeltaWish wish;
    QPointer<QObject> context;
    std::function<void(qint64)> done;
    std::unique_ptr<FileSource> older;
};

SnapshotDeltas::SnapshotDeltas(SnapshotArchives &archives, const Vault *vault, QObject *parent)
    : QObject(parent)
    , m_archives(archives)
    , m_vault(vault)
{
}

/// The newest sound one: it has most in common with whatever came after it.
QString SnapshotDeltas::olderCopy(const Target &target) const
{
    const VersionId &version = target.snapshot.ref.version;
    if (!m_vault || version.isEmpty() || m_vault->find(target.resource.id, version))
        return {};
    for (const VaultCopy &copy : m_vault->copiesOf(target.resource.id)) {
        if (copy.isGood())
            return m_vault->pathOf(copy.id);
    }
    return {};
}

void SnapshotDeltas::prepare(const Target &target, QObject *context, std::function<void(qint64)> done)
{
    if (m_vault && m_vault->state() == Vault::State::Loading) {
        connect(
            m_vault, &Vault::loaded, context,
            [this, target, context, done = std::move(done)] { prepare(target, context, done); },
            Qt::SingleShotConnection);
        return;
    }
    const QString older = olderCopy(target);
    if (older.isEmpty()) {
        done(0);
        return;
    }
    const auto work
        = std::make_shared<Work>(Work{{older, {}, {}, target.folder, {}}, context, std::move(done), {}});
    work->wish.part.resourceId = target.resource.id.value();
    work->wish.part.version = target.snapshot.ref.version.value();
    work->wish.part.fileName = target.fileName;
    m_archives.open(target.resource.id, target.snapshot, context,
                    [this, work](const Result<OpenedArchive> &newer) {
                        if (!newer || newer->source->validator().isEmpty()) {
                            work->done(0); // the download itself will say what is wrong
                            return;
                        }
                        work->wish.newer = newer->index;
                        work->wish.part.size = newer->index->archiveBytes;
                        work->wish.part.validator = newer->source->validator();
                        openOlder(work);
                    });
}

void SnapshotDeltas::openOlder(const std::shared_ptr<Work> &work)
{
    work->older = std::make_unique<FileSource>(work->wish.olderPath);
    openArchive(*work->older, work->context, [this, work](const Result<ArchiveIndexPtr> &older) {
        work->older.release()->deleteLater(); // this is its own answer
        if (!older) {
            work->done(0);
            return;
        }
        work->wish.older = *older;
        seed(work);
    });
}

void SnapshotDeltas::seed(const std::shared_ptr<Work> &work)
{
    auto *watcher = new QFutureWatcher<qint64>(work->context);
    const auto isGone = std::make_shared<std::atomic_bool>(false);
    connect(watcher, &QObject::destroyed, watcher, [isGone] { *isGone = true; });
    connect(watcher, &QFutureWatcher<qint64>::finished, watcher, [watcher, work] {
        watcher->deleteLater();
        work->done(watcher->result());
    });
    watcher->setFuture(QtConcurrent::run([wish = work->wish, isGone] {
        return seedPart(wish, [isGone] { return isGone->load(); }).value_or(0);
    }));
}

} // namespace snapdeck
