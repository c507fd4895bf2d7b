// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/GalleryModel.h"

namespace snapdeck
{

namespace
{

struct Row {
    const char16_t *name;
    const char16_t *last;
    const char16_t *count;
    const char16_t *size;
    const char16_t *id;
};

constexpr Row Rows[] = {
    {u"api-gateway", u"12 min", u"48", u"612 MB", u"1d2cdc0d7a6b4fe19d6c6329d12eab"},
    {u"billing-worker", u"1 d", u"30", u"88 MB", u"7f31a4409c1d4a1f8e21b7d0c5a911"},
    {u"bot-suporte", u"3 h", u"31", u"41 MB", u"a0c9e1f72b7740d5b3c8f4d26e9b03"},
    {u"discord-relay", u"4 d", u"11", u"9 MB", u"5e8d02c4f6a14be7a9d35f10c7b8e2"},
    {u"image-proxy", u"9 h", u"1,114", u"1.4 GB", u"cl-bngm05eke15fmnql8fjezhtqr"},
    {u"payments-api", u"1 h", u"44", u"140 MB", u"cl-7nxly1cat1qyd3m0zk2v9p8w"},
};

const QList<double> Trends[] = {
    {1, 2, 1.5, 4, 6, 8, 8.5, 8.5}, {2, 3, 2, 4, 5, 7, 8, 9}, {1, 1, 6, 6, 1, 6, 6, 6},
    {3, 3, 3, 3, 3, 3, 3, 3},       {2, 7, 2, 4, 6, 7, 7, 7}, {1, 2, 3, 4, 5, 6, 7, 7},
};

} // namespace

GalleryModel::GalleryModel(QObject *parent)
    : QAbstractTableModel(parent)
    , m_states(states())
{
}

QList<BadgeSpec> GalleryModel::states()
{
    return {{Icon::CheckCircle, tr("Verified"), Tone::Ok},
            {Icon::Loader, tr("Processing"), Tone::Processing},
            {Icon::Timer, tr("Cool-down %1").arg(QStringLiteral("2:41")), Tone::Warning},
            {Icon::AlertCircle, tr("Failed"), Tone::Danger},
            {Icon::ArrowDownToLine, QStringLiteral("64 %"), Tone::Accent},
            {Icon::HelpCircle, tr("Unconfirmed"), Tone::Neutral}};
}

int GalleryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(std::size(Rows));
}

int GalleryModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString GalleryModel::words(int row, int column) const
{
    switch (column) {
    case Name:
        return QString::fromUtf16(Rows[row].name);
    case State:
        return m_states[row].text;
    case Last:
        return QString::fromUtf16(Rows[row].last);
    case Count:
        return QString::fromUtf16(Rows[row].count);
    case Size:
        return QString::fromUtf16(Rows[row].size);
    case Id:
        return QString::fromUtf16(Rows[row].id);
    default:
        return {};
    }
}

QVariant GalleryModel::data(const QModelIndex &index, int role) const
{
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return words(index.row(), column);
    case Qt::ToolTipRole:
        return column == Id ? words(index.row(), column) : QVariant();
    case BadgeRole:
        return column == State ? QVariant::fromValue(m_states[index.row()]) : QVariant();
    case TrendRole:
        return column == Trend ? QVariant::fromValue(Trends[index.row()]) : QVariant();
    case SecondaryRole:
        return column == Last || column == Id;
    default:
        return {};
    }
}

QVariant GalleryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) {
        return {};
    }
    if (role == Qt::TextAlignmentRole && section >= Last && section <= Size) {
        return int(Qt::AlignRight | Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    const QString names[]
        = {tr("Name"), tr("State"), tr("Last"), tr("No."), tr("Size"), tr("Trend"), tr("Id")};
    return names[section];
}

} // namespace snapdeck
