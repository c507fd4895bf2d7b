// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/archive/ArchiveIndex.h"
#include "core/base/Time.h"
#include "core/squarecloud/SquareCloudTypes.h"
#include "ui/models/RowModel.h"

namespace snapdeck {

/// A file found in one of several snapshots.
struct FoundEntry {
    Snapshot snapshot;
    qsizetype entry = -1; ///< its place in that snapshot's index
    QString path;
    qint64 size = 0; ///< bytes, unpacked
    QDateTime modifiedAt;
    friend bool operator==(const FoundEntry &, const FoundEntry &) = default;
};

/// Where in all snapshots of a resource a file was found.
class ContentsFoundModel final : public RowModel<FoundEntry>
{
    Q_OBJECT
public:
    enum ColumnIndex { Taken, Path, Size, Modified, ColumnCount };

    /// `clock` outlives the model.
    explicit ContentsFoundModel(const Clock &clock, QObject *parent = nullptr);

protected:
    QString idOf(const FoundEntry &row) const override;
    QVariant cell(const FoundEntry &row, int column, int role) const override;

private:
    [[nodiscard]] QString words(const FoundEntry &row, int column) const;

    const Clock &m_clock;
};

} // namespace snapdeck
