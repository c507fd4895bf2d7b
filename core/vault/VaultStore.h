// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vault/CopyInspection.h"
#include "core/vault/TrashBin.h"
#include "core/vault/VaultFiles.h"
#include "core/vault/VaultHold.h"
#include "core/vault/VaultIndex.h"
#include "core/vault/VaultPicture.h"

#include <functional>
#include <memory>
#include <optional>

namespace snapdeck {

/// A download that has been brought into the vault's incoming folder, and has not got its place yet.
struct Arrival {
    QString path; ///< in the incoming folder
    CopyFacts facts; ///< with length and sum
    QString original; ///< where it came from another disk: to be removed at the end
};

/// A vault's files and what may be done with them. Every change takes the vault's lock, looks at the disk
/// anew, and is in an order that survives being stopped anywhere. Blocking, for the thread of the files.
class VaultStore
{
public:
    using Done = vault_files::Done;

    /// Nothing is read yet; scan() does.
    void open(const QString &folder, Vault::Opening opening);
    /// Looks at the disk, and mends what was left half done, where it can. `batch` comes while it reads.
    void scan(const QDateTime &now, const std::function<void()> &batch);

    [[nodiscard]] const QString &root() const { return m_root; }
    [[nodiscard]] QString incomingFolder() const { return m_root + QStringLiteral("/.incoming"); }
    [[nodiscard]] VaultPicture picture() const;
    [[nodiscard]] Vault::State state() const { return m_state; }
    [[nodiscard]] const QStringList &folders() const { return m_index.folders(); }
    /// It came or went since the last scan.
    [[nodiscard]] bool isOutOfDate() const { return isThere() != m_isPrepared; }
    /// What was found since it was last asked.
    [[nodiscard]] QList<ApiError> takeTroubles();

    /// Copies with the same version and the same sum, whose zips are there.
    [[nodiscard]] std::optional<VaultCopy> twinOf(const CopyFacts &facts) const;
    /// Gives it its place; then `damagedTwin` goes into the trash for it.
    [[nodiscard]] Result<VaultCopy> place(const Arrival &arrival, const std::optional<CopyId> &damagedTwin,
                                          const QDateTime &now);
    /// The arrival is not needed: its twin is sound.
    [[nodiscard]] Result<VaultCopy> dropFor(const Arrival &arrival, const CopyId &twin);
    /// Takes in what somebody put here; returns what is new, not verified yet.
    [[nodiscard]] Result<QList<CopyId>> adopt(const QDateTime &now);

    [[nodiscard]] Result<VaultCopy> writeVerdict(const CopyId &id, const CopyInspection &found,
                                                 const QDateTime &now);
    [[nodiscard]] Done edit(const QList<CopyId> &ids, const QJsonObject &fields);
    [[nodiscard]] Result<QList<TrashedCopy>> remove(const QList<CopyId> &ids, const QDateTime &now);
    [[nodiscard]] Result<QList<TrashedCopy>> prune(const QList<CopyFate> &preview, const QDateTime &now,
                                                   const QTimeZone &zone);
    [[nodiscard]] Result<VaultCopy> undo(const QString &trashId, const QDateTime &now);
    [[nodiscard]] Result<qint64> emptyTrash();
    [[nodiscard]] Done changeRules(const std::function<void(VaultRules &)> &change);

private:
    using Held = Result<std::unique_ptr<VaultHold>>;

    [[nodiscard]] Held hold() const;
    [[nodiscard]] bool isThere() const;
    void prepare();
    [[nodiscard]] Done make();
    void readRules();
    void mendTrash(const QDateTime &now);
    void mendArrivals();
    void mendSidecars(const QDateTime &now);
    [[nodiscard]] VaultRules rulesNow() const;
    void noteSeen(); ///< whoever calls it holds the lock
    [[nodiscard]] Done writeRules(const VaultRules &rules);
    [[nodiscard]] Done writeSidecar(const VaultCopy &copy);
    [[nodiscard]] Done settle(const Arrival &arrival, const VaultCopy &copy, bool isKnown);
    [[nodiscard]] Done endArrival(const CopyId &id);
    [[nodiscard]] Result<CopyId> freePlace(const QString &resourceKey, const QString &fileName) const;
    [[nodiscard]] Result<CopyId> adoptOne(const QString &path, const QDateTime &now);
    [[nodiscard]] QStringList strangers(const QDateTime &now) const;
    [[nodiscard]] CopyFacts factsOfStranger(const QString &path) const;
    [[nodiscard]] Result<VaultCopy> copyNow(const CopyId &id);
    [[nodiscard]] Result<QList<TrashedCopy>> throwAway(const QList<CopyId> &ids, TrashedCopy::Why why,
                                                       const QDateTime &now);
    [[nodiscard]] QString pathOf(const CopyId &id) const { return m_root + u'/' + id.value(); }
    [[nodiscard]] QString rulesFile() const { return m_root + QStringLiteral("/vault.json"); }

    QString m_root;
    Vault::Opening m_opening = Vault::Opening::Make;
    Vault::State m_state = Vault::State::Loading;
    bool m_isPrepared = false; ///< it is in sight, and was looked after
    VaultIndex m_index;
    VaultRules m_rules;
    QList<TrashedCopy> m_trash;
    QList<ApiError> m_troubles;
    QStringList m_told; ///< what cannot be read, and has been told already
};

} // namespace snapdeck
