// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/CapsuleModel.h"

#include "ui/models/Format.h"

namespace snapdeck {

namespace {

QVariant moment(const std::optional<QDateTime> &when)
{
    return when && when->isValid() ? QVariant(when->toMSecsSinceEpoch()) : QVariant();
}

/// The smallest age is that of the latest moment.
QVariant age(const std::optional<QDateTime> &when)
{
    return when && when->isValid() ? QVariant(-when->toMSecsSinceEpoch()) : QVariant();
}

QVariant rawValue(const CapsuleRow &row, int column)
{
    const Capsule &capsule = row.capsule;
    switch (column) {
    case CapsuleModel::Id:
        return capsule.id.value();
    case CapsuleModel::TemplateName:
        return capsule.templateName;
    case CapsuleModel::State:
        return row.work ? QString() : capsule.statusText; // where something is done comes first
    case CapsuleModel::PausesIn:
        return moment(autoPauseAt(capsule));
    case CapsuleModel::Size:
        return capsule.vcpus * (qint64(1) << 40) + capsule.memoryMb;
    case CapsuleModel::Age:
        return age(capsule.createdAt);
    case CapsuleModel::Active:
        return age(capsule.lastActiveAt);
    default:
        return {};
    }
}

/// What sorts by moments and sizes are numbers that say nothing elsewhere.
QVariant exportValue(const CapsuleRow &row, int column)
{
    const Capsule &capsule = row.capsule;
    switch (column) {
    case CapsuleModel::PausesIn: {
        const auto at = autoPauseAt(capsule);
        return at ? QVariant(*at) : QVariant();
    }
    case CapsuleModel::Size:
        return machineSize(capsule.vcpus, capsule.memoryMb);
    case CapsuleModel::Age:
        return capsule.createdAt;
    case CapsuleModel::Active:
        return capsule.lastActiveAt ? QVariant(*capsule.lastActiveAt) : QVariant();
    default:
        return {};
    }
}

QVariant absolute(const std::optional<QDateTime> &when)
{
    return when && when->isValid() ? QVariant(Format::dateTime(*when)) : QVariant();
}

} // namespace

CapsuleModel::CapsuleModel(const Clock &clock, QObject *parent)
    : RowModel<CapsuleRow>({{tr("Capsule")},
                            {tr("Template")},
                            {tr("State")},
                            {tr("Pauses in"), Qt::AlignRight, tr("When it pauses itself unless it is used")},
                            {tr("vCPU · memory"), Qt::AlignRight},
                            {tr("Age"), Qt::AlignRight},
                            {tr("Active"), Qt::AlignRight, tr("When it was last used")}},
                           parent)
    , m_clock(clock)
{
}

QString CapsuleModel::filterText(int row) const
{
    const CapsuleRow &shown = at(row);
    return shown.capsule.id.value() + u'\n' + shown.capsule.templateName + u'\n' + words(shown, State);
}

QVariant CapsuleModel::cell(const CapsuleRow &row, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return words(row, column);
    case Qt::AccessibleTextRole:
        return spoken(row, column);
    case Qt::ToolTipRole:
        return plainTip(tip(row, column));
    case RawValueRole:
        return rawValue(row, column);
    case ExportRole:
        return exportValue(row, column);
    case IdRole:
        return row.capsule.id.value();
    case SecondaryRole:
        return column >= PausesIn;
    case BadgeRole:
        return column == State ? QVariant::fromValue(badgeOf(row)) : QVariant();
    default:
        return {};
    }
}

QString CapsuleModel::words(const CapsuleRow &row, int column) const
{
    switch (column) {
    case Id:
        return row.capsule.id.value();
    case TemplateName:
        return row.capsule.templateName;
    case State:
        return badgeOf(row).text;
    case Size:
        return machineSize(row.capsule.vcpus, row.capsule.memoryMb);
    default:
        return timesOf(row.capsule, column);
    }
}

QString CapsuleModel::timesOf(const Capsule &capsule, int column) const
{
    const QDateTime now = m_clock.utcNow();
    if (column == PausesIn) {
        if (const auto at = autoPauseAt(capsule))
            return *at > now ? Format::countdown(*at, now) : tr("any moment");
    } else if (column == Age && capsule.createdAt.isValid()) {
        return Format::duration(capsule.createdAt, now);
    } else if (column == Active && capsule.lastActiveAt) {
        return Format::ago(*capsule.lastActiveAt, now);
    }
    return QStringLiteral("–");
}

QString CapsuleModel::spoken(const CapsuleRow &row, int column) const
{
    const auto at = column == PausesIn ? autoPauseAt(row.capsule) : std::nullopt;
    return at
        ? tr("pauses itself in %1").arg(Format::spokenDuration(Format::secondsUntil(*at, m_clock.utcNow())))
        : words(row, column);
}

QVariant CapsuleModel::tip(const CapsuleRow &row, int column) const
{
    switch (column) {
    case Id:
        return row.capsule.id.value();
    case TemplateName:
        return row.capsule.templateName;
    case PausesIn:
        return row.capsule.timeoutSeconds > 0 ? autoPauseRule(row.capsule.timeoutSeconds)
                                              : tr("It never pauses by itself.");
    case Age:
        return absolute(row.capsule.createdAt);
    case Active:
        return absolute(row.capsule.lastActiveAt);
    default:
        return {};
    }
}

BadgeSpec badgeOf(const CapsuleRow &row)
{
    return row.work ? workBadge(*row.work) : capsuleBadge(row.capsule);
}

QString stateWord(const CapsuleRow &row)
{
    return row.work ? workWord(*row.work) : capsuleWord(row.capsule);
}

} // namespace snapdeck
