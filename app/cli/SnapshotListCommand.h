// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/Command.h"

#include <QJsonArray>

namespace snapdeck::cli {

/// The snapshots of one resource, or of all. Signed links only where they were asked for.
class SnapshotListCommand final : public AccountCommand
{
    Q_OBJECT
public:
    SnapshotListCommand(Services services, Arguments arguments);

protected:
    void work(OpenSession session) override;

private:
    void listOne(SquareCloudCatalog &catalog);
    void listAll(SquareCloudCatalog &catalog);
    void add(const QList<Snapshot> &snapshots, const std::optional<Resource> &owner);
    void print(const std::optional<ApiError> &missing = {});

    QJsonArray m_list;
    QList<QStringList> m_rows;
};

} // namespace snapdeck::cli
