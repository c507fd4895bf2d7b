// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/OperationModel.h"

#include "ui/models/Format.h"
#include "ui/models/OperationText.h"
#include "ui/models/Roles.h"
#include "ui/models/StateBadges.h"

namespace snapdeck {

namespace {

QVariant rawValue(const OperationView &view, int column)
{
    switch (column) {
    case OperationModel::State:
        return static_cast<int>(view.state); // in the order of an operation's life
    case OperationModel::What:
        return kindText(view.kind);
    case OperationModel::Resource:
        return view.resourceName;
    case OperationModel::Account:
        return view.account.value();
    case OperationModel::Started:
        return view.startedAt;
    case OperationModel::Next:
        return !isTerminal(view.state) && view.nextAt ? QVariant(*view.nextAt) : QVariant();
    case OperationModel::Outcome:
        return outcomeOf(view);
    default:
        return {};
    }
}

} // namespace

OperationModel::OperationModel(const Clock &clock, QObject *parent)
    : RowModel<OperationRow>(
        {{tr("State")},
         {tr("What")},
         {tr("Resource")},
         {tr("Account")},
         {tr("Started"), Qt::AlignRight},
         {tr("Next"), Qt::AlignRight, tr("Until the next look, or the end of the limit")},
         {tr("Outcome")}},
        parent)
    , m_clock(clock)
{
}

void OperationModel::follow(OperationList &operations)
{
    const auto takeFrom = [this, from = &operations](const Operation *operation) {
        m_origin.insert(operation->view().id.value(), from);
        take(operation);
    };
    for (const Operation *operation : operations.operations())
        takeFrom(operation);
    connect(&operations, &OperationList::added, this, takeFrom);
    connect(&operations, &OperationList::changed, this, &OperationModel::take);
    connect(&operations, &QObject::destroyed, this, &OperationModel::forget);
}

void OperationModel::take(const Operation *operation)
{
    putRow({operation->view(), ++m_revision});
}

void OperationModel::forget(const QObject *operations)
{
    const QList<QString> ids = m_origin.keys(operations);
    for (const QString &id : ids) {
        removeRow(id);
        m_origin.remove(id);
    }
}

QString OperationModel::filterText(int row) const
{
    const OperationView &view = at(row).view;
    QStringList all;
    for (const int column : {State, What, Resource, Account, Outcome})
        all << words(view, column);
    return all.join(u'\n') + u'\n' + view.resourceId + u'\n' + view.templateName.value();
}

QVariant OperationModel::cell(const OperationRow &row, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return words(row.view, column);
    case Qt::ToolTipRole:
        return plainTip(tip(row.view, column));
    case Qt::AccessibleTextRole:
        return column == State ? QVariant(spokenState(row.view, m_clock.utcNow())) : QVariant();
    case RawValueRole:
        return rawValue(row.view, column);
    case IdRole:
        return row.view.id.value();
    case SecondaryRole:
        return column >= Account;
    case BadgeRole:
        return column == State ? QVariant::fromValue(stateBadge(row.view, m_clock.utcNow())) : QVariant();
    default:
        return {};
    }
}

QString OperationModel::words(const OperationView &view, int column) const
{
    switch (column) {
    case State:
        return stateBadge(view, m_clock.utcNow()).text;
    case What:
        return kindText(view.kind);
    case Resource:
        return view.resourceName;
    case Account:
        return view.account.value();
    case Started:
        return Format::ago(view.startedAt, m_clock.utcNow());
    case Next:
        return !isTerminal(view.state) && view.nextAt ? Format::countdown(*view.nextAt, m_clock.utcNow())
                                                      : QStringLiteral("–");
    case Outcome:
        return outcomeOf(view);
    default:
        return {};
    }
}

QVariant OperationModel::tip(const OperationView &view, int column) const
{
    switch (column) {
    case Resource:
        return view.resourceId;
    case Started:
        return Format::dateTime(view.startedAt);
    case Next:
        return !isTerminal(view.state) && view.nextAt ? QVariant(Format::dateTime(*view.nextAt)) : QVariant();
    case Outcome:
        return storyOf(view);
    default:
        return {};
    }
}

} // namespace snapdeck
