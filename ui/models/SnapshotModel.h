// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/squarecloud/SquareCloudTypes.h"
#include "core/transfer/Download.h"
#include "core/vault/VaultCopy.h"
#include "ui/models/Roles.h"
#include "ui/models/RowModel.h"

#include <optional>

namespace snapdeck {

class SquareCloudSession;

/// What of a snapshot is on this machine, or on its way here.
struct LocalCopy {
    std::optional<VaultCopy> kept; ///< in the vault; what follows says nothing then
    Download::State state = Download::State::Waiting;
    bool isPaused = false;
    qint64 receivedBytes = 0;
    qint64 totalBytes = -1;
    DownloadedFile file; ///< once Done
    QString error; ///< once Failed; message and advice
    friend bool operator==(const LocalCopy &, const LocalCopy &) = default;
};

struct SnapshotRow {
    Snapshot snapshot;
    std::optional<qint64> change; ///< bytes more than the one before; none for the oldest
    std::optional<LocalCopy> copy;
    friend bool operator==(const SnapshotRow &, const SnapshotRow &) = default;
};

/// The snapshots of one resource. Follows catalog and downloads by itself; ages are those at the moment of
/// asking.
class SnapshotModel final : public RowModel<SnapshotRow>
{
    Q_OBJECT
public:
    enum ColumnIndex { Taken, Size, Change, Origin, Copy, Link, ColumnCount };

    /// `session` outlives the model.
    explicit SnapshotModel(SquareCloudSession &session, QObject *parent = nullptr);

    /// Nothing is shown for nothing.
    void setResource(const std::optional<Resource> &resource);
    /// The latest download of this resource's snapshots, finished or not; nullptr where there is none.
    [[nodiscard]] Download *latestDownload() const;

    /// Of the snapshot that was taken last; invalid where there is none.
    [[nodiscard]] QModelIndex newest() const;

    [[nodiscard]] static QString idOf(const Snapshot &snapshot);

protected:
    QString idOf(const SnapshotRow &row) const override { return idOf(row.snapshot); }
    QVariant cell(const SnapshotRow &row, int column, int role) const override;

private:
    void reload();
    void readVault();
    [[nodiscard]] std::optional<LocalCopy> copyOf(const Snapshot &snapshot, const Download *download) const;
    [[nodiscard]] std::optional<BadgeSpec> badgeOf(const SnapshotRow &row) const;
    QString words(const SnapshotRow &row, int column) const;
    QString linkWords(const SignedLink &link) const;
    QVariant rawValue(const SnapshotRow &row, int column) const;
    QVariant tip(const SnapshotRow &row, int column) const;
    QString spoken(const SnapshotRow &row, int column) const;

    SquareCloudSession &m_session;
    std::optional<Resource> m_resource;
    QList<VaultCopy> m_kept; ///< of the resource
};

} // namespace snapdeck
