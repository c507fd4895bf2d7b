// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Time.h"
#include "core/wrenn/WrennTypes.h"
#include "ui/models/Roles.h"
#include "ui/models/RowModel.h"
#include "ui/models/SortFilterModel.h"

namespace snapdeck {

struct TemplateRow {
    Template made;
    qint64 users = 0; ///< capsules made of it that are listed
    std::optional<QDateTime> provenAt = {}; ///< when a capsule of it was last seen to start
    bool isBeingTried = false;
    bool isBeingDeleted = false;
    friend bool operator==(const TemplateRow &, const TemplateRow &) = default;
};

/// The templates of an account; the row's id is the template's name. Ages are those at the moment of asking.
class TemplateModel : public RowModel<TemplateRow>
{
    Q_OBJECT

public:
    enum ColumnIndex { Name, Type, Machine, Size, Created, UsedBy, Proven, ColumnCount };

    /// `clock` outlives the model.
    explicit TemplateModel(const Clock &clock, QObject *parent = nullptr);

protected:
    QString idOf(const TemplateRow &row) const override { return row.made.name.value(); }
    QVariant cell(const TemplateRow &row, int column, int role) const override;

private:
    QString words(const TemplateRow &row, int column) const;
    QVariant tip(const TemplateRow &row, int column) const;

    const Clock &m_clock;
};

/// The same in order, and only those of one type.
class TemplateFilterModel : public SortFilterModel
{
    Q_OBJECT

public:
    enum class Types { All, Own, Base };

    explicit TemplateFilterModel(TemplateModel *source, QObject *parent = nullptr);

    void setTypes(Types types);
    Types types() const { return m_types; }

protected:
    bool filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const override;

private:
    TemplateModel *m_templates;
    Types m_types = Types::All;
};

/// Captured by the account's own people; the others come from the operator.
[[nodiscard]] bool isOwn(const Template &made);
[[nodiscard]] BadgeSpec templateBadge(const Template &made);

} // namespace snapdeck
