// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/TemplateModel.h"

#include "ui/models/CapsuleWords.h"
#include "ui/models/Format.h"
#include "ui/models/TemplateWords.h"

namespace snapdeck {

namespace {

QVariant rawValue(const TemplateRow &row, int column)
{
    const Template &made = row.made;
    switch (column) {
    case TemplateModel::Name:
        return made.name.value();
    case TemplateModel::Type:
        return typeBadge(row).text;
    case TemplateModel::Machine:
        return made.vcpus ? QVariant(*made.vcpus * (qint64(1) << 40) + made.memoryMb.value_or(0))
                          : QVariant();
    case TemplateModel::Size:
        return made.sizeBytes > 0 ? QVariant(made.sizeBytes) : QVariant();
    case TemplateModel::Created:
        return made.createdAt.isValid() ? QVariant(made.createdAt) : QVariant();
    case TemplateModel::UsedBy:
        return row.users;
    case TemplateModel::Proven:
        return row.provenAt ? QVariant(*row.provenAt) : QVariant();
    default:
        return {};
    }
}

} // namespace

TemplateModel::TemplateModel(const Clock &clock, QObject *parent)
    : RowModel<TemplateRow>({{tr("Name")},
                             {tr("Type")},
                             {tr("vCPU · memory"), Qt::AlignRight},
                             {tr("Size"), Qt::AlignRight},
                             {tr("Created"), Qt::AlignRight},
                             {tr("Used by"), Qt::AlignRight, tr("How many capsules were made of it")},
                             {tr("Proven"), Qt::AlignLeft, tr("Whether a capsule of it was seen to start")}},
                            parent)
    , m_clock(clock)
{
}

QVariant TemplateModel::cell(const TemplateRow &row, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return words(row, column);
    case Qt::ToolTipRole:
        return plainTip(tip(row, column));
    case RawValueRole:
        return rawValue(row, column);
    case ExportRole:
        return column == Machine ? QVariant(words(row, column)) : QVariant();
    case IdRole:
        return row.made.name.value();
    case SecondaryRole:
        return column != Name && column != Type && column != Size;
    case BadgeRole:
        if (column == Type)
            return QVariant::fromValue(typeBadge(row));
        return column == Proven && (row.provenAt || row.isBeingTried) ? QVariant::fromValue(proofBadge(row))
                                                                      : QVariant();
    default:
        return {};
    }
}

QString TemplateModel::words(const TemplateRow &row, int column) const
{
    const Template &made = row.made;
    switch (column) {
    case Name:
        return made.name.value();
    case Type:
        return typeBadge(row).text;
    case Machine:
        return machineSize(made.vcpus, made.memoryMb);
    case Size:
        return made.sizeBytes > 0 ? Format::size(made.sizeBytes) : QStringLiteral("–");
    case Created:
        return made.createdAt.isValid() ? Format::ago(made.createdAt, m_clock.utcNow()) : QStringLiteral("–");
    case UsedBy:
        return row.users > 0 ? Format::count(row.users) : QStringLiteral("–");
    case Proven:
        return proofBadge(row).text;
    default:
        return {};
    }
}

QVariant TemplateModel::tip(const TemplateRow &row, int column) const
{
    switch (column) {
    case Name:
        return row.made.name.value();
    case Created:
        return row.made.createdAt.isValid() ? QVariant(Format::dateTime(row.made.createdAt)) : QVariant();
    case Proven:
        return proofText(row, m_clock.utcNow());
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
    const bool own = isOwn(m_templates->at(sourceRow).made);
    const bool typeFits = m_types == Types::All || own == (m_types == Types::Own);
    return typeFits && SortFilterModel::filterAcceptsRow(sourceRow, sourceParent);
}

bool isOwn(const Template &made)
{
    return !made.isBase && !made.isPlatform;
}

BadgeSpec templateBadge(const Template &made)
{
    if (made.isPlatform)
        return {Icon::Lock, TemplateModel::tr("Platform"), Tone::Neutral};
    if (made.isBase)
        return {Icon::Templates, TemplateModel::tr("Base"), Tone::Neutral};
    return {Icon::Camera, TemplateModel::tr("Snapshot"), Tone::Accent};
}

} // namespace snapdeck
