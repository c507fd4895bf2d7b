// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/operations/TemplateNaming.h"

#include "core/operations/CaptureMachine.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <optional>

namespace snapdeck::capture {

namespace {

constexpr qsizetype longestName = 64; ///< contract: wrenn/templates

/// How the part of a name behind its stem counts on.
enum class Ending {
    Version, ///< `v3`
    Number, ///< `3`
    Day, ///< `20261122`
    Minute, ///< `20261122-1642`
    Own, ///< `20261122-1642-htqr`: what is suggested where nothing is followed
};

struct Follower {
    Ending ending = Ending::Own;
    QString digits; ///< of Version and Number
    QDateTime madeAt;
};

std::optional<Follower> readEnding(const QString &text)
{
    static const QRegularExpression counted(QStringLiteral("\\A(v?)([0-9]{1,6})\\z"));
    static const QRegularExpression dated(
        QStringLiteral("\\A([0-9]{8})(-[0-9]{4})?(?(2)(-[a-zA-Z0-9]{1,4})?)\\z"));
    if (const auto match = counted.match(text); match.hasMatch())
        return Follower{
            match.captured(1).isEmpty() ? Ending::Number : Ending::Version, match.captured(2), {}};
    const auto match = dated.match(text);
    if (!match.hasMatch() || !QDate::fromString(match.captured(1), QStringLiteral("yyyyMMdd")).isValid())
        return std::nullopt;
    const bool hasTime = !match.captured(2).isEmpty();
    const bool hasMore = !match.captured(3).isEmpty();
    return Follower{hasMore ? Ending::Own : (hasTime ? Ending::Minute : Ending::Day), {}, {}};
}

/// `web` of `web-v3` and of `web-20261122`; else all of it.
QString stemOf(const QString &name)
{
    for (qsizetype dash = name.indexOf(u'-'); dash > 0; dash = name.indexOf(u'-', dash + 1)) {
        if (readEnding(name.mid(dash + 1)))
            return name.left(dash);
    }
    return name;
}

QList<Follower> followersOf(const QString &stem, const QList<Template> &templates)
{
    QList<Follower> found;
    const QString beginning = stem + u'-';
    for (const Template &one : templates) {
        const QString name = one.name.value();
        if (one.isBase || one.isPlatform || !name.startsWith(beginning))
            continue;
        if (auto follower = readEnding(name.mid(beginning.size()))) {
            follower->madeAt = one.createdAt;
            found.append(*follower);
        }
    }
    return found;
}

/// `009` counts on as `010`.
QString nextNumbered(const QString &beginning, const QList<Follower> &followers, Ending ending,
                     const QSet<QString> &taken)
{
    qint64 number = 0;
    qsizetype width = 1;
    for (const Follower &one : followers) {
        if (one.ending != ending)
            continue;
        number = std::max(number, one.digits.toLongLong());
        if (one.digits.startsWith(u'0'))
            width = std::max(width, one.digits.size());
    }
    QString name;
    do
        name = beginning + QString::number(++number).rightJustified(width, u'0');
    while (taken.contains(name));
    return name;
}

/// The way of the newest of them is the one that is in use.
QString continued(const QString &stem, const QList<Follower> &followers, const CapsuleId &capsule,
                  const QDateTime &now, const QSet<QString> &taken)
{
    const auto newest
        = std::max_element(followers.begin(), followers.end(), [](const Follower &a, const Follower &b) {
              return a.madeAt.isValid() && b.madeAt.isValid() ? a.madeAt < b.madeAt
                                                              : !a.madeAt.isValid() && b.madeAt.isValid();
          });
    switch (newest->ending) {
    case Ending::Version:
        return nextNumbered(stem + QStringLiteral("-v"), followers, Ending::Version, taken);
    case Ending::Number:
        return nextNumbered(stem + u'-', followers, Ending::Number, taken);
    case Ending::Day:
        return stem + now.toString(QStringLiteral("-yyyyMMdd"));
    case Ending::Minute:
        return stem + now.toString(QStringLiteral("-yyyyMMdd-HHmm"));
    case Ending::Own:
        break;
    }
    return suggestedName(stem, capsule, now).value();
}

/// The names to try, the best one first; the last one is always valid.
QStringList proposals(const QString &origin, const CapsuleId &capsule, const QDateTime &now,
                      const QList<Template> &templates, const QSet<QString> &taken)
{
    QStringList names;
    const QString whole = origin.isEmpty() ? QStringLiteral("capsule") : origin;
    for (const QString &stem : {whole, stemOf(whole)}) { // `python-3` may be a whole name itself
        const QList<Follower> followers = followersOf(stem, templates);
        if (followers.isEmpty())
            continue;
        names << continued(stem, followers, capsule, now, taken)
              << stem + now.toString(QStringLiteral("-yyyyMMdd-HHmm"))
              << suggestedName(stem, capsule, now).value();
        break;
    }
    return names << suggestedName(origin, capsule, now).value();
}

/// `name-2`, `name-3` …: shortened where it has to be, so that there is always one left.
QString freeName(const QString &name, const QSet<QString> &taken)
{
    QString candidate = name;
    for (int number = 2; taken.contains(candidate); ++number) {
        const QString ending = u'-' + QString::number(number);
        candidate = name.left(longestName - ending.size()) + ending;
    }
    return candidate;
}

} // namespace

TemplateName suggestedName(const QString &origin, const CapsuleId &capsule, const QDateTime &now,
                           const QList<Template> &templates)
{
    QSet<QString> taken;
    for (const Template &one : templates)
        taken.insert(one.name.value());
    const QStringList names = proposals(origin, capsule, now, templates, taken);
    for (const QString &name : names) {
        if (isValidTemplateName(name) && !taken.contains(name))
            return TemplateName(name);
    }
    return TemplateName(freeName(names.constLast(), taken));
}

} // namespace snapdeck::capture
