// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Ids.h"

#include <QDateTime>
#include <QMetaType>
#include <QString>
#include <QStringList>

namespace snapdeck {

/// Where a copy's zip lies in the vault: `folder/name.zip`, always with `/`. It stays the same as long as
/// nobody moves the file by hand.
using CopyId = Id<struct CopyTag>;

enum class CopyOrigin { Downloaded, Adopted };

/// What was found when a copy was last read from end to end.
enum class CopyVerdict {
    Unverified, ///< nobody has looked yet
    Verified, ///< whole, every checksum right, and the same bytes that were put there
    Changed, ///< whole in itself, but not the bytes that were put there
    NotAnArchive,
    Broken, ///< the zip's structure does not hold together, or bytes are missing
    CorruptEntry, ///< `verdictDetail` names the entry
    Encrypted, ///< `verdictDetail` names the entry; it cannot be checked
    Unreadable, ///< the disk would not give it
};

/// What a snapshot is, as whoever fetched it knows it. Plain text throughout, a server's words among it.
struct CopyFacts {
    AccountName account;
    QString provider; ///< `square-cloud` or `wrenn`
    ResourceId resource; ///< empty where nobody knows
    QString resourceName;
    QString resourceKind; ///< `application` or `database`; empty where nobody knows
    VersionId version; ///< of an adopted file the beginning only, as its name has it
    QDateTime takenAt; ///< UTC; invalid where nobody knows
    qint64 bytes = -1;
    QString sha256; ///< lower-case hex; empty until it was read
    qint64 entries = -1;
    friend bool operator==(const CopyFacts &, const CopyFacts &) = default;
};

/// One local copy of a snapshot.
struct VaultCopy {
    CopyId id;
    CopyFacts facts;
    CopyOrigin origin = CopyOrigin::Downloaded;
    QDateTime addedAt; ///< UTC
    CopyVerdict verdict = CopyVerdict::Unverified;
    QString verdictDetail; ///< the entry, or what the file is instead
    QDateTime verifiedAt; ///< UTC; when the verdict was found
    QDateTime zipWrittenAt; ///< UTC; the zip's own time when the verdict was found; invalid: nobody knows
    bool pinned = false;
    QString note;
    QStringList tags;
    bool isMissing = false; ///< what is known of it is there, its zip is not

    /// Verified, and there.
    [[nodiscard]] bool isGood() const { return verdict == CopyVerdict::Verified && !isMissing; }
    /// Somebody looked, and it is not what it should be.
    [[nodiscard]] bool isBad() const
    {
        return verdict != CopyVerdict::Verified && verdict != CopyVerdict::Unverified;
    }
    /// When it was taken, or else when it came here.
    [[nodiscard]] QDateTime when() const { return facts.takenAt.isValid() ? facts.takenAt : addedAt; }
    /// What copies are grouped by: the resource's id, or else its name, or else `unknown`.
    [[nodiscard]] QString resourceKey() const;
    /// Whether it is that version; an adopted file's name holds only the version's beginning.
    [[nodiscard]] bool isVersion(const VersionId &version) const;
    friend bool operator==(const VaultCopy &, const VaultCopy &) = default;
};

/// A copy that was thrown away and can still be had back.
struct TrashedCopy {
    enum class Why { Removed, Retention, Replaced };

    QString id; ///< names it in undo()
    QDateTime at; ///< UTC, when it went
    Why why = Why::Removed;
    VaultCopy copy; ///< as it was; its id says where it lay
    friend bool operator==(const TrashedCopy &, const TrashedCopy &) = default;
};

/// `verified`, `corrupt_entry` …: as sidecars and `--json` have it.
[[nodiscard]] QString verdictName(CopyVerdict verdict);
/// Unverified where the name is none of them.
[[nodiscard]] CopyVerdict verdictFrom(const QString &name);
/// A sentence for people.
[[nodiscard]] QString verdictText(const VaultCopy &copy);
/// `removed`, `retention`, `replaced`.
[[nodiscard]] QString trashWhyName(TrashedCopy::Why why);

} // namespace snapdeck

Q_DECLARE_METATYPE(snapdeck::VaultCopy)
