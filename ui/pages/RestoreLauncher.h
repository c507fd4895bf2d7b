// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/squarecloud/SquareCloudTypes.h"

#include <QObject>
#include <QPointer>

class QWidget;

namespace snapdeck {

class Journal;
class RestoreDialog;
class RestoreForm;
class SquareCloudSession;

/// Opens the confirmation of a restore, one at a time, and asks for the restore once it is confirmed.
class RestoreLauncher final : public QObject
{
    Q_OBJECT
public:
    /// All outlive the launcher; the dialog opens over `window`.
    RestoreLauncher(SquareCloudSession &session, const Journal &journal, QWidget *window);

    /// Why this version cannot be restored now, one sentence; empty: it can.
    [[nodiscard]] QString objection(const Resource &resource, const Snapshot &snapshot) const;
    void open(const Resource &resource, const Snapshot &snapshot);
    /// The same with the safety snapshot of a restore that ended at `restoredAt`, which is thereby undone.
    void goBack(const Resource &resource, const Snapshot &snapshot, const QDateTime &restoredAt);

private:
    void show(RestoreForm form);

    SquareCloudSession &m_session;
    const Journal &m_journal;
    QWidget *m_window;
    QPointer<RestoreDialog> m_dialog;
};

} // namespace snapdeck
