// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/VaultIndex.h"

#include "core/vault/Sidecar.h"
#include "core/vault/VaultFiles.h"

#include <QCoreApplication>
#include <QDir>

#include <algorithm>
#include <cstdlib>

namespace snapdeck {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(snapdeck::VaultIndex)
};

constexpr int batchSize = 500;
const QString sidecarEnding = QStringLiteral(".json");

/// Some disks keep only every second one.
constexpr qint64 sameTimeMs = 2000;

/// Nobody has read it through since; but its length alone says that it is not what it was, and its time that
/// it may be something else.
void noteOtherZip(VaultCopy &copy, qint64 zipBytes, qint64 zipModified)
{
    if (copy.isMissing || copy.isBad())
        return;
    const QDateTime &writtenAt = copy.zipWrittenAt;
    if (copy.facts.bytes >= 0 && copy.facts.bytes != zipBytes) {
        copy.verdict = CopyVerdict::Broken;
        copy.verdictDetail = Text::tr("it has %1 bytes instead of %2").arg(zipBytes).arg(copy.facts.bytes);
    } else if (writtenAt.isValid() && std::abs(writtenAt.toMSecsSinceEpoch() - zipModified) > sameTimeMs) {
        copy.verdict = CopyVerdict::Unverified;
    }
}

} // namespace

bool isZipName(const QString &fileName)
{
    return fileName.endsWith(QStringLiteral(".zip"), Qt::CaseInsensitive);
}

VaultIndex::VaultIndex(QString root)
    : m_root(std::move(root))
{
}

void VaultIndex::scan(const std::function<void()> &batch)
{
    m_broken.clear();
    m_unreadable.clear();
    m_strangers.clear();
    m_folders.clear();
    QHash<CopyId, Signature> seen;
    // Not hidden: the trash is none of them. Links are not followed, they may lead anywhere.
    const auto folders
        = QDir(m_root).entryList(QDir::Dirs | QDir::NoDotAndDotDot | QDir::NoSymLinks, QDir::Name);
    for (const QString &folder : folders)
        scanFolder(folder, seen, batch);
    const QList<CopyId> known = m_copies.keys();
    for (const CopyId &id : known) {
        if (!seen.contains(id))
            forget(id);
    }
    m_signatures = std::move(seen);
}

VaultIndex::Signature VaultIndex::signatureOf(const QFileInfo &sidecar, const QFileInfo *zip)
{
    return {sidecar.lastModified().toMSecsSinceEpoch(), sidecar.size(), zip ? zip->size() : -1,
            zip ? zip->lastModified().toMSecsSinceEpoch() : 0};
}

void VaultIndex::scanFolder(const QString &folder, QHash<CopyId, Signature> &seen,
                            const std::function<void()> &batch)
{
    m_folders << m_root + u'/' + folder;
    QHash<QString, QFileInfo> zips;
    QFileInfoList sidecars;
    const QFileInfoList files
        = QDir(m_folders.constLast()).entryInfoList(QDir::Files | QDir::NoSymLinks, QDir::NoSort);
    for (const QFileInfo &file : files) {
        const QString name = file.fileName();
        if (isZipName(name))
            zips.insert(name, file);
        else if (name.endsWith(sidecarEnding) && isZipName(name.chopped(sidecarEnding.size())))
            sidecars.append(file);
    }
    for (const QFileInfo &sidecar : std::as_const(sidecars)) {
        const QString zip = sidecar.fileName().chopped(sidecarEnding.size());
        const CopyId id(folder + u'/' + zip);
        const auto there = zips.constFind(zip);
        const Signature now = signatureOf(sidecar, there == zips.cend() ? nullptr : &*there);
        zips.remove(zip);
        const auto before = m_signatures.constFind(id);
        const bool isKnown = m_copies.contains(id) && before != m_signatures.cend() && *before == now;
        if (isKnown || read(id, sidecar.filePath(), now))
            seen.insert(id, now);
        if (!isKnown && ++m_readSinceBatch >= batchSize) {
            m_readSinceBatch = 0;
            batch();
        }
    }
    for (auto it = zips.cbegin(); it != zips.cend(); ++it)
        m_strangers.append(CopyId(folder + u'/' + it.key()));
}

bool VaultIndex::read(const CopyId &id, const QString &file, const Signature &now)
{
    const auto object = vault_files::readJson(file);
    const Result<VaultCopy> made = object ? sidecar::fromJson(*object, id) : failure(object.error());
    if (!made) {
        if (made.error().kind == ErrorKind::ProtocolError) {
            m_broken << file;
            return false;
        }
        // The disk would not give it this time; what was known of it still holds.
        m_unreadable << made.error();
        return m_copies.contains(id);
    }
    VaultCopy copy = *made;
    copy.isMissing = now.zipBytes < 0;
    noteOtherZip(copy, now.zipBytes, now.zipModified);
    m_copies.insert(id, copy);
    const QString from = object->value(sidecar::arrivingKey).toString();
    if (from.isEmpty())
        m_arriving.remove(id);
    else
        m_arriving.insert(id, from);
    return true;
}

void VaultIndex::forget(const CopyId &id)
{
    m_copies.remove(id);
    m_signatures.remove(id);
    m_arriving.remove(id);
}

void VaultIndex::reread(const CopyId &id)
{
    const QString zip = m_root + u'/' + id.value();
    const QFileInfo sidecar(sidecar::fileOf(zip));
    forget(id);
    if (!sidecar.exists())
        return;
    const QFileInfo there(zip);
    const Signature now = signatureOf(sidecar, there.exists() ? &there : nullptr);
    if (read(id, sidecar.filePath(), now))
        m_signatures.insert(id, now);
    if (const QString folder = QFileInfo(zip).path(); !m_folders.contains(folder))
        m_folders << folder;
}

QList<VaultCopy> VaultIndex::newestFirst() const
{
    QList<VaultCopy> copies = m_copies.values();
    std::sort(copies.begin(), copies.end(), [](const VaultCopy &a, const VaultCopy &b) {
        const QDateTime whenA = a.when();
        const QDateTime whenB = b.when();
        return whenA == whenB ? b.id < a.id : whenA > whenB;
    });
    return copies;
}

} // namespace snapdeck
