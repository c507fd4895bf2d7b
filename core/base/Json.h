// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QByteArray>
#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>

#include <memory>
#include <optional>
#include <vector>

namespace snapdeck {

/// A JSON value that knows where it stands (`response.user.plan`), and reads its fields. Missing and null
/// are the same thing. The first wrong field fails the whole document: its path and what was found there
/// are kept, and later reads return empty values, so a codec reads straight through and asks error() once.
class JsonReader
{
public:
    /// Parses a document; a failure names what the bytes look like (HTML, empty, cut off at byte N).
    [[nodiscard]] static Result<QJsonValue> parse(const QByteArray &bytes);

    explicit JsonReader(QJsonValue value, QString path = QStringLiteral("$"));

    [[nodiscard]] bool isNull() const { return m_value.isNull() || m_value.isUndefined(); }
    [[nodiscard]] bool isArray() const { return m_value.isArray(); }
    [[nodiscard]] bool isObject() const { return m_value.isObject(); }

    /// A field of any type; isNull() where it is missing.
    [[nodiscard]] JsonReader value(QLatin1String key) const;
    [[nodiscard]] JsonReader object(QLatin1String key) const;
    [[nodiscard]] std::vector<JsonReader> array(QLatin1String key) const;
    [[nodiscard]] std::vector<JsonReader> optionalArray(QLatin1String key) const; ///< empty where missing
    [[nodiscard]] std::vector<JsonReader> elements() const;
    /// Hands the elements to `read` as far as the first that is wrong, so that megabytes of garbage cost no
    /// more than their beginning. Prefer it to elements() for what a server sends.
    template <typename Read> void forEach(Read read) const
    {
        const QJsonArray values = checkedArray();
        for (qsizetype i = 0; i < values.size() && !m_wrong->has_value(); ++i)
            read(element(values, i));
    }

    [[nodiscard]] QString string(QLatin1String key) const; ///< required, not empty
    [[nodiscard]] QString optionalString(QLatin1String key) const; ///< empty where missing
    [[nodiscard]] qint64 integer(QLatin1String key) const; ///< required, whole, 64 bit
    [[nodiscard]] std::optional<qint64> optionalInteger(QLatin1String key) const;
    [[nodiscard]] bool boolean(QLatin1String key) const; ///< required
    [[nodiscard]] bool optionalBoolean(QLatin1String key, bool otherwise) const;
    [[nodiscard]] QDateTime time(QLatin1String key) const; ///< required, ISO 8601 → UTC
    [[nodiscard]] std::optional<QDateTime> optionalTime(QLatin1String key) const;

    /// The first field that was wrong anywhere below this document, if any.
    [[nodiscard]] std::optional<ApiError> error() const;
    /// The value if nothing below was wrong, else the error.
    template <typename T> [[nodiscard]] Result<T> finish(T value) const
    {
        if (auto wrong = error())
            return failure(*wrong);
        return value;
    }

private:
    JsonReader(QJsonValue value, QString path, std::shared_ptr<std::optional<ApiError>> wrong);
    [[nodiscard]] QJsonValue field(QLatin1String key) const;
    [[nodiscard]] QString pathOf(QLatin1String key) const;
    [[nodiscard]] QJsonArray checkedArray() const;
    [[nodiscard]] JsonReader element(const QJsonArray &values, qsizetype index) const;
    void expected(const QString &what, const QString &path, const QJsonValue &found) const;

    QJsonValue m_value;
    QString m_path;
    std::shared_ptr<std::optional<ApiError>> m_wrong; ///< shared by all readers of one document
};

} // namespace snapdeck
