// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Ids.h"

#include <QObject>
#include <QSet>

namespace snapdeck {

class Journal;
class SquareCloudCatalog;

/// Fills a catalog with what was read last time, so that the window opens with it and its age, and keeps what
/// is read from now on. The work of it is done off the GUI thread, on which this lives.
class SquareCloudListings final : public QObject
{
    Q_OBJECT
public:
    /// Both outlive it.
    SquareCloudListings(AccountName account, SquareCloudCatalog &catalog, Journal &journal,
                        QObject *parent = nullptr);

private:
    void load();
    void store();

    AccountName m_account;
    SquareCloudCatalog &m_catalog;
    Journal &m_journal;
    QSet<ResourceId> m_changed; ///< since they were last stored
};

} // namespace snapdeck
