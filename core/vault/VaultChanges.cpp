// SPDX-License-Identifier: GPL-3.0-or-later
// What may be done with the copies of a vault.
#include "core/vault/CopyNaming.h"
#include "core/vault/Sidecar.h"
#include "core/vault/VaultErrors.h"
#include "core/vault/VaultStore.h"

#include <QSet>

#include <algorithm>

namespace snapdeck {

using namespace vault_files;

Result<VaultCopy> VaultStore::copyNow(const CopyId &id)
{
    m_index.reread(id);
    const auto found = m_index.copies().constFind(id);
    if (found == m_index.copies().cend())
        return failure(vault_errors::noSuchCopy(id.value()));
    return *found;
}

VaultStore::Done VaultStore::writeSidecar(const VaultCopy &copy)
{
    return changeJson(sidecar::fileOf(pathOf(copy.id)), sidecar::toJson(copy), {});
}

Result<VaultCopy> VaultStore::writeVerdict(const CopyId &id, const CopyInspection &found,
                                           const QDateTime &now)
{
    const auto held = hold();
    auto copy = copyNow(id);
    if (!copy || copy->isMissing)
        return copy;
    copy->verdict = found.verdict;
    copy->verdictDetail = found.detail;
    copy->verifiedAt = now;
    copy->zipWrittenAt = found.writtenAt;
    // What was put there once stays the measure.
    if (copy->facts.sha256.isEmpty()) {
        copy->facts.sha256 = found.sha256;
        copy->facts.bytes = found.bytes;
    }
    if (found.verdict == CopyVerdict::Verified)
        copy->facts.entries = found.entries;
    if (!held && m_state == Vault::State::ReadOnly)
        return copy; // it is so, though it cannot be written down
    if (!held)
        return failure(held.error());
    const Done written
        = changeJson(sidecar::fileOf(pathOf(id)), sidecar::verdictJson(*copy), sidecar::toJson(*copy));
    if (!written)
        return failure(written.error());
    return copyNow(id);
}

VaultStore::Done VaultStore::edit(const QList<CopyId> &ids, const QJsonObject &fields)
{
    const auto held = hold();
    if (!held)
        return failure(held.error());
    for (const CopyId &id : ids) {
        const auto copy = m_index.copies().constFind(id);
        if (copy == m_index.copies().cend())
            return failure(vault_errors::noSuchCopy(id.value()));
        const QJsonObject otherwise = sidecar::toJson(*copy);
        const Done written = changeJson(sidecar::fileOf(pathOf(id)), fields, otherwise);
        if (!written)
            return written;
        m_index.reread(id);
    }
    return std::monostate{};
}

Result<QList<TrashedCopy>> VaultStore::throwAway(const QList<CopyId> &ids, TrashedCopy::Why why,
                                                 const QDateTime &now)
{
    noteSeen(); // so that nothing is fetched again of what goes now
    TrashBin trash(m_root);
    QList<TrashedCopy> thrown;
    std::optional<ApiError> wrong;
    for (const CopyId &id : ids) {
        const auto copy = copyNow(id);
        const auto gone = copy ? trash.throwAway(*copy, why, now) : failure(copy.error());
        m_index.reread(id);
        if (!gone) {
            wrong = gone.error();
            break;
        }
        thrown.append(*gone);
    }
    m_trash = trash.list();
    if (wrong)
        return failure(*wrong);
    return thrown;
}

Result<QList<TrashedCopy>> VaultStore::remove(const QList<CopyId> &ids, const QDateTime &now)
{
    const auto held = hold();
    if (!held)
        return failure(held.error());
    // All or none, and by what is on the disk: another program may have pinned it meanwhile.
    for (const CopyId &id : ids) {
        m_index.reread(id);
        if (const auto copy = copyNow(id); copy && copy->pinned)
            return failure(vault_errors::pinned(id.value()));
    }
    return throwAway(ids, TrashedCopy::Why::Removed, now);
}

Result<QList<TrashedCopy>> VaultStore::prune(const QList<CopyFate> &preview, const QDateTime &now,
                                             const QTimeZone &zone)
{
    const auto held = hold();
    if (!held)
        return failure(held.error());
    m_index.scan([] {});
    readRules();
    QSet<CopyId> shown;
    for (const CopyFate &fate : preview) {
        if (!fate.stays())
            shown.insert(fate.id);
    }
    QList<CopyId> going;
    for (const CopyFate &fate : planPrune(m_index.newestFirst(), m_rules, now, zone)) {
        if (!fate.stays() && shown.contains(fate.id))
            going.append(fate.id);
    }
    return throwAway(going, TrashedCopy::Why::Retention, now);
}

Result<VaultCopy> VaultStore::undo(const QString &trashId, const QDateTime &now)
{
    const auto held = hold();
    if (!held)
        return failure(held.error());
    TrashBin trash(m_root);
    const auto place = trash.takeBack(trashId);
    m_trash = trash.list();
    if (!place)
        return failure(place.error());
    if (!isTaken(sidecar::fileOf(pathOf(*place)))) { // half lost: what is left is taken in anew
        if (const auto adopted = adoptOne(pathOf(*place), now); !adopted)
            return failure(adopted.error());
    }
    return copyNow(*place);
}

Result<qint64> VaultStore::emptyTrash()
{
    const auto held = hold();
    if (!held)
        return failure(held.error());
    TrashBin trash(m_root);
    const auto freed = trash.empty({});
    m_trash = trash.list();
    return freed;
}

} // namespace snapdeck
