// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/TourScript.h"

#include "app/desktop/Demo.h"
#include "app/desktop/TourHands.h"
#include "core/transfer/ArchiveCheck.h"
#include "ui/pages/ResourcePage.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/PageStack.h"
#include "ui/theme/Theme.h"

#include <cstdio>
#include <memory>

namespace snapdeck {

namespace {

/// The script's view of what goes on: the newest operation and download of the account on show.
class Scene final
{
public:
    Scene(MainWindow &window, Workspace &workspace, Theme &theme, QString downloadFolder)
        : hands(window)
        , m_window(window)
        , m_workspace(workspace)
        , m_theme(theme)
        , m_downloadFolder(std::move(downloadFolder))
    {
    }

    void show(const AccountName &account)
    {
        m_account = account;
        m_window.showAccount(account);
    }

    [[nodiscard]] bool isLoaded(const char *table) const
    {
        const auto session = current();
        const bool busy
            = !session || std::visit([](auto *open) { return open->catalog().isRefreshing(); }, *session);
        return !busy && hands.rowCount(table) > 0;
    }

    [[nodiscard]] std::optional<OpenSession> current() const
    {
        for (const OpenSession &session : m_workspace.openSessions()) {
            if (std::visit([](auto *open) { return open->account().name; }, session) == m_account)
                return session;
        }
        return std::nullopt;
    }

    [[nodiscard]] const Operation *latest() const
    {
        const auto session = current();
        if (!session)
            return nullptr;
        const auto all = std::visit([](auto *open) { return open->operations().operations(); }, *session);
        return all.isEmpty() ? nullptr : all.last();
    }

    [[nodiscard]] bool isLatest(OperationState state) const
    {
        return latest() && latest()->view().state == state;
    }

    void useDownloadFolder() const
    {
        for (auto *page : m_window.pages().findChildren<ResourcePage *>())
            page->setDownloadFolder(m_downloadFolder);
    }

    /// Done, and the file opens as the archive it was called.
    [[nodiscard]] bool isDownloadOpenable() const
    {
        const auto session = current();
        const auto downloads = std::get<SquareCloudSession *>(*session)->downloads().downloads();
        if (downloads.isEmpty() || downloads.last()->state() != Download::State::Done)
            return false;
        const ArchiveReport report = checkArchive(downloads.last()->file().path, [] { return false; });
        return report.verdict == ArchiveVerdict::Verified && report.entries > 0;
    }

    void dress(ThemeChoice choice) const { m_theme.setChoice(choice); }

    TourHands hands;

private:
    MainWindow &m_window;
    Workspace &m_workspace;
    Theme &m_theme;
    QString m_downloadFolder;
    AccountName m_account;
};

using ScenePtr = std::shared_ptr<Scene>;

TourStep step(const char *name, std::function<void()> act, std::function<bool()> isDone = {})
{
    return {QLatin1String(name), std::move(act), std::move(isDone)};
}

std::vector<TourStep> snapshotSteps(const ScenePtr &s)
{
    return {
        step(
            "applications", [s] { s->show(Demo::quickAccount()); },
            [s] { return s->isLoaded("resourceTable"); }),
        step(
            "application", [s] { s->hands.choose("resourceTable", QStringLiteral("api-gateway")); },
            [s] {
                return s->hands.canPress("takeSnapshotButton") && s->hands.rowCount("snapshotTable") > 0;
            }),
        step(
            "taking", [s] { s->hands.press("takeSnapshotButton"); },
            [s] { return s->isLatest(OperationState::Requesting); }),
        step("ready", {}, [s] { return s->isLatest(OperationState::Ready); }),
        step(
            "cool-down", [s] { s->hands.press("takeSnapshotButton"); },
            [s] { return s->isLatest(OperationState::RateLimited); }),
        step(
            "called-off", [s] { s->hands.press("cancelOperationButton"); },
            [s] { return s->isLatest(OperationState::Cancelled); }),
        step(
            "downloaded",
            [s] {
                s->useDownloadFolder();
                s->hands.press("downloadButton");
            },
            [s] { return s->isDownloadOpenable(); }),
        step(
            "databases", [s] { s->hands.press("navDatabases"); },
            [s] { return s->isLoaded("resourceTable"); }),
    };
}

std::vector<TourStep> softDeadlineSteps(const ScenePtr &s)
{
    return {
        step(
            "large-applications", [s] { s->show(Demo::largeAccount()); },
            [s] { return s->isLoaded("resourceTable"); }),
        step(
            "", [s] { s->hands.choose("resourceTable"); },
            [s] { return s->hands.canPress("takeSnapshotButton"); }),
        step(
            "past-the-soft-deadline", [s] { s->hands.press("takeSnapshotButton"); },
            [s] { return s->isLatest(OperationState::Processing); }),
        step("processing-in-the-dark", [s] { s->dress(ThemeChoice::Dark); }, {}),
        step(
            "ready-after-processing", [s] { s->dress(ThemeChoice::Light); },
            [s] { return s->isLatest(OperationState::Ready); }),
    };
}

QString runningCapsule(const ScenePtr &s)
{
    const auto session = s->current();
    for (const Capsule &capsule : std::get<WrennSession *>(*session)->catalog().capsules()) {
        if (capsule.status == CapsuleStatus::Running)
            return capsule.id.value();
    }
    return {};
}

std::vector<TourStep> captureSteps(const ScenePtr &s)
{
    return {
        step(
            "capsules", [s] { s->show(Demo::wrennAccount()); },
            [s] { return s->isLoaded("capsuleTable") && !runningCapsule(s).isEmpty(); }),
        step(
            "capture-asks",
            [s] {
                s->hands.choose("capsuleTable", runningCapsule(s));
                s->hands.press("captureButton");
            },
            [s] { return s->hands.find("captureConfirmField") != nullptr; }),
        step(
            "capture-confirmed-by-hand", [s] { s->hands.type("captureConfirmField", runningCapsule(s)); },
            [s] { return s->hands.canPress("captureConfirmButton"); }),
        step(
            "capturing", [s] { s->hands.press("captureConfirmButton"); },
            [s] { return s->isLatest(OperationState::Requesting); }),
        step("captured", {}, [s] { return s->isLatest(OperationState::Ready); }),
        step(
            "templates", [s] { s->hands.press("navTemplates"); },
            [s] { return s->isLoaded("templateTable"); }),
        step(
            "activity", [s] { s->hands.press("navActivity"); },
            [s] { return s->hands.rowCount("operationTable") > 0; }),
        step("activity-in-the-dark", [s] { s->dress(ThemeChoice::Dark); }, {}),
        step(
            "applications-in-the-dark", [s] { s->show(Demo::quickAccount()); },
            [s] { return s->isLoaded("resourceTable"); }),
    };
}

} // namespace

std::vector<TourStep> tourScript(MainWindow &window, Workspace &workspace, Theme &theme,
                                 const QString &downloadFolder)
{
    const auto scene = std::make_shared<Scene>(window, workspace, theme, downloadFolder);
    std::vector<TourStep> steps;
    for (const auto &part : {snapshotSteps(scene), softDeadlineSteps(scene), captureSteps(scene)})
        steps.insert(steps.end(), part.begin(), part.end());
    return steps;
}

} // namespace snapdeck
