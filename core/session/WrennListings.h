// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Ids.h"

#include <QObject>

namespace snapdeck {

class Journal;
class WrennCatalog;

/// Fills a catalog with what was read last time, so that the window opens with it and its age, and keeps what
/// is read from now on. The work of it is done off the GUI thread, on which this lives.
class WrennListings final : public QObject
{
    Q_OBJECT
public:
    /// Both outlive it.
    WrennListings(AccountName account, WrennCatalog &catalog, Journal &journal, QObject *parent = nullptr);

private:
    void load();
    void store();

    AccountName m_account;
    WrennCatalog &m_catalog;
    Journal &m_journal;
};

} // namespace snapdeck
