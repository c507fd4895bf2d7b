// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Time.h"
#include "core/journal/JournalTypes.h"
#include "ui/models/RowModel.h"

namespace snapdeck {

/// Lines of the audit trail; the row's id is the line's. Lines never change, so they only come.
class AuditModel final : public RowModel<AuditEntry>
{
    Q_OBJECT
public:
    enum ColumnIndex { When, Account, What, Resource, Event, Message, ColumnCount };

    /// `clock` outlives the model.
    explicit AuditModel(const Clock &clock, QObject *parent = nullptr);

protected:
    QString idOf(const AuditEntry &row) const override { return QString::number(row.id); }
    QVariant cell(const AuditEntry &row, int column, int role) const override;

private:
    QString words(const AuditEntry &row, int column) const;
    static QVariant tip(const AuditEntry &row, int column);

    const Clock &m_clock;
};

} // namespace snapdeck
