// SPDX-License-Identifier: GPL-3.0-or-later
// How a zip comes into a vault.
#include "core/base/NewName.h"
#include "core/transfer/SnapshotFileName.h"
#include "core/vault/CopyNaming.h"
#include "core/vault/Sidecar.h"
#include "core/vault/VaultErrors.h"
#include "core/vault/VaultStore.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace snapdeck {

using namespace vault_files;

namespace {

constexpr int mostNumbers = 10'000;
/// A finished download that nobody has come for since.
constexpr qint64 forgottenAfterSecs = 3600;
constexpr auto ownerFile = QFile::ReadOwner | QFile::WriteOwner;

bool isSameSnapshot(const VaultCopy &copy, const CopyFacts &facts)
{
    if (copy.facts.resource != facts.resource || facts.resource.isEmpty())
        return false;
    if (!facts.version.isEmpty() && !copy.facts.version.isEmpty())
        return copy.isVersion(facts.version);
    return facts.takenAt.isValid() && copy.facts.takenAt.isValid()
        && facts.takenAt.toSecsSinceEpoch() == copy.facts.takenAt.toSecsSinceEpoch();
}

template <typename Fits> std::optional<VaultCopy> findCopy(const VaultIndex &index, Fits fits)
{
    const auto &copies = index.copies();
    const auto found = std::find_if(copies.begin(), copies.end(), fits);
    return found == copies.end() ? std::nullopt : std::optional(*found);
}

} // namespace

std::optional<VaultCopy> VaultStore::twinOf(const CopyFacts &facts) const
{
    return findCopy(m_index, [&facts](const VaultCopy &copy) {
        return !copy.isMissing && copy.facts.sha256 == facts.sha256 && isSameSnapshot(copy, facts);
    });
}

Result<CopyId> VaultStore::freePlace(const QString &resourceKey, const QString &fileName) const
{
    const QString folder = copyFolderName(resourceKey);
    if (QFileInfo(m_root + u'/' + folder).isSymLink()) // it leads anywhere
        return failure(vault_errors::cannotWrite(m_root + u'/' + folder, {}));
    if (const Done made = makeFolder(m_root + u'/' + folder); !made)
        return failure(made.error());
    for (int number = 1; number < mostNumbers; ++number) {
        const CopyId id(folder + u'/' + numberedFileName(fileName, number));
        if (!isTaken(pathOf(id)) && !isTaken(sidecar::fileOf(pathOf(id))))
            return id;
    }
    return failure(vault_errors::cannotWrite(m_root + u'/' + folder, {}));
}

Result<VaultCopy> VaultStore::place(const Arrival &arrival, const std::optional<CopyId> &damagedTwin,
                                    const QDateTime &now)
{
    const auto held = hold();
    if (!held)
        return failure(held.error());
    const auto lost = findCopy(m_index, [&arrival](const VaultCopy &copy) {
        return copy.isMissing && isSameSnapshot(copy, arrival.facts);
    });
    VaultCopy copy = lost.value_or(VaultCopy());
    copy.facts = arrival.facts;
    copy.origin = CopyOrigin::Downloaded;
    copy.addedAt = now;
    copy.verdict = CopyVerdict::Verified;
    copy.verdictDetail.clear();
    copy.verifiedAt = now;
    copy.zipWrittenAt = QFileInfo(arrival.path).lastModified().toUTC();
    const auto id = lost
        ? Result<CopyId>(lost->id)
        : freePlace(copy.resourceKey(),
                    snapshotFileName(copy.facts.resourceName, copy.facts.takenAt, copy.facts.version));
    if (!id)
        return failure(id.error());
    copy.id = *id;
    if (const Done done = settle(arrival, copy, lost.has_value()); !done)
        return failure(done.error());
    const auto made = copyNow(copy.id);
    if (damagedTwin) { // not before the other is there
        if (const auto gone = throwAway({*damagedTwin}, TrashedCopy::Why::Replaced, now); !gone)
            m_troubles << gone.error();
    }
    noteSeen();
    return made;
}

/// The sidecar first, which says where the zip is waiting: stopped after it, the next scan goes on.
VaultStore::Done VaultStore::settle(const Arrival &arrival, const VaultCopy &copy, bool isKnown)
{
    const QString known = sidecar::fileOf(pathOf(copy.id));
    QJsonObject fields = sidecar::toJson(copy);
    fields.insert(sidecar::arrivingKey, QFileInfo(arrival.path).fileName());
    Done done = changeJson(known, fields, {});
    if (done)
        done = move(arrival.path, pathOf(copy.id));
    if (!done) {
        if (!isKnown)
            QFile::remove(known);
        return done;
    }
    QFile::setPermissions(pathOf(copy.id), ownerFile);
    done = endArrival(copy.id);
    if (done && !arrival.original.isEmpty())
        QFile::remove(arrival.original);
    return done;
}

VaultStore::Done VaultStore::endArrival(const CopyId &id)
{
    const QString known = sidecar::fileOf(pathOf(id));
    auto object = readJson(known);
    if (!object)
        return failure(object.error());
    object->remove(sidecar::arrivingKey);
    return writeJson(known, *object);
}

Result<VaultCopy> VaultStore::dropFor(const Arrival &arrival, const CopyId &twin)
{
    const auto held = hold();
    if (!held)
        return failure(held.error());
    auto copy = copyNow(twin);
    if (!copy)
        return copy;
    QFile::remove(arrival.path);
    if (!arrival.original.isEmpty())
        QFile::remove(arrival.original);
    if (copy->origin == CopyOrigin::Adopted) { // now it is known what it is
        copy->facts = arrival.facts;
        copy->origin = CopyOrigin::Downloaded;
        if (const Done written = writeSidecar(*copy); !written)
            return failure(written.error());
    }
    return copyNow(twin);
}

QStringList VaultStore::strangers(const QDateTime &now) const
{
    QStringList paths;
    for (const CopyId &id : m_index.strangers())
        paths << pathOf(id);
    for (const QFileInfo &file : QDir(m_root).entryInfoList(QDir::Files | QDir::NoSymLinks, QDir::Name)) {
        if (isZipName(file.fileName()))
            paths << file.filePath();
    }
    const auto waiting = QDir(incomingFolder()).entryInfoList(QDir::Files | QDir::NoSymLinks, QDir::Name);
    for (const QFileInfo &file : waiting) {
        if (isZipName(file.fileName()) && file.lastModified().secsTo(now) > forgottenAfterSecs)
            paths << file.filePath();
    }
    return paths;
}

Result<QList<CopyId>> VaultStore::adopt(const QDateTime &now)
{
    const auto held = hold();
    if (!held)
        return failure(held.error());
    m_index.scan([] {});
    QList<CopyId> adopted;
    for (const QString &path : strangers(now)) {
        const auto id = adoptOne(path, now);
        if (!id)
            return failure(id.error());
        adopted.append(*id);
    }
    m_index.scan([] {});
    return adopted;
}

/// What the name tells, and what the copies tell that lie beside it or are called the same.
CopyFacts VaultStore::factsOfStranger(const QString &path) const
{
    CopyFacts facts = factsFromFileName(QFileInfo(path).fileName());
    const QString folder = QFileInfo(path).path();
    const bool isInRoot = folder == m_root;
    const QString beside = QFileInfo(folder).fileName() + u'/';
    const QString called = snapshotFileName(facts.resourceName, {}, {});
    const auto kin = findCopy(m_index, [&](const VaultCopy &copy) {
        if (copy.facts.resource.isEmpty())
            return false;
        if (!isInRoot) // the cheap question, for thousands of them
            return copy.id.value().startsWith(beside);
        return !facts.resourceName.isEmpty() && snapshotFileName(copy.facts.resourceName, {}, {}) == called;
    });
    if (!kin)
        return facts;
    facts.account = kin->facts.account;
    facts.provider = kin->facts.provider;
    facts.resource = kin->facts.resource;
    facts.resourceName = kin->facts.resourceName;
    facts.resourceKind = kin->facts.resourceKind;
    return facts;
}

Result<CopyId> VaultStore::adoptOne(const QString &path, const QDateTime &now)
{
    const QFileInfo file(path);
    const bool isInPlace = QFileInfo(file.path()).path() == m_root && file.path() != incomingFolder();
    const auto lost = findCopy(m_index, [&file](const VaultCopy &copy) {
        return copy.isMissing && copy.facts.bytes == file.size()
            && copy.id.value().section(u'/', -1) == file.fileName();
    });
    VaultCopy copy = lost.value_or(VaultCopy());
    copy.verdict = CopyVerdict::Unverified; // a name and a length do not tell what is in it
    copy.verdictDetail.clear();
    copy.verifiedAt = {};
    if (!lost) {
        copy.facts = factsOfStranger(path);
        copy.facts.bytes = file.size();
        copy.origin = CopyOrigin::Adopted;
        copy.addedAt = now;
    }
    auto id = lost  ? Result<CopyId>(lost->id)
        : isInPlace ? Result<CopyId>(CopyId(QDir(m_root).relativeFilePath(path)))
                    : freePlace(copy.resourceKey(), file.fileName());
    if (!id)
        return id;
    copy.id = *id;
    if (const Done moved = pathOf(*id) == path ? Done() : move(path, pathOf(*id)); !moved)
        return failure(moved.error());
    QFile::setPermissions(pathOf(*id), ownerFile);
    if (const QString known = sidecar::fileOf(pathOf(*id)); !lost && isTaken(known))
        setAside(known); // none of ours: a link, say
    if (const Done written = writeSidecar(copy); !written)
        return failure(written.error());
    m_index.reread(*id);
    return id;
}

} // namespace snapdeck
