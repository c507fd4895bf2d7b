// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/integration/CliWorld.h"

/// What the simulated Wrenn has, seen past the program that is tested.
namespace snapdeck::test {

/// Empty: it knows none. Destroyed ones are known, as `stopped`.
inline QJsonObject capsuleOf(CliWorld &world, const QString &id)
{
    for (const QJsonValue &capsule : world.state()[u"wrenn"][u"capsules"].toArray()) {
        if (capsule[u"id"] == id)
            return capsule.toObject();
    }
    return {};
}

inline QStringList capsulesThatAre(CliWorld &world, const QString &status)
{
    QStringList ids;
    for (const QJsonValue &capsule : world.state()[u"wrenn"][u"capsules"].toArray()) {
        if (capsule[u"status"] == status)
            ids.append(capsule[u"id"].toString());
    }
    return ids;
}

/// The newest one; empty: none is.
inline QString capsuleThatIs(CliWorld &world, const QString &status)
{
    return capsulesThatAre(world, status).value(0);
}

inline bool hasTemplate(CliWorld &world, const QString &name)
{
    for (const QJsonValue &item : world.state()[u"wrenn"][u"templates"].toArray()) {
        if (item[u"name"] == name)
            return true;
    }
    return false;
}

/// A small world of this generation, with as many capsules.
inline simulator::SimulatorOptions wrennOf(simulator::WrennGeneration generation, unsigned capsules = 3)
{
    auto options = CliWorld::small();
    options.wrenn = generation;
    options.capsules = capsules;
    return options;
}

} // namespace snapdeck::test
