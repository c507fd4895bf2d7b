// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/OperationModel.h"

#include "ui/models/Format.h"
#include "ui/models/OperationText.h"
#include "ui/models/Roles.h"
#include "ui/models/StateBadges.h"

#include <algorithm>

namespace snapdeck {

namespace {

constexpr int BurstMs = 30;

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
    case OperationModel::Next:
        return !isTerminal(view.state) && view.nextAt ? QVariant(*view.nextAt) : QVariant();
    case OperationModel::Outcome:
        return outcomeOf(view);
    default:
        return {};
    }
}

/// What is due has no time to tell.
bool hasNext(const OperationView &view, const QDateTime &now)
{
    return !isTerminal(view.state) && view.nextAt && *view.nextAt > now;
}

QVariant spoken(const OperationView &view, int column, const QDateTime &now)
{
    if (column == OperationModel::State)
        return spokenState(view, now);
    if (column == OperationModel::Next && hasNext(view, now))
        return OperationModel::tr("in %1").arg(
            Format::spokenDuration(Format::secondsUntil(*view.nextAt, now)));
    return {};
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
    , m_burst(BurstMs, [this] { takeMarked(); })
{
}

void OperationModel::follow(OperationList &operations)
{
    const auto adopt = [this, from = &operations](const Operation *operation) {
        const OperationView &view = operation->view();
        m_origin.insert(view.id.value(), from);
        if (!view.batch.isEmpty() && !m_batchStart.contains(view.batch))
            m_batchStart.insert(view.batch, view.startedAt);
        mark(operation);
    };
    for (const Operation *operation : operations.operations())
        adopt(operation);
    connect(&operations, &OperationList::added, this, adopt);
    connect(&operations, &OperationList::changed, this, &OperationModel::mark);
    connect(&operations, &QObject::destroyed, this, &OperationModel::forget);
    takeMarked();
}

void OperationModel::setPaused(const QString &batch, bool paused)
{
    if (paused)
        m_paused.insert(batch);
    else
        m_paused.remove(batch);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

bool OperationModel::isPaused(const OperationView &view) const
{
    return m_paused.contains(view.batch) && isNotSent(view);
}

/// The newest have the highest. Those of one batch are made one after the other, within moments: they stand
/// together, and whoever's turn comes first stands first.
qint64 OperationModel::startKey(const OperationView &view) const
{
    constexpr qint64 places = 1'000'000; ///< for each millisecond
    const QDateTime at
        = view.batch.isEmpty() ? view.startedAt : m_batchStart.value(view.batch, view.startedAt);
    const qint64 turn = view.batch.isEmpty() ? 0 : std::clamp<qint64>(view.position, 0, places - 1);
    return at.toMSecsSinceEpoch() * places - turn;
}

OperationView OperationModel::viewOf(const OperationRow &row) const
{
    return isPaused(row.view()) ? whilePaused(row.view()) : row.view();
}

void OperationModel::setAwake(bool awake)
{
    m_isAwake = awake;
    if (awake)
        takeMarked();
}

void OperationModel::mark(const Operation *operation)
{
    const QString id = operation->view().id.value();
    if (!m_marked.contains(id))
        m_markOrder.append(id);
    m_marked.insert(id, operation);
    if (m_isAwake)
        m_burst.ask();
}

void OperationModel::takeMarked()
{
    const QHash<QString, const Operation *> marked = std::exchange(m_marked, {});
    const QStringList order = std::exchange(m_markOrder, {});
    QList<OperationRow> changed;
    changed.reserve(order.size());
    for (const QString &id : order) {
        if (const Operation *operation = marked.value(id)) // else its list is gone
            changed.append({OperationId(id), operation, ++m_revision});
    }
    putRows(changed);
}

void OperationModel::forget(const QObject *operations)
{
    QList<OperationRow> others;
    for (const OperationRow &row : rows()) {
        if (m_origin.value(row.id.value()) != operations)
            others.append(row);
    }
    m_origin.removeIf([this, operations](const auto &entry) {
        if (entry.value() == operations)
            m_marked.remove(entry.key());
        return entry.value() == operations;
    });
    setRows(others);
}

QString OperationModel::filterText(int row) const
{
    const OperationView view = viewOf(at(row));
    QStringList all;
    for (const int column : {State, What, Resource, Account, Outcome})
        all << words(view, column);
    return all.join(u'\n') + u'\n' + view.resourceId + u'\n' + view.templateName.value();
}

/// Only what is paused is worth a copy: ten thousand are asked for many cells each.
QVariant OperationModel::cell(const OperationRow &row, int column, int role) const
{
    return isPaused(row.view()) ? cellOf(whilePaused(row.view()), column, role)
                                : cellOf(row.view(), column, role);
}

QVariant OperationModel::cellOf(const OperationView &view, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return words(view, column);
    case Qt::ToolTipRole:
        return plainTip(tip(view, column));
    case Qt::AccessibleTextRole:
        return spoken(view, column, m_clock.utcNow());
    case RawValueRole:
        return column == Started ? QVariant(startKey(view)) : rawValue(view, column);
    case ExportRole:
        return column == Started ? QVariant(view.startedAt) : QVariant();
    case IdRole:
        return view.id.value();
    case SecondaryRole:
        return column >= Account;
    case BadgeRole:
        return column == State ? QVariant::fromValue(stateBadge(view, m_clock.utcNow())) : QVariant();
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
        return hasNext(view, m_clock.utcNow()) ? Format::countdown(*view.nextAt, m_clock.utcNow())
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
