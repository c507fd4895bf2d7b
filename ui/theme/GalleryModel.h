// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/Roles.h"

#include <QAbstractTableModel>

namespace snapdeck
{

/// Made-up applications, one for each state, for the gallery's table.
class GalleryModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, State, Last, Count, Size, Trend, Id, ColumnCount };

    explicit GalleryModel(QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// Every tone with the state that stands for it.
    static QList<BadgeSpec> states();

private:
    QString words(int row, int column) const;

    QList<BadgeSpec> m_states;
};

} // namespace snapdeck
