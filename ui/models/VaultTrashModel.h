// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Time.h"
#include "core/vault/VaultCopy.h"
#include "ui/models/RowModel.h"

namespace snapdeck {

/// What was thrown away and can still be had back; the row's id is the one undo() wants.
class VaultTrashModel final : public RowModel<TrashedCopy>
{
    Q_OBJECT
public:
    enum ColumnIndex { Resource, Taken, Size, Why, Gone, Left, ColumnCount };

    /// `clock` outlives the model.
    explicit VaultTrashModel(const Clock &clock, QObject *parent = nullptr);

    /// How long it can be had back.
    void setDays(int days) { m_days = days; }

protected:
    QString idOf(const TrashedCopy &row) const override { return row.id; }
    QVariant cell(const TrashedCopy &row, int column, int role) const override;

private:
    QString words(const TrashedCopy &row, int column) const;
    QVariant rawValue(const TrashedCopy &row, int column) const;
    QVariant tip(const TrashedCopy &row, int column) const;

    const Clock &m_clock;
    int m_days = 30;
};

} // namespace snapdeck
