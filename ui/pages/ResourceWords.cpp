// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/ResourceWords.h"

#include <QCoreApplication>

namespace snapdeck {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(snapdeck::ResourceWords)
};

} // namespace

ResourceWords resourceWords(ResourceKind kind)
{
    if (kind == ResourceKind::Application) {
        return {QStringLiteral("pageApplications"),
                Icon::Applications,
                Text::tr("Applications"),
                Text::tr("Filter applications"),
                Text::tr("Reading the applications…"),
                Text::tr("No applications"),
                Text::tr("This account runs none on Square Cloud. As soon as it does, they show up here."),
                Text::tr("Choose an application")};
    }
    return {QStringLiteral("pageDatabases"),
            Icon::Databases,
            Text::tr("Databases"),
            Text::tr("Filter databases"),
            Text::tr("Reading the databases…"),
            Text::tr("No databases"),
            Text::tr("This account has none on Square Cloud. As soon as it has one, it shows up here."),
            Text::tr("Choose a database")};
}

} // namespace snapdeck
