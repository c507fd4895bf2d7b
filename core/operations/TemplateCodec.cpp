// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/operations/TemplateCodec.h"

namespace snapdeck {

QJsonObject encodeTemplate(const Template &from)
{
    StateWriter json;
    json.put(QLatin1String("name"), from.name.value());
    json.put(QLatin1String("base"), from.isBase);
    json.put(QLatin1String("platform"), from.isPlatform);
    json.put(QLatin1String("tells_platform"), from.tellsPlatform);
    json.put(QLatin1String("vcpus"), from.vcpus);
    json.put(QLatin1String("memory_mb"), from.memoryMb);
    json.put(QLatin1String("size_bytes"), from.sizeBytes);
    json.put(QLatin1String("created_at"), from.createdAt);
    return json.object();
}

Template decodeTemplate(const StateReader &json)
{
    Template made;
    made.name = TemplateName(json.optionalString(QLatin1String("name")));
    made.isBase = json.boolean(QLatin1String("base"));
    made.isPlatform = json.boolean(QLatin1String("platform"));
    made.tellsPlatform = json.optionalBoolean(QLatin1String("tells_platform")).value_or(false);
    made.vcpus = json.optionalInteger(QLatin1String("vcpus"));
    made.memoryMb = json.optionalInteger(QLatin1String("memory_mb"));
    made.sizeBytes = json.integer(QLatin1String("size_bytes"));
    made.createdAt = json.optionalTime(QLatin1String("created_at"));
    return made;
}

} // namespace snapdeck
