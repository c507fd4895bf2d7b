// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Time.h"
#include "core/vault/VaultCopy.h"
#include "ui/models/RowModel.h"

namespace snapdeck {

/// The local copies of a vault; the row's id is the copy's. Ages are those at the moment of asking.
class VaultModel final : public RowModel<VaultCopy>
{
    Q_OBJECT
public:
    enum ColumnIndex {
        Resource,
        Account,
        Taken,
        Size,
        Verdict,
        Checked,
        Pinned,
        Tags,
        Note,
        Came,
        ColumnCount
    };

    /// `clock` outlives the model.
    explicit VaultModel(const Clock &clock, QObject *parent = nullptr);

    /// The one that is being read through now; empty: none.
    void setReading(const CopyId &id);

    QString filterText(int row) const override;

protected:
    QString idOf(const VaultCopy &row) const override { return row.id.value(); }
    QVariant cell(const VaultCopy &row, int column, int role) const override;

private:
    QString words(const VaultCopy &row, int column) const;
    QVariant badge(const VaultCopy &row, int column) const;
    QVariant tip(const VaultCopy &row, int column) const;
    QString spoken(const VaultCopy &row, int column) const;

    const Clock &m_clock;
    CopyId m_reading;
};

} // namespace snapdeck
