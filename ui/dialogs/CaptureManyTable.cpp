// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/CaptureManyTable.h"

#include "ui/delegates/BadgeDelegate.h"
#include "ui/delegates/IdDelegate.h"
#include "ui/delegates/NumberDelegate.h"
#include "ui/models/RowModelBase.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>

#include <algorithm>

namespace snapdeck {

namespace {

constexpr int MostRows = 6;

/// Every letter counts at once: the red button can be pressed while the editor is still open.
class NameDelegate final : public RowDelegate
{
public:
    using RowDelegate::RowDelegate;

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        auto *editor = new QLineEdit(parent);
        editor->setObjectName(QStringLiteral("captureManyNameEditor"));
        editor->setAccessibleName(CaptureManyTable::tr("Template name"));
        connect(editor, &QLineEdit::textChanged, this,
                [this, editor] { Q_EMIT const_cast<NameDelegate *>(this)->commitData(editor); });
        return editor;
    }
};

} // namespace

CaptureManyModel::CaptureManyModel(CaptureManyForm &form, QObject *parent)
    : QAbstractTableModel(parent)
    , m_form(form)
{
}

void CaptureManyModel::showForm()
{
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int CaptureManyModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_form.entries().size());
}

int CaptureManyModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString CaptureManyModel::words(const CaptureManyForm::Entry &entry, int row, int column) const
{
    switch (column) {
    case Id:
        return shortId(entry.row.capsule.id.value());
    case Origin:
        return entry.row.capsule.templateName;
    case Machine:
        return machineSize(entry.row.capsule.vcpus, entry.row.capsule.memoryMb);
    case Name:
        return entry.name;
    default:
        return verdict(row).value<BadgeSpec>().text;
    }
}

QVariant CaptureManyModel::verdict(int row) const
{
    return QVariant::fromValue(m_form.objectionTo(row).isEmpty()
                                   ? nameBadge(m_form.nameVerdict(row))
                                   : BadgeSpec{Icon::AlertCircle, tr("cannot be captured"), Tone::Danger});
}

QVariant CaptureManyModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const CaptureManyForm::Entry &entry = m_form.entries().at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return words(entry, index.row(), index.column());
    case Qt::ToolTipRole:
        if (index.column() == Verdict)
            return plainTip(m_form.objectionTo(index.row()));
        return plainTip(index.column() == Id ? entry.row.capsule.id.value()
                                             : words(entry, index.row(), index.column()));
    case IdRole:
        return entry.row.capsule.id.value();
    case SecondaryRole:
        return index.column() == Origin || index.column() == Machine;
    case BadgeRole:
        return index.column() == Verdict ? verdict(index.row()) : QVariant();
    default:
        return {};
    }
}

bool CaptureManyModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || index.column() != Name || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    m_form.setName(index.row(), value.toString());
    showForm(); // a name given twice is wrong in two rows
    Q_EMIT nameEdited();
    return true;
}

Qt::ItemFlags CaptureManyModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags usual = QAbstractTableModel::flags(index);
    return index.column() == Name ? usual | Qt::ItemIsEditable : usual;
}

QVariant CaptureManyModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == Machine ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Id:
        return tr("Capsule");
    case Origin:
        return tr("Made of");
    case Machine:
        return tr("vCPU · memory");
    case Name:
        return tr("Becomes the template");
    default:
        return tr("Name");
    }
}

CaptureManyTable::CaptureManyTable(CaptureManyModel *model, QWidget *parent)
    : TableView(parent)
{
    setGround(Ground::Surface);
    setSortingEnabled(false);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed
                    | QAbstractItemView::AnyKeyPressed);
    setModel(model);
    setItemDelegate(new RowDelegate(this));
    setItemDelegateForColumn(CaptureManyModel::Name, new NameDelegate(this));
    setItemDelegateForColumn(CaptureManyModel::Id, new IdDelegate(this));
    setItemDelegateForColumn(CaptureManyModel::Machine, new NumberDelegate(this));
    setItemDelegateForColumn(CaptureManyModel::Verdict, new BadgeDelegate(this));
    setColumn(CaptureManyModel::Id, 125, 0);
    setColumn(CaptureManyModel::Origin, 110, 0);
    setColumn(CaptureManyModel::Machine, 115, 0);
    setColumn(CaptureManyModel::Name, 180, 0);
    setColumn(CaptureManyModel::Verdict, 120, 0);
    setStretchColumn(CaptureManyModel::Name);
    horizontalHeader()->setSectionsMovable(false);
    const int shown = std::min(model->rowCount(), MostRows);
    setFixedHeight(Metrics::TableHeaderHeight + shown * Metrics::RowHeight + 1);
    setCurrentIndex(model->index(0, CaptureManyModel::Name));
}

void CaptureManyTable::keyPressEvent(QKeyEvent *event)
{
    // Whatever the column, it is the name that is typed.
    const QModelIndex current = currentIndex();
    const bool types = !event->text().isEmpty() && event->text().front().isPrint();
    if (current.isValid() && (types || event->key() == Qt::Key_F2))
        setCurrentIndex(current.siblingAtColumn(CaptureManyModel::Name));
    TableView::keyPressEvent(event);
}

} // namespace snapdeck
