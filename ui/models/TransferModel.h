// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/Workspace.h"
#include "ui/models/Roles.h"
#include "ui/models/RowModel.h"

#include <QPointer>

namespace snapdeck {

class Burst;

struct TransferRow {
    QString id;
    QString account;
    QString title;
    QDateTime takenAt; ///< of the snapshot; invalid where nobody knows
    QString fileName;
    QString folder;
    BadgeSpec badge;
    QString spoken;
    QString tip; ///< the error, or what is to be known; plain text
    Download::State state = Download::State::Waiting;
    qint64 received = 0;
    qint64 total = -1; ///< -1 where unknown
    qint64 bytesPerSecond = 0;
    qint64 secondsLeft = -1; ///< -1 where nobody can say
    int connections = 0;
    int turn = 0; ///< 1 is next or goes on already; 0: it has ended
    qint64 order = 0; ///< what is on its way first, in its order; then what has ended, the last first
    friend bool operator==(const TransferRow &, const TransferRow &) = default;
};

/// The downloads of all open accounts, in the order in which they go; follows them by itself.
class TransferModel final : public RowModel<TransferRow>
{
    Q_OBJECT
public:
    enum ColumnIndex {
        Turn,
        Name,
        Snapshot,
        Progress,
        Speed,
        Left,
        Connections,
        State,
        Account,
        ColumnCount
    };

    /// `workspace` outlives the model.
    explicit TransferModel(Workspace &workspace, QObject *parent = nullptr);

    struct Found {
        SquareCloudSession *session = nullptr;
        Download *download = nullptr;
    };
    /// Both nullptr where it is gone.
    [[nodiscard]] Found findDownload(const QString &id) const;

    QString filterText(int row) const override;

protected:
    QString idOf(const TransferRow &row) const override { return row.id; }
    QVariant cell(const TransferRow &row, int column, int role) const override;

private:
    void follow(const OpenSession &session);
    void reload();
    TransferRow rowOfDownload(const SquareCloudSession &session, const Download &download, const QString &id);
    QString words(const TransferRow &row, int column) const;
    QVariant rawValue(const TransferRow &row, int column) const;
    QString spoken(const TransferRow &row, int column) const;

    Workspace &m_workspace;
    QHash<const Download *, QString> m_ids; ///< by address: downloads live as long as their session
    int m_nextId = 1;
    Burst *m_burst;
};

} // namespace snapdeck
