// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Time.h"
#include "core/wrenn/WrennTypes.h"
#include "ui/models/Roles.h"
#include "ui/models/RowModel.h"

namespace snapdeck {

struct CapsuleRow {
    Capsule capsule;
    bool capturing = false; ///< a capture of it has not ended yet
    friend bool operator==(const CapsuleRow &, const CapsuleRow &) = default;
};

/// The capsules of an account; the row's id is the capsule's. Ages are those at the moment of asking.
class CapsuleModel : public RowModel<CapsuleRow>
{
    Q_OBJECT

public:
    enum ColumnIndex { Id, TemplateName, State, Size, Age, Active, ColumnCount };

    /// `clock` outlives the model.
    explicit CapsuleModel(const Clock &clock, QObject *parent = nullptr);

    QString filterText(int row) const override;

protected:
    QString idOf(const CapsuleRow &row) const override { return row.capsule.id.value(); }
    QVariant cell(const CapsuleRow &row, int column, int role) const override;

private:
    QString words(const CapsuleRow &row, int column) const;
    QVariant tip(const CapsuleRow &row, int column) const;

    const Clock &m_clock;
};

/// A capsule's state as people see it; one that is not known is shown as the server wrote it.
[[nodiscard]] BadgeSpec capsuleBadge(const Capsule &capsule);

/// On its way from one state to another by itself.
[[nodiscard]] bool isChanging(CapsuleStatus status);

/// "2 · 1,024 MiB"; what is not told is a dash.
[[nodiscard]] QString machineSize(std::optional<qint64> vcpus, std::optional<qint64> memoryMb);

} // namespace snapdeck
