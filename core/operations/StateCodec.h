// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Json.h"
#include "core/limits/RateLedger.h"
#include "core/squarecloud/SquareCloudTypes.h"

#include <algorithm>
#include <optional>

/// What the codecs of all state machines share: how a state is written into the journal, and read again.
/// Links and keys never are. Pure.
namespace snapdeck {

/// A value of an enumeration and its pinned spelling.
template <typename Enum> struct Word {
    Enum value;
    QString word;
};

template <typename Words, typename Enum> [[nodiscard]] QString wordFor(const Words &words, Enum value)
{
    const auto found = std::find_if(words.begin(), words.end(),
                                    [value](const auto &known) { return known.value == value; });
    return found == words.end() ? QString() : QString(found->word);
}

/// Writes fields; an empty string and an invalid time are left out.
class StateWriter
{
public:
    void put(QLatin1String key, const QString &text);
    void put(QLatin1String key, const QDateTime &time); ///< UTC, milliseconds
    void put(QLatin1String key, const QJsonObject &object); ///< left out where empty
    void put(QLatin1String key, const QJsonArray &array); ///< likewise
    void put(QLatin1String key, qint64 number) { m_object.insert(key, number); }
    void put(QLatin1String key, int number) { m_object.insert(key, number); }
    void put(QLatin1String key, bool flag) { m_object.insert(key, flag); }
    void put(QLatin1String key, const char *) = delete;
    void put(QLatin1String key, const std::optional<qint64> &number);
    void put(QLatin1String key, const std::optional<bool> &flag);

    [[nodiscard]] const QJsonObject &object() const { return m_object; }

private:
    QJsonObject m_object;
};

/// Reads what StateWriter has written. As with JsonReader, the first wrong field fails the whole state, and
/// its path is kept.
class StateReader
{
public:
    explicit StateReader(const QJsonObject &object);

    [[nodiscard]] bool has(QLatin1String key) const { return !m_json.value(key).isNull(); }
    [[nodiscard]] StateReader object(QLatin1String key) const;
    [[nodiscard]] std::vector<StateReader> optionalArray(QLatin1String key) const;
    [[nodiscard]] QString string(QLatin1String key) const { return m_json.string(key); }
    [[nodiscard]] QString optionalString(QLatin1String key) const { return m_json.optionalString(key); }
    [[nodiscard]] QStringList optionalStrings(QLatin1String key) const;
    [[nodiscard]] bool boolean(QLatin1String key) const { return m_json.boolean(key); }
    [[nodiscard]] std::optional<bool> optionalBoolean(QLatin1String key) const;
    [[nodiscard]] qint64 integer(QLatin1String key) const { return m_json.integer(key); }
    [[nodiscard]] std::optional<qint64> optionalInteger(QLatin1String key) const;
    [[nodiscard]] int number(QLatin1String key) const; ///< a count: 0 to a million
    [[nodiscard]] QDateTime time(QLatin1String key) const { return m_json.time(key); }
    [[nodiscard]] QDateTime optionalTime(QLatin1String key) const; ///< invalid where missing
    template <typename Words> [[nodiscard]] auto word(QLatin1String key, const Words &words) const
    {
        const QString found = m_json.string(key);
        const auto known = std::find_if(words.begin(), words.end(),
                                        [&found](const auto &word) { return word.word == found; });
        if (known != words.end())
            return known->value;
        wrong(key, QStringLiteral("a known word"));
        return words.begin()->value;
    }
    /// The state's format; each machine has its own.
    void expectVersion(int version) const;
    /// The field is not what it must be.
    void wrong(QLatin1String key, const QString &expected) const;

    /// What was written down cannot be read: an error that names the path.
    template <typename State> [[nodiscard]] Result<State> finish(State state) const
    {
        if (auto error = this->error())
            return failure(*error);
        return state;
    }

private:
    StateReader(JsonReader json, QJsonObject object, QString path,
                std::shared_ptr<std::optional<QString>> wrong);
    [[nodiscard]] std::optional<ApiError> error() const;

    JsonReader m_json;
    QJsonObject m_object; ///< the same value
    QString m_path;
    std::shared_ptr<std::optional<QString>> m_wrong; ///< shared by all readers of one state
};

[[nodiscard]] QJsonObject encodeRef(const SnapshotRef &ref);
[[nodiscard]] SnapshotRef decodeRef(const StateReader &json);
[[nodiscard]] QJsonObject encodeResource(const Resource &resource);
[[nodiscard]] Resource decodeResource(const StateReader &json);
/// Empty where there is no wait.
[[nodiscard]] QJsonObject encodeLimit(const LimitWait &limit);
[[nodiscard]] LimitWait decodeLimit(const StateReader &json);

} // namespace snapdeck
