// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QWidget>

class QAbstractItemView;

namespace snapdeck {

/// What a visitor does to a window: looks for a thing by its object name, presses, chooses, types.
class TourHands final
{
public:
    explicit TourHands(QWidget &window)
        : m_window(window)
    {
    }

    /// The visible widget of that name, nullptr if there is none.
    [[nodiscard]] QWidget *find(const char *objectName) const;
    [[nodiscard]] bool canPress(const char *buttonName) const;
    void press(const char *buttonName) const;
    /// Selects the first row one of whose cells reads `text`; an empty text means the first row.
    void choose(const char *tableName, const QString &text = {}) const;
    void chooseRow(const char *tableName, int row) const;
    void chooseRows(const char *tableName, int first, int count) const;
    void chooseAll(const char *tableName) const;
    [[nodiscard]] int rowCount(const char *tableName) const;
    /// Types into a field, key by key, as the field's own input checks expect it.
    void type(const char *fieldName, const QString &text) const;
    [[nodiscard]] QString cell(const char *tableName, int row, int column) const;

private:
    [[nodiscard]] QAbstractItemView *table(const char *tableName) const;

    QWidget &m_window;
};

} // namespace snapdeck
