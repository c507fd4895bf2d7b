// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/TrashBin.h"

#include "core/base/NewName.h"
#include "core/vault/CopyNaming.h"
#include "core/vault/Sidecar.h"
#include "core/vault/VaultErrors.h"
#include "core/vault/VaultFiles.h"
#include "core/vault/VaultIndex.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace snapdeck {

using namespace vault_files;

namespace {

constexpr int mostNumbers = 10'000;
const QString entryFile = QStringLiteral("/trash.json");

TrashedCopy::Why whyFrom(const QString &name)
{
    for (const auto why :
         {TrashedCopy::Why::Removed, TrashedCopy::Why::Retention, TrashedCopy::Why::Replaced}) {
        if (name == trashWhyName(why))
            return why;
    }
    return TrashedCopy::Why::Removed;
}

/// What somebody wrote into trash.json must not lead out of the vault.
bool isPlace(const QString &from)
{
    const QStringList parts = from.split(u'/');
    return parts.size() == 2 && !from.contains(u'\\') && !parts.first().isEmpty()
        && !parts.first().startsWith(u'.') && !parts.last().startsWith(u'.') && isZipName(parts.last());
}

void removeFolder(const QString &path)
{
    QFile::remove(path + entryFile);
    QDir().rmdir(path);
}

} // namespace

/// One numbered folder, as it is found.
struct TrashBin::Entry {
    QString path;
    TrashedCopy thrown;
    QString zip; ///< absolute, where it would lie in here
    bool hasZip = false;
    bool hasSidecar = false;
};

TrashBin::TrashBin(QString root)
    : m_root(std::move(root))
{
}

QStringList TrashBin::ids() const
{
    return QDir(folder()).entryList(QDir::Dirs | QDir::NoDotAndDotDot | QDir::NoSymLinks, QDir::Name);
}

TrashBin::Entry TrashBin::read(const QString &id) const
{
    Entry entry;
    entry.path = folder() + u'/' + id;
    const auto said = readJson(entry.path + entryFile);
    QString from = said ? said->value(QLatin1String("from")).toString() : QString();
    const QStringList zips
        = QDir(entry.path).entryList({QStringLiteral("*.zip")}, QDir::Files | QDir::NoSymLinks);
    // Its own word first, then what lies there: it may have been stopped while it was renamed.
    const bool isThere = zips.contains(from.section(u'/', -1));
    if (!zips.isEmpty() && (!isPlace(from) || !isThere))
        from = (isPlace(from) ? from.section(u'/', 0, 0) : QStringLiteral("unknown")) + u'/'
            + zips.constFirst();
    else if (!isPlace(from))
        from.clear();
    entry.thrown.id = id;
    entry.thrown.at = QDateTime::fromString(said ? said->value(QLatin1String("at")).toString() : QString(),
                                            Qt::ISODateWithMs);
    if (!entry.thrown.at.isValid())
        entry.thrown.at = QFileInfo(entry.path).lastModified().toUTC();
    entry.thrown.why = whyFrom(said ? said->value(QLatin1String("why")).toString() : QString());
    entry.thrown.copy.id = CopyId(from);
    if (from.isEmpty())
        return entry;
    entry.zip = entry.path + u'/' + from.section(u'/', -1);
    entry.hasZip = isTaken(entry.zip);
    entry.hasSidecar = isTaken(sidecar::fileOf(entry.zip));
    const auto object = readJson(sidecar::fileOf(entry.zip));
    const auto copy = object ? sidecar::fromJson(*object, CopyId(from)) : failure(object.error());
    if (copy)
        entry.thrown.copy = *copy;
    else
        entry.thrown.copy.facts = factsFromFileName(from.section(u'/', -1));
    entry.thrown.copy.isMissing = !entry.hasZip;
    return entry;
}

QList<TrashedCopy> TrashBin::list() const
{
    QList<TrashedCopy> thrown;
    for (const QString &id : ids()) {
        const Entry entry = read(id);
        if (entry.hasZip || entry.hasSidecar)
            thrown.append(entry.thrown);
    }
    std::sort(thrown.begin(), thrown.end(), [](const TrashedCopy &a, const TrashedCopy &b) {
        return a.at == b.at ? a.id.toInt() > b.id.toInt() : a.at > b.at;
    });
    return thrown;
}

Result<QString> TrashBin::makeEntry()
{
    if (const Done made = makeFolder(folder()); !made)
        return failure(made.error());
    if (!m_last) {
        m_last = 0;
        for (const QString &id : ids())
            m_last = std::max(*m_last, id.toInt());
    }
    const QString id = QString::number(++*m_last);
    if (const Done made = makeFolder(folder() + u'/' + id); !made)
        return failure(made.error());
    return id;
}

Result<TrashedCopy> TrashBin::throwAway(const VaultCopy &copy, TrashedCopy::Why why, const QDateTime &now)
{
    const auto id = makeEntry();
    if (!id)
        return failure(id.error());
    const QString path = folder() + u'/' + *id;
    const Done said = writeJson(path + entryFile,
                                {{QStringLiteral("from"), copy.id.value()},
                                 {QStringLiteral("at"), now.toUTC().toString(Qt::ISODateWithMs)},
                                 {QStringLiteral("why"), trashWhyName(why)}});
    const QString zip = m_root + u'/' + copy.id.value();
    const QString there = path + u'/' + copy.id.value().section(u'/', -1);
    const Done zipGone = !said || !isTaken(zip) ? said : move(zip, there);
    if (!zipGone) {
        removeFolder(path);
        return failure(zipGone.error());
    }
    const QString known = sidecar::fileOf(zip);
    if (const Done gone = isTaken(known) ? move(known, sidecar::fileOf(there)) : Done(); !gone)
        return failure(gone.error());
    return read(*id).thrown;
}

Result<CopyId> TrashBin::freePlace(const Entry &entry) const
{
    const QString from = entry.thrown.copy.id.value();
    const QString folderThere = from.section(u'/', 0, 0);
    if (const Done made = makeFolder(m_root + u'/' + folderThere); !made)
        return failure(made.error());
    for (int number = 1; number < mostNumbers; ++number) {
        const CopyId place(folderThere + u'/' + numberedFileName(from.section(u'/', -1), number));
        const QString zip = m_root + u'/' + place.value();
        if (!isTaken(zip) && !isTaken(sidecar::fileOf(zip)))
            return place;
    }
    return failure(vault_errors::cannotWrite(m_root + u'/' + from, {}));
}

Result<CopyId> TrashBin::takeBack(const QString &id)
{
    const Entry entry = ids().contains(id) ? read(id) : Entry();
    if (!entry.hasZip)
        return failure(vault_errors::notInTrash(id));
    const auto place = freePlace(entry);
    if (!place)
        return place;
    const QString zip = m_root + u'/' + place->value();
    QString inside = entry.zip;
    if (*place != entry.thrown.copy.id) {
        // Named in here as it will be there, sidecar first: without a zip it is a trashing to be finished.
        inside = entry.path + u'/' + place->value().section(u'/', -1);
        auto said = readJson(entry.path + entryFile).value_or(QJsonObject());
        said.insert(QStringLiteral("from"), place->value());
        Done named = move(entry.zip, inside);
        if (named && entry.hasSidecar)
            named = move(sidecar::fileOf(entry.zip), sidecar::fileOf(inside));
        if (named)
            named = writeJson(entry.path + entryFile, said);
        if (!named)
            return failure(named.error());
    }
    if (const Done back = move(inside, zip); !back)
        return failure(back.error());
    const QString known = sidecar::fileOf(inside);
    if (const Done back = isTaken(known) ? move(known, sidecar::fileOf(zip)) : Done(); !back)
        return failure(back.error());
    removeFolder(entry.path);
    return place;
}

Result<qint64> TrashBin::empty(const QDateTime &before)
{
    qint64 freed = 0;
    for (const QString &id : ids()) {
        const Entry entry = read(id);
        if (before.isValid() && entry.thrown.at >= before)
            continue;
        const qint64 bytes = entry.hasZip ? QFileInfo(entry.zip).size() : 0;
        if (entry.hasZip && !QFile::remove(entry.zip))
            return failure(vault_errors::cannotWrite(entry.zip, {}));
        freed += bytes;
        if (entry.hasSidecar)
            QFile::remove(sidecar::fileOf(entry.zip));
        removeFolder(entry.path);
    }
    return freed;
}

void TrashBin::finishHalfDone()
{
    for (const QString &id : ids()) {
        const Entry entry = read(id);
        if (!entry.hasZip && !entry.hasSidecar) {
            removeFolder(entry.path);
            continue;
        }
        const QString place = m_root + u'/' + entry.thrown.copy.id.value();
        const QString known = sidecar::fileOf(place);
        const bool isGoing = entry.hasZip && !entry.hasSidecar && isTaken(known) && !isTaken(place);
        const bool isComingBack = !entry.hasZip && entry.hasSidecar && isTaken(place) && !isTaken(known);
        if (isGoing)
            static_cast<void>(move(known, sidecar::fileOf(entry.zip)));
        else if (isComingBack && move(sidecar::fileOf(entry.zip), known))
            removeFolder(entry.path);
    }
}

} // namespace snapdeck
