// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/VaultIntake.h"

#include "core/transfer/SnapshotFileName.h"
#include "core/vault/CopyInspection.h"
#include "core/vault/VaultErrors.h"
#include "core/vault/VaultThreads.h"

#include <QFileInfo>

namespace snapdeck {

namespace {

/// Fills in what nobody has told yet.
Result<CopyFacts> checked(const QString &path, CopyFacts facts, const std::atomic_bool &isStopped)
{
    const QFileInfo file(path);
    if (!file.isFile())
        return failure(vault_errors::cannotRead(path, VaultIntake::tr("it is no file")));
    if (facts.bytes >= 0 && facts.bytes != file.size())
        return failure(vault_errors::notWhole(path, VaultIntake::tr("its length is not what it was.")));
    facts.bytes = file.size();
    if (!facts.sha256.isEmpty())
        return facts;
    std::atomic<qint64> done = 0;
    const CopyInspection found = inspectCopy(path, {}, isStopped, done);
    VaultCopy judged;
    judged.verdict = found.verdict;
    judged.verdictDetail = found.detail;
    if (found.wasCancelled || found.verdict != CopyVerdict::Verified)
        return failure(vault_errors::notWhole(path, verdictText(judged)));
    facts.sha256 = found.sha256;
    facts.entries = found.entries;
    return facts;
}

Result<Arrival> bringIn(const QString &path, const CopyFacts &told, const QString &incoming,
                        const std::atomic_bool &isStopped)
{
    if (!QFileInfo(incoming).isDir())
        return failure(vault_errors::notThere(QFileInfo(incoming).path()));
    const auto facts = checked(path, told, isStopped);
    if (!facts)
        return failure(facts.error());
    if (QFileInfo(path).absolutePath() == incoming && isZipName(path))
        return Arrival{path, *facts, {}};
    const QString name = snapshotFileName(facts->resourceName, facts->takenAt, facts->version);
    if (vault_files::areOnOneDisk(path, incoming)) {
        const auto moved = vault_files::moveNumbered(path, incoming, name);
        if (moved)
            return Arrival{*moved, *facts, {}};
        return failure(moved.error());
    }
    const auto copied = vault_files::copy(path, incoming, name, isStopped);
    if (!copied)
        return failure(copied.error());
    if (copied->sha256 == facts->sha256)
        return Arrival{copied->path, *facts, path};
    QFile::remove(copied->path);
    return failure(vault_errors::notWhole(path, VaultIntake::tr("its bytes are not those that came.")));
}

} // namespace

VaultIntake::VaultIntake(VaultThreads &threads, Time &time, QString folder, Ended ended, QObject *parent)
    : QObject(parent)
    , m_threads(threads)
    , m_time(time)
    , m_folder(std::move(folder))
    , m_ended(std::move(ended))
{
}

void VaultIntake::start(const QString &path, const CopyFacts &facts)
{
    m_path = path;
    m_threads.reader().ask<Result<Arrival>>(
        this,
        [path, facts, incoming = m_folder + QStringLiteral("/.incoming"), &isStopped = m_threads.stopped] {
            return bringIn(path, facts, incoming, isStopped);
        },
        [this](const Result<Arrival> &arrival) {
            if (!arrival) {
                conclude(failure(arrival.error()));
                return;
            }
            m_arrival = *arrival;
            lookForTwin();
        });
}

void VaultIntake::lookForTwin()
{
    using Twin = std::optional<VaultCopy>;
    m_threads.askOf<Twin>(
        m_folder, this, [facts = m_arrival.facts](VaultStore &store) { return store.twinOf(facts); },
        [this](const Result<Twin> &twin) {
            if (!twin)
                conclude(failure(twin.error()));
            else if (*twin)
                readTwin(**twin);
            else
                place({});
        });
}

void VaultIntake::readTwin(const VaultCopy &twin)
{
    m_threads.reader().ask<CopyInspection>(
        this,
        [path = m_folder + u'/' + twin.id.value(), sum = twin.facts.sha256, &isStopped = m_threads.stopped] {
            std::atomic<qint64> done = 0;
            return inspectCopy(path, sum, isStopped, done);
        },
        [this, twin](const CopyInspection &found) { judgeTwin(twin, found); });
}

void VaultIntake::judgeTwin(const VaultCopy &twin, const CopyInspection &found)
{
    if (found.verdict != CopyVerdict::Verified) {
        // What could not be read this time may be sound: it stays, and the other comes beside it.
        const bool isKnown = !found.wasCancelled && found.verdict != CopyVerdict::Unreadable;
        place(isKnown ? std::optional(twin.id) : std::nullopt);
        return;
    }
    m_threads.askOf<VaultCopy>(
        m_folder, this,
        [arrival = m_arrival, id = twin.id, found, now = m_time.utcNow()](VaultStore &store) {
            const auto written = store.writeVerdict(id, found, now);
            return written ? store.dropFor(arrival, id) : written;
        },
        [this](const Result<VaultCopy> &copy) { conclude(copy); });
}

void VaultIntake::place(const std::optional<CopyId> &damagedTwin)
{
    m_threads.askOf<VaultCopy>(
        m_folder, this,
        [arrival = m_arrival, damagedTwin, now = m_time.utcNow()](VaultStore &store) {
            return store.place(arrival, damagedTwin, now);
        },
        [this](const Result<VaultCopy> &copy) { conclude(copy); });
}

/// What was not taken goes back to where it was, so that it can be tried again.
void VaultIntake::conclude(const Result<VaultCopy> &copy)
{
    if (!copy && !m_arrival.path.isEmpty() && m_arrival.path != m_path) {
        m_threads.reader().post([arrival = m_arrival, path = m_path] {
            if (arrival.original.isEmpty())
                static_cast<void>(vault_files::move(arrival.path, path));
            else
                QFile::remove(arrival.path);
        });
    }
    deleteLater();
    m_ended(copy);
}

} // namespace snapdeck
