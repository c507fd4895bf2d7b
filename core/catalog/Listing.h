// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wrenn/WrennTypes.h"

#include <QHash>
#include <QList>

#include <type_traits>
#include <utility>

namespace snapdeck {

[[nodiscard]] inline const CapsuleId &keyOf(const Capsule &capsule)
{
    return capsule.id;
}

[[nodiscard]] inline const TemplateName &keyOf(const Template &made)
{
    return made.name;
}

/// A list as it was read, in its order, and where each of its values stands. A value that is cheap to copy;
/// making one takes the time of its length, so long ones are made off the GUI thread.
template <typename T> class Listing
{
public:
    using Key = std::decay_t<decltype(keyOf(std::declval<const T &>()))>;

    Listing() = default;
    Listing(QList<T> values) // NOLINT(google-explicit-constructor): a list is one
        : m_values(std::move(values))
    {
        m_placeOf.reserve(m_values.size());
        for (qsizetype place = m_values.size() - 1; place >= 0; --place)
            m_placeOf.insert(keyOf(m_values[place]), place); // of several with one key the first counts
    }

    [[nodiscard]] const QList<T> &values() const { return m_values; }
    /// nullptr where there is none; valid as long as this listing. O(1).
    [[nodiscard]] const T *find(const Key &key) const
    {
        const auto place = m_placeOf.constFind(key);
        return place == m_placeOf.cend() ? nullptr : &m_values[*place];
    }

    /// What was read now: equal to Listing(read), and what has not changed since this one shares its memory,
    /// so that telling what is different takes a look at each value and not at each letter.
    [[nodiscard]] Listing renewed(QList<T> read) const
    {
        for (T &value : read) {
            const T *known = find(keyOf(value));
            if (known && *known == value)
                value = *known;
        }
        return Listing(std::move(read));
    }

private:
    QList<T> m_values;
    QHash<Key, qsizetype> m_placeOf;
};

} // namespace snapdeck
