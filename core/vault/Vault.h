// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/base/Time.h"
#include "core/vault/VaultCopy.h"
#include "core/vault/VaultRules.h"

#include <QList>
#include <QObject>

#include <memory>

namespace snapdeck {

class VaultStore;
class VaultThreads;
class VaultVerification;
struct VaultPicture;

/// How far a verification has come.
struct VerifyProgress {
    qint64 doneBytes = 0;
    qint64 totalBytes = 0;
    CopyId current; ///< being read
};

/// What a verification found.
struct VerifyReport {
    QList<VaultCopy> checked; ///< with their new verdicts, in the order in which they were read
    bool wasCancelled = false;
    [[nodiscard]] bool isGood() const;
};

/// Verified local copies of snapshots, which outlive the links. A folder that describes itself: a sub-folder
/// for each resource, in it the zips, and beside each a `.json` of what is known of it. Several programs may
/// have it open. Lives on the GUI thread; files are touched on threads of its own. Every call returns at
/// once; handlers are called once, later, and not at all once their context is gone. interface.md, Files
class Vault final : public QObject
{
    Q_OBJECT
public:
    enum class State {
        Closed, ///< open() was not called
        Loading,
        Ready,
        ReadOnly, ///< there, but nothing can be written; everything can be looked at and read
        NotThere, ///< an unplugged disk, say; what was known is still told
    };
    Q_ENUM(State)
    enum class Opening {
        Make, ///< a new vault where there is none
        OnlyExisting, ///< where there is none, it is not there: for a folder that was chosen earlier
    };

    /// `time` outlives it.
    explicit Vault(Time &time, QObject *parent = nullptr);
    /// Calls off what is being read, and waits for what is being written.
    ~Vault() override;

    /// Reads what is there: `changed` as it comes, `loaded` once at its end. Another folder may follow: what
    /// is being verified then is called off, what is being added ends with `vault_closed`.
    void open(const QString &folder, Opening opening = Opening::Make);
    /// Looks again now; it does so by itself when something in the folder changes.
    void rescan();

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] QString folder() const { return m_folder; } ///< absolute
    /// Where downloads that are meant for the vault are written, so that add() only has to rename them.
    [[nodiscard]] QString incomingFolder() const;
    [[nodiscard]] QString pathOf(const CopyId &id) const; ///< absolute path of the zip

    /// Newest first.
    [[nodiscard]] const QList<VaultCopy> &copies() const { return m_copies; }
    [[nodiscard]] QList<VaultCopy> copiesOf(const ResourceId &resource) const;
    [[nodiscard]] std::optional<VaultCopy> find(const CopyId &id) const;
    /// A copy whose zip is there, a verified one before others.
    [[nodiscard]] std::optional<VaultCopy> find(const ResourceId &resource, const VersionId &version) const;
    [[nodiscard]] QList<TrashedCopy> trash() const { return m_trash; } ///< newest first
    [[nodiscard]] const VaultRules &rules() const { return m_rules; }

    /// Takes a download into the vault: renames it into place, or copies it where it lies on another disk,
    /// and removes it then. Never overwrites. Where the same bytes of the same version are here already, that
    /// copy stays the only one. With `sha256` in the facts the file counts as verified, else it is read here.
    void add(const QString &path, const CopyFacts &facts, QObject *context, Handler<VaultCopy> handler);
    /// Takes in zips that somebody put into the folder, and reads them. Answers with what came new.
    void adopt(QObject *context, Handler<QList<VaultCopy>> handler);

    /// Reads copies from end to end; `ids` empty: all. One verification at a time: a second one waits.
    void verify(const QList<CopyId> &ids, QObject *context, Handler<VerifyReport> handler);
    void cancelVerify(); ///< those who wait as well; their handlers tell what was found until now
    [[nodiscard]] bool isVerifying() const { return !m_verifications.isEmpty(); }

    void setPinned(const QList<CopyId> &ids, bool pinned, QObject *context, Handler<std::monostate> handler);
    void setNote(const CopyId &id, const QString &note, QObject *context, Handler<std::monostate> handler);
    void setTags(const CopyId &id, const QStringList &tags, QObject *context,
                 Handler<std::monostate> handler);

    /// Into the trash; answers with what can be had back. Where one of them is pinned nothing goes:
    /// `vault_pinned`.
    void remove(const QList<CopyId> &ids, QObject *context, Handler<QList<TrashedCopy>> handler);
    /// Out of the trash again, where it lay or beside it.
    void undo(const QString &trashId, QObject *context, Handler<VaultCopy> handler);
    /// For good. Answers with the bytes that were freed.
    void emptyTrash(QObject *context, Handler<qint64> handler);

    /// What prune() would do now, by what is known now.
    [[nodiscard]] QList<CopyFate> previewPrune() const;
    /// Does exactly what the preview said, to these: what has been pinned or has changed since stays.
    void prune(const QList<CopyFate> &preview, QObject *context, Handler<QList<TrashedCopy>> handler);

    /// `resourceKey` empty: the default. Without a policy the resource follows the default again.
    void setPolicy(const QString &resourceKey, const std::optional<RetentionPolicy> &policy, QObject *context,
                   Handler<std::monostate> handler);
    /// Replaces the rule of the same resource.
    void keepNew(const KeepRule &rule, QObject *context, Handler<std::monostate> handler);
    void stopKeeping(const ResourceId &resource, QObject *context, Handler<std::monostate> handler);

Q_SIGNALS:
    void stateChanged();
    void changed(); ///< copies, trash or rules
    void loaded(); ///< after open(), once everything has been read or is not there
    void verifyProgressed(const snapdeck::VerifyProgress &progress);
    void trouble(const snapdeck::ApiError &error); ///< of what nobody asked for: the folder, broken files

private:
    void take(const VaultPicture &picture);
    void startNextVerification();
    template <typename Value>
    void change(QObject *context, std::function<Result<Value>(VaultStore &)> work, Handler<Value> handler);

    Time &m_time;
    State m_state = State::Closed;
    QString m_folder;
    QList<VaultCopy> m_copies; ///< newest first
    QList<TrashedCopy> m_trash;
    VaultRules m_rules;
    QList<VaultVerification *> m_verifications; ///< children; the first one is at work
    std::unique_ptr<VaultThreads> m_threads;
};

} // namespace snapdeck

Q_DECLARE_METATYPE(snapdeck::VerifyProgress)
