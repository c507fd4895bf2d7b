// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessible>
#include <QWidget>

namespace snapdeck::test {

/// Hands that know the accessibility interface alone, as a screen reader or a voice does: roles, names, actions,
/// values. Nothing is found by its object name, nothing is clicked.
class AccessibleHands final
{
public:
    explicit AccessibleHands(QWidget &window)
        : m_window(window)
    {
    }

    /// The first visible thing of that role whose name begins so; nullptr where there is none.
    [[nodiscard]] QAccessibleInterface *find(QAccessible::Role role, const QString &name) const;
    /// The same in what lies in front of everything else: a dialog, where there is one.
    [[nodiscard]] bool press(QAccessible::Role role, const QString &name) const;
    [[nodiscard]] bool type(const QString &field, const QString &text) const;
    [[nodiscard]] bool selectRow(const QString &table, int row) const;
    [[nodiscard]] int rows(const QString &table) const;
    /// What a reader says of a cell.
    [[nodiscard]] QString cell(const QString &table, int row, int column) const;

private:
    [[nodiscard]] QAccessibleInterface *root() const;

    QWidget &m_window;
};

} // namespace snapdeck::test
