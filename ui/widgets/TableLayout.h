// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace snapdeck {

/// How a person arranged a table: what differs from how the program made it. Value.
struct TableLayout {
    struct Column {
        int column = -1;
        bool isShown = true;
        int width = 0; ///< device-independent pixels; 0: as the program has it

        friend bool operator==(const Column &, const Column &) = default;
    };

    QList<Column> columns; ///< all of them, from left to right; empty: as the program has them
    int sortColumn = -1; ///< -1: as the program sorts
    Qt::SortOrder sortOrder = Qt::AscendingOrder;

    /// For the file of preferences: "0:170 2 -1 sort:2:down". Empty where nothing was arranged.
    [[nodiscard]] QString toText() const;
    /// Nothing where the text is damaged or of a table with other columns.
    [[nodiscard]] static std::optional<TableLayout> fromText(const QString &text, int columnCount);

    friend bool operator==(const TableLayout &, const TableLayout &) = default;
};

} // namespace snapdeck
