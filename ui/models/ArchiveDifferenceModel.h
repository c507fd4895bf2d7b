// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/archive/ArchiveDiff.h"
#include "ui/models/RowModel.h"

namespace snapdeck {

/// What is different between two snapshots, a row for each file; those of one kind alone where that is
/// wished.
class ArchiveDifferenceModel final : public RowModel<ArchiveDifferenceRow>
{
    Q_OBJECT
public:
    enum ColumnIndex { Change, Path, Before, After, Difference, ColumnCount };

    explicit ArchiveDifferenceModel(QObject *parent = nullptr);

    void setDifference(const ArchiveDifference &difference);
    [[nodiscard]] const ArchiveDifference &difference() const { return m_difference; }
    void setKind(const std::optional<EntryChange> &kind);

    QString filterText(int row) const override;

protected:
    QString idOf(const ArchiveDifferenceRow &row) const override;
    QVariant cell(const ArchiveDifferenceRow &row, int column, int role) const override;

private:
    void show();
    [[nodiscard]] static QString words(const ArchiveDifferenceRow &row, int column);
    [[nodiscard]] static QString spoken(const ArchiveDifferenceRow &row, int column);
    [[nodiscard]] static QVariant rawValue(const ArchiveDifferenceRow &row, int column);
    [[nodiscard]] static QString pathOf(const ArchiveDifferenceRow &row);

    ArchiveDifference m_difference;
    std::optional<EntryChange> m_kind;
};

} // namespace snapdeck
