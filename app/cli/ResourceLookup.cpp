// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/ResourceLookup.h"

#include <QCoreApplication>

namespace snapdeck::cli {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(snapdeck::cli::Resource)
};

ApiError inBothKinds(const QString &name)
{
    ApiError error;
    error.kind = ErrorKind::InvalidInput;
    error.message = Text::tr("An application and a database are both called “%1”.").arg(name);
    error.advice = Text::tr("Use the id.");
    return error;
}

} // namespace

Result<Resource> findResource(const SquareCloudCatalog &catalog, const QString &idOrName)
{
    if (const auto byId = catalog.resource(ResourceId(idOrName)))
        return *byId;
    const auto application = catalog.find(ResourceKind::Application, idOrName);
    const auto database = catalog.find(ResourceKind::Database, idOrName);
    if (application && database)
        return failure(inBothKinds(idOrName));
    const bool manyApplications = !application && application.error().kind == ErrorKind::InvalidInput;
    if (application || manyApplications)
        return application;
    return database.or_else([](ApiError error) -> Result<Resource> {
        if (error.kind == ErrorKind::NotFound)
            error.advice
                = Text::tr("“snapdeck-cli app list” and “snapdeck-cli database list” show what there is.");
        return failure(error);
    });
}

} // namespace snapdeck::cli
