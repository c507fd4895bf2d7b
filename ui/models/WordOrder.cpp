// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/WordOrder.h"

#include <QVarLengthArray>

#include <array>

namespace snapdeck {

namespace {

/// The order of the Unicode collation, as most locales leave it: signs, then numbers, then letters.
constexpr char signs[] = " _-,;:!?.'\"()[]{}@*/\\&#%`^+<=>|~$";
constexpr char digitWeight = 64;
constexpr int longestNumber = 100; ///< collators cut longer ones in pieces

/// 0: not plain.
constexpr std::array<char, 128> weights = [] {
    std::array<char, 128> all{};
    for (size_t i = 0; signs[i] != '\0'; ++i)
        all[size_t(signs[i])] = char(i + 1);
    for (char digit = '0'; digit <= '9'; ++digit)
        all[size_t(digit)] = digitWeight;
    for (char letter = 0; letter < 26; ++letter)
        all[size_t('a' + letter)] = all[size_t('A' + letter)] = char(digitWeight + 1 + letter);
    return all;
}();

using Buffer = QVarLengthArray<char, 256>;

/// The number that begins at `at`, without the zeros in front: the more digits it has, the greater it is.
/// Returns where it ends; nothing for one that is too long.
std::optional<qsizetype> addNumber(const QString &words, qsizetype at, Buffer &key)
{
    qsizetype end = at;
    while (end < words.size() && words[end] >= u'0' && words[end] <= u'9')
        ++end;
    while (at < end && words[at] == u'0')
        ++at;
    if (end - at > longestNumber)
        return std::nullopt;
    key.append(digitWeight);
    key.append(char(end - at + 1));
    for (; at < end; ++at)
        key.append(char(words[at].unicode()));
    return end;
}

} // namespace

WordOrder::WordOrder(const QLocale &locale)
    : m_collator(locale)
{
    m_collator.setNumericMode(true);
    m_collator.setCaseSensitivity(Qt::CaseInsensitive);
    m_isPlain = ordersPlainly();
}

std::optional<QByteArray> WordOrder::plainKey(const QString &words) const
{
    if (!m_isPlain)
        return std::nullopt;
    Buffer key;
    for (qsizetype at = 0; at < words.size();) {
        const char16_t letter = words[at].unicode();
        const char weight = letter < weights.size() ? weights[letter] : char(0);
        if (weight == 0)
            return std::nullopt;
        if (weight != digitWeight) {
            key.append(weight);
            ++at;
        } else if (const auto end = addNumber(words, at, key)) {
            at = *end;
        } else {
            return std::nullopt;
        }
    }
    return QByteArray(key.constData(), key.size());
}

/// Some locales order single letters otherwise, some take two for one ("ch" after "cz"), and not every
/// system's collator knows the order of Unicode. Each shows in a pair of neighbours.
bool WordOrder::ordersPlainly() const
{
    QStringList ascending;
    for (size_t i = 0; signs[i] != '\0'; ++i)
        ascending << QString(QLatin1Char(signs[i]));
    ascending << QStringLiteral("0") << QStringLiteral("2") << QStringLiteral("2$") << QStringLiteral("2a")
              << QStringLiteral("10") << QStringLiteral("019");
    for (char16_t first = u'a'; first <= u'z'; ++first) {
        ascending << QString(first);
        for (char16_t second = u'a'; second <= u'z'; ++second)
            ascending << QString(first) + second;
    }
    for (qsizetype i = 1; i < ascending.size(); ++i) {
        if (m_collator.compare(ascending[i - 1], ascending[i]) >= 0)
            return false;
    }
    return m_collator.compare(QStringLiteral("A-007b"), QStringLiteral("a-7B")) == 0;
}

} // namespace snapdeck
