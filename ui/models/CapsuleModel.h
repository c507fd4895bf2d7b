// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Time.h"
#include "ui/models/CapsuleWords.h"
#include "ui/models/RowModel.h"

namespace snapdeck {

struct CapsuleRow {
    Capsule capsule;
    std::optional<OperationKind> work = {}; ///< what is done to it, and has not ended
    friend bool operator==(const CapsuleRow &, const CapsuleRow &) = default;
};

/// The capsules of an account; the row's id is the capsule's. Ages are those at the moment of asking.
class CapsuleModel : public RowModel<CapsuleRow>
{
    Q_OBJECT

public:
    enum ColumnIndex { Id, TemplateName, State, PausesIn, Size, Age, Active, ColumnCount };

    /// `clock` outlives the model.
    explicit CapsuleModel(const Clock &clock, QObject *parent = nullptr);

    QString filterText(int row) const override;

protected:
    QString idOf(const CapsuleRow &row) const override { return row.capsule.id.value(); }
    QVariant cell(const CapsuleRow &row, int column, int role) const override;

private:
    QString words(const CapsuleRow &row, int column) const;
    QString timesOf(const Capsule &capsule, int column) const;
    QVariant tip(const CapsuleRow &row, int column) const;
    QString spoken(const CapsuleRow &row, int column) const;

    const Clock &m_clock;
};

/// What is being done to it, or else its own state.
[[nodiscard]] BadgeSpec badgeOf(const CapsuleRow &row);
/// The same in a sentence, or behind a number: "being paused".
[[nodiscard]] QString stateWord(const CapsuleRow &row);

} // namespace snapdeck
