// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/operations/CaptureOperation.h"
#include "core/operations/LifecycleOperation.h"
#include "core/operations/OperationEnds.h"
#include "core/operations/OperationList.h"

namespace snapdeck {

/// Where an operation stands among those that were asked for at once; nowhere, where it was asked for alone.
struct BatchPlace {
    QString batch = {};
    qint64 position = 0;
};

/// Makes, starts and, after a restart, takes over the operations of one Wrenn account. A wish on something
/// that another operation works on fails at once, and nothing of it is sent. GUI thread.
class WrennOperations final : public QObject
{
    Q_OBJECT
public:
    struct Around {
        WrennApi &api;
        WrennCatalog &catalog;
        Journal &journal;
        Time &time;
    };

    /// What is around outlives it.
    WrennOperations(AccountName account, Around around, QObject *parent = nullptr);

    [[nodiscard]] OperationList &list() { return m_list; }

    /// Destroys the capsule, and what else the wish names: only for one that was confirmed by hand. Returns
    /// the running capture of this capsule if there is one.
    Operation *capture(const CaptureWish &wish);
    /// The same of several, told as one batch.
    QList<Operation *> captureAll(const QList<CaptureWish> &wishes);

    Operation *create(const CapsuleSpec &spec);
    Operation *pause(const CapsuleId &capsule);
    Operation *resume(const CapsuleId &capsule);
    /// Irreversible: only for what was confirmed by hand.
    Operation *destroy(const CapsuleId &capsule);
    /// Irreversible: only for what was confirmed by hand. `madeAt`: when the confirmed one was made, so that
    /// no other of that name is deleted; invalid: any.
    Operation *deleteTemplate(const TemplateName &name, const QDateTime &madeAt = {});
    /// Launches a capsule of it, waits until it runs, and destroys that capsule again. Returns the launch;
    /// the operation that destroys names it as `after`.
    Operation *tryTemplate(const Template &proven);

    /// Takes over what an earlier run, or another program that has ended, left open (`only` these, unless it
    /// is empty) and goes on with it; recovered() tells when list() has it, or why nothing could be taken
    /// over.
    void recover(const QList<OperationId> &only = {});
    /// One that ended in an earlier run of the program, so that Operation::checkAgain() can look for its
    /// outcome once more: it does nothing by itself. nullptr where it cannot be read any more.
    Operation *bringBack(const OperationRecord &record);

Q_SIGNALS:
    void recovered(const std::optional<snapdeck::ApiError> &error);

private:
    [[nodiscard]] OperationIdentity newIdentity(const BatchPlace &place = {}) const;
    [[nodiscard]] Operation *activeOf(OperationKind kind, const QString &resource) const;
    [[nodiscard]] std::optional<ApiError> objectionTo(const CaptureWish &wish) const;
    [[nodiscard]] WrennServices services();
    Operation *capture(const CaptureWish &wish, const BatchPlace &place);
    QList<LifecycleOperation *> makeBefore(const CaptureWish &wish, const OperationId &capture,
                                           const BatchPlace &place);
    void callOffStepsOf(const OperationId &capture);
    void startAfter(const CaptureWish &wish, const OperationId &capture, const BatchPlace &place);
    CaptureOperation *makeCapture(const OperationIdentity &identity, capture::State state);
    LifecycleOperation *makeLifecycle(const OperationIdentity &identity, lifecycle::State state);
    Operation *startLifecycle(lifecycle::State state, const BatchPlace &place = {});
    Operation *workOn(lifecycle::Deed deed, const CapsuleId &capsule);
    void claim(const QList<OperationId> &only, QList<Operation *> revived);
    [[nodiscard]] QList<Operation *> revive(const QList<OperationRecord> &records);
    [[nodiscard]] QList<OperationId> missingBefore(const QList<Operation *> &operations) const;
    void resumeAll(const QList<Operation *> &revived);
    Operation *read(const OperationRecord &record);

    AccountName m_account;
    Around m_around;
    Alarms m_alarms;
    OperationList m_list;
    OperationEnds m_ends;
    bool m_recovering = false;
};

} // namespace snapdeck
