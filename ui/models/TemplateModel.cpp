// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/TemplateModel.h"

#include "ui/models/CapsuleModel.h"
#include "ui/models/Format.h"

namespace snapdeck {

namespace {

QVariant rawValue(const Template &row, int column)
{
    switch (column) {
    case TemplateModel::Name:
        return row.name.value();
    case TemplateModel::Type:
        return templateBadge(row).text;
    case TemplateModel::Machine:
        return row.vcpus ? QVariant(*row.vcpus * (qint64(1) << 40) + row.memoryMb.value_or(0)) : QVariant();
    case TemplateModel::Size:
        return row.sizeBytes > 0 ? QVariant(row.sizeBytes) : QVariant();
    case TemplateModel::Created:
        return row.createdAt.isValid() ? QVariant(row.createdAt) : QVariant();
    default:
        return {};
    }
}

} // namespace

TemplateModel::TemplateModel(const Clock &clock, QObject *parent)
    : RowModel<Template>({{tr("Name")},
                          {tr("Type")},
                          {tr("vCPU · memory"), Qt::AlignRight},
                          {tr("Size"), Qt::AlignRight},
                          {tr("Created"), Qt::AlignRight}},
                         parent)
    , m_clock(clock)
{
}

QVariant TemplateModel::cell(const Template &row, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return words(row, column);
    case Qt::ToolTipRole:
        if (column == Created && row.createdAt.isValid()) {
            return Format::dateTime(row.createdAt);
        }
        return column == Name ? plainTip(row.name.value()) : QVariant();
    case RawValueRole:
        return rawValue(row, column);
    case IdRole:
        return row.name.value();
    case SecondaryRole:
        return column == Machine || column == Created;
    case BadgeRole:
        return column == Type ? QVariant::fromValue(templateBadge(row)) : QVariant();
    default:
        return {};
    }
}

QString TemplateModel::words(const Template &row, int column) const
{
    switch (column) {
    case Name:
        return row.name.value();
    case Type:
        return templateBadge(row).text;
    case Machine:
        return machineSize(row.vcpus, row.memoryMb);
    case Size:
        return row.sizeBytes > 0 ? Format::size(row.sizeBytes) : QStringLiteral("–");
    case Created:
        return row.createdAt.isValid() ? Format::ago(row.createdAt, m_clock.utcNow()) : QStringLiteral("–");
    default:
        return {};
    }
}

TemplateFilterModel::TemplateFilterModel(TemplateModel *source, QObject *parent)
    : SortFilterModel(source, parent)
    , m_templates(source)
{
}

void TemplateFilterModel::setTypes(Types types)
{
    if (types != m_types) {
        m_types = types;
        invalidateFilter();
    }
}

bool TemplateFilterModel::filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const
{
    const bool own = isOwn(m_templates->at(sourceRow));
    const bool typeFits = m_types == Types::All || own == (m_types == Types::Own);
    return typeFits && SortFilterModel::filterAcceptsRow(sourceRow, sourceParent);
}

bool isOwn(const Template &made)
{
    return !made.isBase && !made.isPlatform;
}

BadgeSpec templateBadge(const Template &made)
{
    if (made.isPlatform) {
        return {Icon::Lock, TemplateModel::tr("Platform"), Tone::Neutral};
    }
    if (made.isBase) {
        return {Icon::Templates, TemplateModel::tr("Base"), Tone::Neutral};
    }
    return {Icon::Camera, TemplateModel::tr("Snapshot"), Tone::Accent};
}

} // namespace snapdeck
