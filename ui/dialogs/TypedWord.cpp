// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/TypedWord.h"

#include <QCoreApplication>

namespace snapdeck {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(snapdeck::TypedWord)
};

} // namespace

TypedWord compareTyped(const QString &typed, const QString &wanted)
{
    if (typed.isEmpty())
        return TypedWord::Nothing;
    if (typed == wanted)
        return TypedWord::Whole;
    return wanted.startsWith(typed) ? TypedWord::Beginning : TypedWord::Wrong;
}

BadgeSpec typedBadge(TypedWord typed, const QString &wrong)
{
    if (typed == TypedWord::Whole)
        return {Icon::Check, Text::tr("confirmed"), Tone::Ok};
    if (typed == TypedWord::Wrong)
        return {Icon::AlertCircle, wrong, Tone::Danger};
    return {};
}

} // namespace snapdeck
