// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/TourScene.h"

#include "core/archive/ArchiveCheck.h"
#include "ui/pages/ActivityPage.h"
#include "ui/pages/ResourcePage.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/PageStack.h"

#include <QDir>
#include <QFileInfo>

namespace snapdeck {

TourStep tourStep(const char *name, std::function<void()> act, std::function<bool()> isDone)
{
    return {QLatin1String(name), std::move(act), std::move(isDone)};
}

TourScene::TourScene(MainWindow &window, Workspace &workspace, QString downloadFolder)
    : hands(window)
    , m_window(window)
    , m_workspace(workspace)
    , m_downloadFolder(std::move(downloadFolder))
{
}

void TourScene::show(const AccountName &account)
{
    m_account = account;
    m_window.showAccount(account);
}

bool TourScene::isOpen() const
{
    const auto session = current();
    return session && !std::visit([](auto *open) { return open->catalog().isRefreshing(); }, *session);
}

bool TourScene::isOverviewRead() const
{
    return isOpen() && hands.find("pageOverview") && hands.find("headerAge")
        && hands.canPress("refreshButton");
}

bool TourScene::isLoaded(const char *table) const
{
    return isOpen() && hands.rowCount(table) > 0;
}

std::optional<OpenSession> TourScene::current() const
{
    for (const OpenSession &session : m_workspace.openSessions()) {
        if (std::visit([](auto *open) { return open->account().name; }, session) == m_account)
            return session;
    }
    return std::nullopt;
}

SquareCloudSession *TourScene::squareCloud() const
{
    const auto session = current();
    const auto *open = session ? std::get_if<SquareCloudSession *>(&*session) : nullptr;
    return open ? *open : nullptr;
}

const Operation *TourScene::latest() const
{
    const auto session = current();
    if (!session)
        return nullptr;
    const auto all = std::visit([](auto *open) { return open->operations().operations(); }, *session);
    return all.isEmpty() ? nullptr : all.last();
}

bool TourScene::isLatest(OperationState state) const
{
    return latest() && latest()->view().state == state;
}

const SnapshotBatch *TourScene::batch() const
{
    const SquareCloudSession *open = squareCloud();
    return open && !open->batches().isEmpty() ? open->batches().last() : nullptr;
}

const Operation *TourScene::restore() const
{
    const Operation *found = nullptr;
    if (SquareCloudSession *open = squareCloud()) {
        for (const Operation *operation : open->operations().operations())
            found = operation->view().kind == OperationKind::Restore ? operation : found;
    }
    return found;
}

void TourScene::useDownloadFolder() const
{
    for (auto *page : m_window.pages().findChildren<ResourcePage *>())
        page->setDownloadFolder(m_downloadFolder);
}

bool TourScene::isDownloadOpenable() const
{
    const auto downloads = squareCloud()->downloads().downloads();
    if (downloads.isEmpty() || downloads.last()->state() != Download::State::Done)
        return false;
    const ArchiveReport report = checkArchive(downloads.last()->file().path, [] { return false; });
    return report.verdict == ArchiveVerdict::Verified && report.entries > 0;
}

void TourScene::deleteJournal() const
{
    QDir data = QFileInfo(m_downloadFolder).dir();
    const QStringList files = data.entryList({QStringLiteral("journal.sqlite*")}, QDir::Files);
    for (const QString &file : files)
        data.remove(file);
}

ActivityPage *TourScene::activity() const
{
    return qobject_cast<ActivityPage *>(m_window.pages().currentPage());
}

} // namespace snapdeck
