// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/operations/StateCodec.h"

#include <QCoreApplication>

#include <array>

namespace snapdeck {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(snapdeck::Operation)
};

constexpr int mostCounted = 1'000'000;

const std::array resourceKinds{
    Word<ResourceKind>{ResourceKind::Application, QStringLiteral("application")},
    Word<ResourceKind>{ResourceKind::Database, QStringLiteral("database")},
};

const std::array limitKinds{
    Word<LimitKind>{LimitKind::CoolDown, QStringLiteral("cool_down")},
    Word<LimitKind>{LimitKind::DailyQuota, QStringLiteral("daily_quota")},
    Word<LimitKind>{LimitKind::AccountBlock, QStringLiteral("account_block")},
};

} // namespace

void StateWriter::put(QLatin1String key, const QString &text)
{
    if (!text.isEmpty())
        m_object.insert(key, text);
}

void StateWriter::put(QLatin1String key, const QDateTime &time)
{
    if (time.isValid())
        m_object.insert(key, time.toUTC().toString(Qt::ISODateWithMs));
}

void StateWriter::put(QLatin1String key, const QJsonObject &object)
{
    if (!object.isEmpty())
        m_object.insert(key, object);
}

void StateWriter::put(QLatin1String key, const QJsonArray &array)
{
    if (!array.isEmpty())
        m_object.insert(key, array);
}

void StateWriter::put(QLatin1String key, const std::optional<qint64> &number)
{
    if (number)
        m_object.insert(key, *number);
}

void StateWriter::put(QLatin1String key, const std::optional<bool> &flag)
{
    if (flag)
        m_object.insert(key, *flag);
}

StateReader::StateReader(const QJsonObject &object)
    : StateReader(JsonReader(object), object, QStringLiteral("$"), std::make_shared<std::optional<QString>>())
{
}

StateReader::StateReader(JsonReader json, QJsonObject object, QString path,
                         std::shared_ptr<std::optional<QString>> wrong)
    : m_json(std::move(json))
    , m_object(std::move(object))
    , m_path(std::move(path))
    , m_wrong(std::move(wrong))
{
}

StateReader StateReader::object(QLatin1String key) const
{
    return {m_json.object(key), m_object.value(key).toObject(), m_path + u'.' + key, m_wrong};
}

std::vector<StateReader> StateReader::optionalArray(QLatin1String key) const
{
    const QJsonArray objects = m_object.value(key).toArray();
    std::vector<StateReader> readers;
    for (const JsonReader &element : m_json.optionalArray(key)) {
        const auto index = static_cast<qsizetype>(readers.size());
        const QString path = QStringLiteral("%1.%2[%3]").arg(m_path, key).arg(index);
        readers.push_back(StateReader(element, objects.at(index).toObject(), path, m_wrong));
    }
    return readers;
}

QStringList StateReader::optionalStrings(QLatin1String key) const
{
    QStringList strings;
    const QJsonValue list = m_object.value(key);
    if (!list.isUndefined() && !list.isArray())
        wrong(key, QStringLiteral("an array"));
    for (const QJsonValue &element : list.toArray()) {
        if (!element.isString())
            wrong(key, QStringLiteral("strings"));
        strings.append(element.toString());
    }
    return strings;
}

std::optional<bool> StateReader::optionalBoolean(QLatin1String key) const
{
    return has(key) ? std::optional(m_json.boolean(key)) : std::nullopt;
}

std::optional<qint64> StateReader::optionalInteger(QLatin1String key) const
{
    return m_json.optionalInteger(key);
}

int StateReader::number(QLatin1String key) const
{
    const qint64 number = m_json.integer(key);
    if (number >= 0 && number <= mostCounted)
        return static_cast<int>(number);
    wrong(key, QStringLiteral("a count"));
    return 0;
}

QDateTime StateReader::optionalTime(QLatin1String key) const
{
    return m_json.optionalTime(key).value_or(QDateTime());
}

void StateReader::expectVersion(int version) const
{
    if (m_json.integer(QLatin1String("version")) != version)
        wrong(QLatin1String("version"), QString::number(version));
}

void StateReader::wrong(QLatin1String key, const QString &expected) const
{
    if (!m_wrong->has_value())
        *m_wrong = QStringLiteral("%1.%2: expected %3").arg(m_path, key, expected);
}

std::optional<ApiError> StateReader::error() const
{
    const auto badField = m_json.error(); // the first of them: afterwards all words are wrong too
    if (!badField && !m_wrong->has_value())
        return std::nullopt;
    ApiError error;
    error.kind = ErrorKind::LocalFailure;
    error.message = Text::tr("What was written down of this operation cannot be read.");
    error.advice = Text::tr("It is not sent again. Look at the lists before you ask for it anew.");
    error.detail = badField ? badField->detail : m_wrong->value();
    return error;
}

QJsonObject encodeRef(const SnapshotRef &ref)
{
    StateWriter json;
    json.put(QLatin1String("name"), ref.name.value());
    json.put(QLatin1String("version"), ref.version.value());
    return json.object();
}

SnapshotRef decodeRef(const StateReader &json)
{
    return {SnapshotName(json.optionalString(QLatin1String("name"))),
            VersionId(json.optionalString(QLatin1String("version")))};
}

QJsonObject encodeResource(const Resource &resource)
{
    StateWriter json;
    json.put(QLatin1String("id"), resource.id.value());
    json.put(QLatin1String("kind"), wordFor(resourceKinds, resource.kind));
    json.put(QLatin1String("name"), resource.name);
    json.put(QLatin1String("runtime"), resource.runtime);
    json.put(QLatin1String("cluster"), resource.cluster);
    json.put(QLatin1String("memory_mb"), resource.memoryMb);
    return json.object();
}

Resource decodeResource(const StateReader &json)
{
    Resource resource;
    resource.id = ResourceId(json.string(QLatin1String("id")));
    resource.kind = json.word(QLatin1String("kind"), resourceKinds);
    resource.name = json.optionalString(QLatin1String("name"));
    resource.runtime = json.optionalString(QLatin1String("runtime"));
    resource.cluster = json.optionalString(QLatin1String("cluster"));
    resource.memoryMb = json.integer(QLatin1String("memory_mb"));
    return resource;
}

QJsonObject encodeLimit(const LimitWait &limit)
{
    StateWriter json;
    if (!limit.until.isValid())
        return {};
    json.put(QLatin1String("kind"), wordFor(limitKinds, limit.kind));
    json.put(QLatin1String("until"), limit.until);
    return json.object();
}

LimitWait decodeLimit(const StateReader &json)
{
    return {json.word(QLatin1String("kind"), limitKinds), json.time(QLatin1String("until"))};
}

} // namespace snapdeck
