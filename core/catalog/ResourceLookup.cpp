// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/ResourceLookup.h"

#include "core/catalog/CatalogErrors.h"

#include <algorithm>

namespace snapdeck::catalog {

QList<Resource> resourcesOf(const QList<Resource> &all, ResourceKind kind)
{
    QList<Resource> found = all;
    found.removeIf([kind](const Resource &resource) { return resource.kind != kind; });
    return found;
}

Result<Resource> findResource(const QList<Resource> &all, ResourceKind kind, const QString &idOrName)
{
    QList<Resource> named;
    for (const Resource &resource : resourcesOf(all, kind)) {
        if (resource.id.value() == idOrName)
            return resource;
        if (resource.name == idOrName)
            named.append(resource);
    }
    if (named.size() == 1)
        return named.first();
    return failure(notUnique(idOrName, !named.isEmpty()));
}

} // namespace snapdeck::catalog
