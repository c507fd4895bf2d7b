// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/Workspace.h"
#include "ui/models/Burst.h"
#include "ui/models/Overview.h"
#include "ui/pages/Page.h"

#include <QHash>
#include <QTimer>

namespace snapdeck {

class Banner;
class Journal;
class OverviewView;
class PageHeader;
class ResourceOperations;

/// Health first: whether everything is safe, what wants a look, what is to come. Reads what the session knows
/// anew whenever that changes, and leads to the page that has more. GUI thread.
class OverviewPage final : public Page
{
    Q_OBJECT
public:
    /// Both outlive the page.
    OverviewPage(OpenSession session, Journal &journal, QWidget *parent = nullptr);

    void refresh() override;
    void showNow() override { take(); }

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void follow();
    void readPast();
    void takeSoon();
    void take();
    void showReading();
    void act(const OverviewLine &line);
    void actOn(const ResourceId &id, OverviewAct::Kind kind);
    bool keep(const ResourceId &id);
    void keepAll();
    void lookAgain(const OverviewLine &line);
    [[nodiscard]] Overview read() const;

    OpenSession m_session;
    Journal &m_journal;
    ResourceOperations *m_operations;
    QHash<QString, OperationView> m_past; ///< by resource: the last operation of earlier runs
    Burst m_burst;
    QTimer m_tick;
    PageHeader *m_header;
    QWidget *m_errorRoom;
    Banner *m_error;
    OverviewView *m_view;
};

} // namespace snapdeck
