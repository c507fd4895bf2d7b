// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/VaultRulesCodec.h"

#include "core/base/Json.h"

#include <QJsonArray>

#include <algorithm>

namespace snapdeck::vault_rules {

namespace {

constexpr qint64 mostOfAnything = 1'000'000;

int countFrom(const JsonReader &reader, const char *key)
{
    const qint64 count = reader.optionalInteger(QLatin1String(key)).value_or(0);
    return static_cast<int>(std::clamp<qint64>(count, 0, mostOfAnything));
}

RetentionPolicy policyFrom(const JsonReader &reader)
{
    RetentionPolicy policy;
    if (reader.isNull())
        return policy;
    policy.keepLast = countFrom(reader, "keep_last");
    policy.daily = countFrom(reader, "daily");
    policy.weekly = countFrom(reader, "weekly");
    policy.monthly = countFrom(reader, "monthly");
    policy.yearly = countFrom(reader, "yearly");
    if (const auto days = reader.optionalInteger(QLatin1String("max_age_days")); days && *days >= 0)
        policy.maxAgeDays = static_cast<int>(std::min(*days, mostOfAnything));
    if (const auto bytes = reader.optionalInteger(QLatin1String("max_bytes")); bytes && *bytes >= 0)
        policy.maxBytes = *bytes;
    return policy;
}

QJsonObject ruleJson(const KeepRule &rule)
{
    return {
        {QStringLiteral("resource_id"), rule.resource.value()},
        {QStringLiteral("resource_name"), rule.resourceName},
        {QStringLiteral("account"), rule.account.value()},
        {QStringLiteral("since"),
         rule.since.isValid() ? QJsonValue(rule.since.toUTC().toString(Qt::ISODateWithMs)) : QJsonValue()},
        {QStringLiteral("had"), QJsonArray::fromStringList(rule.had)},
    };
}

KeepRule ruleFrom(const JsonReader &reader, const QJsonArray &had)
{
    KeepRule rule;
    rule.resource = ResourceId(reader.string(QLatin1String("resource_id")));
    rule.resourceName = reader.optionalString(QLatin1String("resource_name"));
    rule.account = AccountName(reader.optionalString(QLatin1String("account")));
    rule.since = reader.optionalTime(QLatin1String("since")).value_or(QDateTime());
    for (const QJsonValue &token : had) {
        if (token.isString())
            rule.had << token.toString();
    }
    return rule;
}

} // namespace

QJsonObject policyJson(const RetentionPolicy &policy)
{
    return {
        {QStringLiteral("keep_last"), policy.keepLast},
        {QStringLiteral("daily"), policy.daily},
        {QStringLiteral("weekly"), policy.weekly},
        {QStringLiteral("monthly"), policy.monthly},
        {QStringLiteral("yearly"), policy.yearly},
        {QStringLiteral("max_age_days"), policy.maxAgeDays ? QJsonValue(*policy.maxAgeDays) : QJsonValue()},
        {QStringLiteral("max_bytes"), policy.maxBytes ? QJsonValue(*policy.maxBytes) : QJsonValue()},
    };
}

QJsonObject toJson(const VaultRules &rules)
{
    QJsonObject policies;
    for (auto it = rules.policies.cbegin(); it != rules.policies.cend(); ++it)
        policies.insert(it.key(), policyJson(it.value()));
    QJsonArray keep;
    for (const KeepRule &rule : rules.keep)
        keep.append(ruleJson(rule));
    return {
        {QStringLiteral("default_policy"), policyJson(rules.defaultPolicy)},
        {QStringLiteral("policies"), policies},
        {QStringLiteral("keep"), keep},
        {QStringLiteral("trash_days"), rules.trashDays},
    };
}

Result<VaultRules> fromJson(const QJsonObject &object)
{
    const JsonReader reader(object);
    VaultRules rules;
    rules.defaultPolicy = policyFrom(reader.value(QLatin1String("default_policy")));
    // A policy that cannot be read must not fall back to a stricter one.
    const QJsonObject known = reader.value(QLatin1String("policies")).isNull() ? QJsonObject()
        : reader.object(QLatin1String("policies")).isObject()
        ? object.value(QLatin1String("policies")).toObject()
        : QJsonObject();
    for (auto it = known.begin(); it != known.end(); ++it) {
        const JsonReader policy(it.value(), QStringLiteral("$.policies.") + it.key());
        rules.policies.insert(it.key(), policyFrom(policy));
        if (const auto wrong = policy.error())
            return failure(*wrong);
    }
    const QJsonArray rulesThere = object.value(QLatin1String("keep")).toArray();
    qsizetype i = 0;
    for (const JsonReader &rule : reader.optionalArray(QLatin1String("keep"))) {
        rules.keep.append(ruleFrom(rule, rulesThere.at(i).toObject().value(QLatin1String("had")).toArray()));
        ++i;
    }
    const qint64 days = reader.optionalInteger(QLatin1String("trash_days")).value_or(rules.trashDays);
    rules.trashDays = static_cast<int>(std::clamp<qint64>(days, 0, mostOfAnything));
    return reader.finish(rules);
}

} // namespace snapdeck::vault_rules
