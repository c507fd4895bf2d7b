// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/Tour.h"
#include "app/desktop/TourHands.h"
#include "core/session/Workspace.h"

namespace snapdeck {

class ActivityPage;
class MainWindow;

/// A step's short form.
[[nodiscard]] TourStep tourStep(const char *name, std::function<void()> act,
                                std::function<bool()> isDone = {});

/// The script's view of what goes on: the newest operation and download of the account on show.
class TourScene final
{
public:
    /// All but the folder outlive the scene.
    TourScene(MainWindow &window, Workspace &workspace, QString downloadFolder);

    void show(const AccountName &account);
    /// The account on show is open and has been read.
    [[nodiscard]] bool isOpen() const;
    /// ... and the overview, which takes what there is in bursts, shows that.
    [[nodiscard]] bool isOverviewRead() const;
    [[nodiscard]] bool isLoaded(const char *table) const;
    [[nodiscard]] std::optional<OpenSession> current() const;
    [[nodiscard]] SquareCloudSession *squareCloud() const;

    [[nodiscard]] const Operation *latest() const;
    [[nodiscard]] bool isLatest(OperationState state) const;
    /// The newest of the account on show; nullptr where there is none.
    [[nodiscard]] const SnapshotBatch *batch() const;
    [[nodiscard]] const Operation *restore() const;

    void useDownloadFolder() const;
    /// Done, and the file opens as the archive it was called.
    [[nodiscard]] bool isDownloadOpenable() const;
    /// As somebody who tidies up would do it.
    void deleteJournal() const;
    /// nullptr while another page is on show.
    [[nodiscard]] ActivityPage *activity() const;

    TourHands hands;

private:
    MainWindow &m_window;
    Workspace &m_workspace;
    QString m_downloadFolder;
    AccountName m_account;
};

} // namespace snapdeck
