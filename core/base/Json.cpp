// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Json.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace snapdeck {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(snapdeck::Json)
};

ApiError protocolError(const QString &detail)
{
    ApiError error;
    error.kind = ErrorKind::ProtocolError;
    error.message = Text::tr("The service's answer could not be understood.");
    error.advice = Text::tr("Try again; if it stays, look for a newer Snapdeck and report the detail.");
    error.detail = detail;
    return error;
}

QString typeName(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Null:
    case QJsonValue::Undefined:
        return QStringLiteral("nothing");
    case QJsonValue::Bool:
        return QStringLiteral("a boolean");
    case QJsonValue::Double:
        return QStringLiteral("a number");
    case QJsonValue::String:
        return value.toString().isEmpty() ? QStringLiteral("an empty string") : QStringLiteral("a string");
    case QJsonValue::Array:
        return QStringLiteral("an array");
    case QJsonValue::Object:
        return QStringLiteral("an object");
    }
    return QStringLiteral("something unknown");
}

QString describeBytes(const QByteArray &bytes, const QJsonParseError &parse)
{
    const QByteArray start = bytes.left(256).trimmed().toLower();
    if (start.isEmpty())
        return QStringLiteral("expected JSON, found an empty body");
    if (start.startsWith("<!doctype html") || start.startsWith("<html"))
        return QStringLiteral("expected JSON, found an HTML page");
    if (start.startsWith('<'))
        return QStringLiteral("expected JSON, found XML");
    return QStringLiteral("expected JSON, but at byte %1 of %2: %3")
        .arg(parse.offset)
        .arg(bytes.size())
        .arg(parse.errorString());
}

/// A whole number that fits 64 bits; nothing for 1.5 or 1e300.
std::optional<qint64> wholeNumber(const QJsonValue &value)
{
    // Qt keeps 64-bit integers exact, and answers with the default for any other number.
    const qint64 number = value.toInteger(0);
    return value.isDouble() && number == value.toInteger(1) ? std::optional(number) : std::nullopt;
}

/// The services write UTC; a time without a zone is theirs too, not this machine's, where it may not even
/// exist.
QDateTime utcTime(const QString &text)
{
    const QDateTime withoutZone = QDateTime::fromString(text + u'Z', Qt::ISODateWithMs);
    return withoutZone.isValid() ? withoutZone : QDateTime::fromString(text, Qt::ISODateWithMs).toUTC();
}

} // namespace

Result<QJsonValue> JsonReader::parse(const QByteArray &bytes)
{
    QJsonParseError parse;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &parse);
    if (parse.error != QJsonParseError::NoError)
        return failure(protocolError(describeBytes(bytes, parse)));
    return document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
}

JsonReader::JsonReader(QJsonValue value, QString path)
    : JsonReader(std::move(value), std::move(path), std::make_shared<std::optional<ApiError>>())
{
}

JsonReader::JsonReader(QJsonValue value, QString path, std::shared_ptr<std::optional<ApiError>> wrong)
    : m_value(std::move(value))
    , m_path(std::move(path))
    , m_wrong(std::move(wrong))
{
}

QJsonValue JsonReader::field(QLatin1String key) const
{
    if (isObject())
        return m_value.toObject().value(key);
    expected(QStringLiteral("an object"), m_path, m_value);
    return {};
}

QString JsonReader::pathOf(QLatin1String key) const
{
    return m_path + u'.' + key;
}

void JsonReader::expected(const QString &what, const QString &path, const QJsonValue &found) const
{
    if (!m_wrong->has_value())
        *m_wrong
            = protocolError(QStringLiteral("%1: expected %2, found %3").arg(path, what, typeName(found)));
}

JsonReader JsonReader::value(QLatin1String key) const
{
    return JsonReader(field(key), pathOf(key), m_wrong);
}

JsonReader JsonReader::object(QLatin1String key) const
{
    const QJsonValue found = field(key);
    if (!found.isObject())
        expected(QStringLiteral("an object"), pathOf(key), found);
    return JsonReader(found, pathOf(key), m_wrong);
}

std::vector<JsonReader> JsonReader::array(QLatin1String key) const
{
    return JsonReader(field(key), pathOf(key), m_wrong).elements();
}

std::vector<JsonReader> JsonReader::optionalArray(QLatin1String key) const
{
    const QJsonValue found = field(key);
    return found.isNull() || found.isUndefined() ? std::vector<JsonReader>() : array(key);
}

QJsonArray JsonReader::checkedArray() const
{
    if (!m_value.isArray())
        expected(QStringLiteral("an array"), m_path, m_value);
    return m_value.toArray();
}

JsonReader JsonReader::element(const QJsonArray &values, qsizetype index) const
{
    return JsonReader(values.at(index), QStringLiteral("%1[%2]").arg(m_path).arg(index), m_wrong);
}

std::vector<JsonReader> JsonReader::elements() const
{
    const QJsonArray values = checkedArray();
    std::vector<JsonReader> readers;
    readers.reserve(static_cast<size_t>(values.size()));
    for (qsizetype i = 0; i < values.size(); ++i)
        readers.push_back(element(values, i));
    return readers;
}

QString JsonReader::string(QLatin1String key) const
{
    const QJsonValue found = field(key);
    if (!found.isString() || found.toString().isEmpty())
        expected(QStringLiteral("a string"), pathOf(key), found);
    return found.toString();
}

QString JsonReader::optionalString(QLatin1String key) const
{
    const QJsonValue found = field(key);
    if (!found.isString() && !found.isNull() && !found.isUndefined())
        expected(QStringLiteral("a string"), pathOf(key), found);
    return found.toString();
}

qint64 JsonReader::integer(QLatin1String key) const
{
    const QJsonValue found = field(key);
    const auto number = wholeNumber(found);
    if (!number)
        expected(QStringLiteral("a whole number"), pathOf(key), found);
    return number.value_or(0);
}

std::optional<qint64> JsonReader::optionalInteger(QLatin1String key) const
{
    const QJsonValue found = field(key);
    if (found.isNull() || found.isUndefined())
        return std::nullopt;
    return integer(key);
}

bool JsonReader::boolean(QLatin1String key) const
{
    const QJsonValue found = field(key);
    if (!found.isBool())
        expected(QStringLiteral("a boolean"), pathOf(key), found);
    return found.toBool();
}

bool JsonReader::optionalBoolean(QLatin1String key, bool otherwise) const
{
    const QJsonValue found = field(key);
    return found.isNull() || found.isUndefined() ? otherwise : boolean(key);
}

QDateTime JsonReader::time(QLatin1String key) const
{
    const QString text = string(key);
    const QDateTime parsed = utcTime(text);
    if (!parsed.isValid() && !text.isEmpty())
        expected(QStringLiteral("an ISO 8601 time"), pathOf(key), field(key));
    return parsed;
}

std::optional<QDateTime> JsonReader::optionalTime(QLatin1String key) const
{
    const QJsonValue found = field(key);
    if (found.isNull() || found.isUndefined())
        return std::nullopt;
    return time(key);
}

std::optional<ApiError> JsonReader::error() const
{
    return *m_wrong;
}

} // namespace snapdeck
