// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/CaptureManyForm.h"
#include "ui/widgets/TableView.h"

#include <QAbstractTableModel>

namespace snapdeck {

/// The capsules of a form in its order, with the names of their templates to be edited in place.
class CaptureManyModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum ColumnIndex { Id, Origin, Machine, Name, Verdict, ColumnCount };

    /// `form` outlives the model.
    explicit CaptureManyModel(CaptureManyForm &form, QObject *parent = nullptr);

    /// The form's facts are others now.
    void showForm();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    void nameEdited();

private:
    [[nodiscard]] QString words(const CaptureManyForm::Entry &entry, int row, int column) const;
    [[nodiscard]] QVariant verdict(int row) const;

    CaptureManyForm &m_form;
};

/// A few rows of it, more by scrolling. A name is edited by typing over it, F2 or a double click.
class CaptureManyTable final : public TableView
{
    Q_OBJECT
public:
    explicit CaptureManyTable(CaptureManyModel *model, QWidget *parent = nullptr);

protected:
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace snapdeck
