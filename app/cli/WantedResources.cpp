// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/WantedResources.h"

#include "app/cli/ResourceLookup.h"

#include <QSet>

#include <memory>

namespace snapdeck::cli {

namespace {

constexpr qsizetype mostReadAlone = 8;

struct Reading {
    qsizetype left = 0;
    ListingErrors errors;
};

} // namespace

QList<Wanted> wantedResources(const SquareCloudCatalog &catalog, const Arguments &arguments)
{
    QStringList asked = arguments.operands;
    if (arguments.has(u"all")) {
        for (const Resource &resource : catalog.account().resources)
            asked << resource.id.value();
    }
    asked.removeDuplicates();
    QList<Wanted> wanted;
    QSet<ResourceId> seen;
    for (const QString &idOrName : std::as_const(asked)) {
        const auto resource = findResource(catalog, idOrName);
        if (resource && seen.contains(resource->id))
            continue;
        if (resource)
            seen.insert(resource->id);
        wanted.append({idOrName, resource});
    }
    return wanted;
}

QList<Resource> foundAmong(const QList<Wanted> &wanted)
{
    QList<Resource> found;
    for (const Wanted &one : wanted) {
        if (one.resource)
            found.append(*one.resource);
    }
    return found;
}

void readAccountListing(SquareCloudCatalog &catalog, QObject *context,
                        std::function<void(const ListingErrors &)> done)
{
    auto once = std::make_shared<QMetaObject::Connection>();
    *once = QObject::connect(&catalog, &SquareCloudCatalog::refreshFinished, context,
                             [&catalog, once, done = std::move(done)] {
                                 QObject::disconnect(*once);
                                 ListingErrors errors;
                                 if (catalog.error())
                                     errors.insert(ResourceId(), *catalog.error());
                                 done(errors);
                             });
    catalog.refresh();
}

void readListings(SquareCloudCatalog &catalog, const QList<Resource> &resources, QObject *context,
                  std::function<void(const ListingErrors &)> done)
{
    if (resources.size() > mostReadAlone) {
        readAccountListing(catalog, context, std::move(done));
        return;
    }
    auto reading = std::make_shared<Reading>();
    reading->left = resources.size();
    for (const Resource &resource : resources) {
        catalog.readSnapshots(resource.id, context,
                              [reading, done, id = resource.id](const Result<QList<Snapshot>> &listed) {
                                  if (!listed)
                                      reading->errors.insert(id, listed.error());
                                  if (--reading->left == 0)
                                      done(reading->errors);
                              });
    }
}

} // namespace snapdeck::cli
