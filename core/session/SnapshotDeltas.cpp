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
    Target target;
    QString olderPath;
    QPointer<QObject> context;
    std::function<void(qint64)> done;
    std::unique_ptr<FileSource> older;
    PartState part;
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
    const QString older = olderCopy(target);
    if (older.isEmpty()) {
        done(0);
        return;
    }
    const auto work = std::make_shared<Work>(Work{target, older, context, std::move(done), {}, {}});
    m_archives.open(target.resource.id, target.snapshot, context,
                    [this, work](const Result<OpenedArchive> &newer) {
                        if (newer && !newer->source->validator().isEmpty())
                            compare(work, *newer);
                        else
                            work->done(0); // the download itself will say what is wrong
                    });
}

void SnapshotDeltas::compare(const std::shared_ptr<Work> &work, const OpenedArchive &newer)
{
    const Target &target = work->target;
    work->part = {target.resource.id.value(), target.snapshot.ref.version.value(), target.fileName,
                  newer.index->archiveBytes,  newer.source->validator(),           {}};
    work->older = std::make_unique<FileSource>(work->olderPath);
    openArchive(*work->older, work->context,
                [this, work, index = newer.index](const Result<ArchiveIndexPtr> &older) {
                    const DeltaPlan plan = older ? planDelta(**older, *index) : DeltaPlan{};
                    if (plan.isWorthIt() && !plan.copies.isEmpty())
                        seed(work, plan);
                    else
                        work->done(0);
                    work->older.release()->deleteLater(); // this is its own answer
                });
}

void SnapshotDeltas::seed(const std::shared_ptr<Work> &work, const DeltaPlan &plan)
{
    auto *watcher = new QFutureWatcher<bool>(work->context);
    const auto isGone = std::make_shared<std::atomic_bool>(false);
    connect(
        watcher, &QObject::destroyed, watcher, [isGone] { *isGone = true; }, Qt::DirectConnection);
    connect(watcher, &QFutureWatcher<bool>::finished, watcher, [watcher, work, spared = plan.copiedBytes] {
        watcher->deleteLater();
        work->done(watcher->result() ? spared : 0);
    });
    watcher->setFuture(QtConcurrent::run([work, plan, isGone] {
        return seedPart(work->olderPath, plan, work->part, work->target.folder,
                        [isGone] { return isGone->load(); })
            .has_value();
    }));
}

} // namespace snapdeck
