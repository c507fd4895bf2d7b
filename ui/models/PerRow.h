// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

#include <utility>
#include <vector>

namespace snapdeck {

/// Something kept for every row of a model, which comes, goes and moves with its row.
template <typename T> class PerRow
{
public:
    explicit PerRow(T blank = {})
        : m_blank(std::move(blank))
    {
    }

    [[nodiscard]] int size() const { return int(m_values.size()); }
    [[nodiscard]] T &operator[](int row) { return m_values[size_t(row)]; }
    [[nodiscard]] const T &operator[](int row) const { return m_values[size_t(row)]; }

    void insert(int first, int count) { m_values.insert(m_values.begin() + first, size_t(count), m_blank); }
    void remove(int first, int last)
    {
        m_values.erase(m_values.begin() + first, m_values.begin() + last + 1);
    }
    /// Every row goes to `newRowOf` its old one.
    void move(const QList<int> &newRowOf)
    {
        std::vector<T> moved(m_values.size(), m_blank);
        for (int row = 0; row < size(); ++row)
            moved[size_t(newRowOf[row])] = std::move(m_values[size_t(row)]);
        m_values = std::move(moved);
    }
    void blank(int row) { m_values[size_t(row)] = m_blank; }
    void blankAll(int rows) { m_values.assign(size_t(rows), m_blank); }

private:
    T m_blank;
    std::vector<T> m_values;
};

} // namespace snapdeck
