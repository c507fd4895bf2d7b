// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Time.h"
#include "core/vault/VaultRules.h"
#include "ui/models/RowModel.h"

namespace snapdeck {

struct RetentionRow {
    VaultCopy copy;
    CopyFate fate;
    friend bool operator==(const RetentionRow &, const RetentionRow &) = default;
};

/// What rules make of each copy, and why; the row's id is the copy's.
class RetentionModel final : public RowModel<RetentionRow>
{
    Q_OBJECT
public:
    enum ColumnIndex { Fate, Resource, Taken, Size, Why, ColumnCount };

    /// `clock` outlives the model.
    explicit RetentionModel(const Clock &clock, QObject *parent = nullptr);

    /// Those that go, and with `staysToo` the others as well.
    void showFates(const QList<VaultCopy> &copies, const QList<CopyFate> &fates, bool staysToo);

protected:
    QString idOf(const RetentionRow &row) const override { return row.copy.id.value(); }
    QVariant cell(const RetentionRow &row, int column, int role) const override;

private:
    QString words(const RetentionRow &row, int column) const;

    const Clock &m_clock;
};

} // namespace snapdeck
