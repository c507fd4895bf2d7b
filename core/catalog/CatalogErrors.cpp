// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/CatalogErrors.h"

#include <QCoreApplication>

namespace snapdeck::catalog {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(snapdeck::Catalog)
};

} // namespace

ApiError notUnique(const QString &text, bool found)
{
    ApiError error;
    error.kind = found ? ErrorKind::InvalidInput : ErrorKind::NotFound;
    error.message = found ? Text::tr("More than one is called “%1”.").arg(text)
                          : Text::tr("There is nothing with the id or name “%1”.").arg(text);
    error.advice = found ? Text::tr("Use its id.") : Text::tr("List what the account has.");
    return error;
}

ApiError blocked(const QDateTime &until)
{
    ApiError error;
    error.kind = ErrorKind::RateLimited;
    error.code = QStringLiteral("RATE_LIMITED");
    error.message = Text::tr("Square Cloud has paused this account's requests.");
    error.advice = Text::tr("Nothing was sent. The list can be read again when the pause ends.");
    error.retryAt = until;
    return error;
}

} // namespace snapdeck::catalog
