// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/TourScript.h"

#include "app/desktop/Demo.h"
#include "app/desktop/TourContents.h"
#include "app/desktop/TourFleet.h"
#include "app/desktop/TourVault.h"
#include "app/desktop/TourWrenn.h"

namespace snapdeck {

namespace {

using ScenePtr = std::shared_ptr<TourScene>;

std::vector<TourStep> snapshotSteps(const ScenePtr &s)
{
    return {
        tourStep(
            "overview", [s] { s->show(Demo::quickAccount()); }, [s] { return s->isOverviewRead(); }),
        tourStep(
            "applications", [s] { s->hands.press("navApplications"); },
            [s] { return s->isLoaded("resourceTable"); }),
        tourStep(
            "application", [s] { s->hands.choose("resourceTable", QStringLiteral("api-gateway")); },
            [s] {
                return s->hands.canPress("takeSnapshotButton") && s->hands.rowCount("snapshotTable") > 0;
            }),
        tourStep(
            "taking", [s] { s->hands.press("takeSnapshotButton"); },
            [s] { return s->isLatest(OperationState::Requesting); }),
        tourStep("ready", {}, [s] { return s->isLatest(OperationState::Ready); }),
        tourStep(
            "cool-down", [s] { s->hands.press("takeSnapshotButton"); },
            [s] { return s->isLatest(OperationState::RateLimited); }),
        tourStep(
            "called-off", [s] { s->hands.press("cancelOperationButton"); },
            [s] { return s->isLatest(OperationState::Cancelled); }),
        tourStep(
            "downloaded",
            [s] {
                s->useDownloadFolder();
                s->hands.press("downloadButton");
            },
            [s] { return s->isDownloadOpenable(); }),
        tourStep(
            "databases", [s] { s->hands.press("navDatabases"); },
            [s] { return s->isLoaded("resourceTable"); }),
    };
}

std::vector<TourStep> softDeadlineSteps(const ScenePtr &s)
{
    return {
        tourStep(
            "", [s] { s->show(Demo::largeAccount()); }, [s] { return s->isOpen(); }),
        tourStep(
            "large-applications", [s] { s->hands.press("navApplications"); },
            [s] { return s->isLoaded("resourceTable"); }),
        tourStep(
            "", [s] { s->hands.choose("resourceTable"); },
            [s] { return s->hands.canPress("takeSnapshotButton"); }),
        tourStep(
            "past-the-soft-deadline", [s] { s->hands.press("takeSnapshotButton"); },
            [s] { return s->isLatest(OperationState::Processing); }),
        tourStep("ready-after-processing", {}, [s] { return s->isLatest(OperationState::Ready); }),
    };
}

std::vector<TourStep> activitySteps(const ScenePtr &s)
{
    return {
        tourStep(
            "activity", [s] { s->hands.press("navActivity"); },
            [s] { return s->hands.rowCount("operationTable") > 0; }),
        tourStep(
            "", [s] { s->show(Demo::quickAccount()); }, [s] { return s->isOpen(); }),
        tourStep(
            "overview-of-what-was-done", [s] { s->hands.press("navOverview"); },
            [s] { return s->isOverviewRead() && s->hands.find("overviewWorries"); }),
    };
}

} // namespace

std::vector<TourStep> tourScript(MainWindow &window, Workspace &workspace, const QString &downloadFolder)
{
    const auto scene = std::make_shared<TourScene>(window, workspace, downloadFolder);
    std::vector<TourStep> steps;
    for (const auto &part : {snapshotSteps(scene), tourOfContents(scene), tourOfVault(scene),
                             tourOfMany(scene), tourOfRestore(scene), softDeadlineSteps(scene),
                             tourOfWrenn(scene), activitySteps(scene), tourOfHistory(scene)})
        steps.insert(steps.end(), part.begin(), part.end());
    return steps;
}

} // namespace snapdeck
