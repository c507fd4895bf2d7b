// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

namespace snapdeck {

struct RowRange {
    int first = 0;
    int last = 0;
};

/// The runs that `rows` (ascending, without doubles) form.
[[nodiscard]] inline QList<RowRange> rangesOf(const QList<int> &rows)
{
    QList<RowRange> ranges;
    for (const int row : rows) {
        if (!ranges.isEmpty() && ranges.last().last + 1 == row)
            ranges.last().last = row;
        else
            ranges.append({row, row});
    }
    return ranges;
}

} // namespace snapdeck
