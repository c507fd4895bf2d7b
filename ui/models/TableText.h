// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

class QAbstractItemModel;

/// What a table shows, as text for other programs and for readers that speak. Only what cells show is told,
/// and models show no signed link. Pure but for the model that is asked; GUI thread.
namespace snapdeck {

/// Some rows and columns of a model, both in the order in which they stand on the screen.
struct TablePart {
    const QAbstractItemModel *model = nullptr; ///< never null
    QList<int> rows;
    QList<int> columns;
};

/// As shown: a tab between cells, a line break between rows. What would break a row in a cell is a space.
[[nodiscard]] QString tableText(const TablePart &part);

/// The first line has the titles. Times are ISO 8601 UTC, sizes plain bytes, other words as shown; what is
/// not known ("–") is empty. See csvCell() for what spreadsheets must not take for a formula.
[[nodiscard]] QByteArray tableCsv(const TablePart &part);

/// "Name: web, State: processing, next check in 40 seconds", for a screen reader. Empty cells are left out.
[[nodiscard]] QString spokenRow(const QAbstractItemModel &model, int row, const QList<int> &columns);

} // namespace snapdeck
