// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/CapsuleModel.h"

#include "ui/models/Format.h"

namespace snapdeck {

namespace {

QVariant rawValue(const CapsuleRow &row, int column)
{
    const Capsule &capsule = row.capsule;
    switch (column) {
    case CapsuleModel::Id:
        return capsule.id.value();
    case CapsuleModel::TemplateName:
        return capsule.templateName;
    case CapsuleModel::State:
        return row.capturing ? QString() : capsule.statusText; // what is being captured comes first
    case CapsuleModel::Size:
        return capsule.vcpus * (qint64(1) << 40) + capsule.memoryMb;
    case CapsuleModel::Age:
        // The youngest is the one with the smallest age.
        return capsule.createdAt.isValid() ? QVariant(-capsule.createdAt.toMSecsSinceEpoch()) : QVariant();
    case CapsuleModel::Active:
        return capsule.lastActiveAt ? QVariant(-capsule.lastActiveAt->toMSecsSinceEpoch()) : QVariant();
    default:
        return {};
    }
}

} // namespace

CapsuleModel::CapsuleModel(const Clock &clock, QObject *parent)
    : RowModel<CapsuleRow>({{tr("Capsule")},
                            {tr("Template")},
                            {tr("State")},
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
    case Qt::ToolTipRole:
        return plainTip(tip(row, column));
    case RawValueRole:
        return rawValue(row, column);
    case IdRole:
        return row.capsule.id.value();
    case SecondaryRole:
        return column >= Size;
    case BadgeRole:
        if (column != State) {
            return {};
        }
        return QVariant::fromValue(row.capturing
                                       ? BadgeSpec{Icon::Loader, tr("Being captured"), Tone::Processing}
                                       : capsuleBadge(row.capsule));
    default:
        return {};
    }
}

QString CapsuleModel::words(const CapsuleRow &row, int column) const
{
    const Capsule &capsule = row.capsule;
    switch (column) {
    case Id:
        return capsule.id.value();
    case TemplateName:
        return capsule.templateName;
    case State:
        return cell(row, State, BadgeRole).value<BadgeSpec>().text;
    case Size:
        return machineSize(capsule.vcpus, capsule.memoryMb);
    case Age:
        return capsule.createdAt.isValid() ? Format::duration(capsule.createdAt, m_clock.utcNow())
                                           : QStringLiteral("–");
    case Active:
        return capsule.lastActiveAt ? Format::ago(*capsule.lastActiveAt, m_clock.utcNow())
                                    : QStringLiteral("–");
    default:
        return {};
    }
}

QVariant CapsuleModel::tip(const CapsuleRow &row, int column) const
{
    switch (column) {
    case Id:
        return row.capsule.id.value();
    case TemplateName:
        return row.capsule.templateName;
    case Age:
        return row.capsule.createdAt.isValid() ? QVariant(Format::dateTime(row.capsule.createdAt))
                                               : QVariant();
    case Active:
        return row.capsule.lastActiveAt ? QVariant(Format::dateTime(*row.capsule.lastActiveAt)) : QVariant();
    default:
        return {};
    }
}

BadgeSpec capsuleBadge(const Capsule &capsule)
{
    switch (capsule.status) {
    case CapsuleStatus::Running:
        return {Icon::Play, CapsuleModel::tr("Running"), Tone::Ok};
    case CapsuleStatus::Pending:
        return {Icon::Hourglass, CapsuleModel::tr("Pending"), Tone::Processing};
    case CapsuleStatus::Starting:
        return {Icon::Loader, CapsuleModel::tr("Starting"), Tone::Processing};
    case CapsuleStatus::Pausing:
        return {Icon::Loader, CapsuleModel::tr("Pausing"), Tone::Processing};
    case CapsuleStatus::Resuming:
        return {Icon::Loader, CapsuleModel::tr("Resuming"), Tone::Processing};
    case CapsuleStatus::Stopping:
        return {Icon::Loader, CapsuleModel::tr("Stopping"), Tone::Processing};
    case CapsuleStatus::Paused:
        return {Icon::Pause, CapsuleModel::tr("Paused"), Tone::Neutral};
    case CapsuleStatus::Hibernated:
        return {Icon::Pause, CapsuleModel::tr("Hibernated"), Tone::Neutral};
    case CapsuleStatus::Stopped:
        return {Icon::Stop, CapsuleModel::tr("Stopped"), Tone::Neutral};
    case CapsuleStatus::Missing:
        return {Icon::AlertTriangle, CapsuleModel::tr("Missing"), Tone::Warning};
    case CapsuleStatus::Error:
        return {Icon::AlertCircle, CapsuleModel::tr("Error"), Tone::Danger};
    case CapsuleStatus::Unknown:
        break;
    }
    return {Icon::HelpCircle, capsule.statusText.isEmpty() ? CapsuleModel::tr("Unknown") : capsule.statusText,
            Tone::Neutral};
}

bool isChanging(CapsuleStatus status)
{
    switch (status) {
    case CapsuleStatus::Pending:
    case CapsuleStatus::Starting:
    case CapsuleStatus::Pausing:
    case CapsuleStatus::Resuming:
    case CapsuleStatus::Stopping:
        return true;
    default:
        return false;
    }
}

QString machineSize(std::optional<qint64> vcpus, std::optional<qint64> memoryMb)
{
    const auto number
        = [](std::optional<qint64> value) { return value && *value > 0 ? Format::count(*value) : QString(); };
    const QString cpus = number(vcpus);
    const QString memory = number(memoryMb);
    if (cpus.isEmpty() && memory.isEmpty()) {
        return QStringLiteral("–");
    }
    return (cpus.isEmpty() ? QStringLiteral("–") : cpus)
        + (memory.isEmpty() ? QStringLiteral(" · –") : CapsuleModel::tr(" · %1 MiB").arg(memory));
}

} // namespace snapdeck
