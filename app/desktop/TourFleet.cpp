// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/TourFleet.h"

#include "app/desktop/Demo.h"
#include "ui/pages/ActivityPage.h"

namespace snapdeck {

namespace {

using ScenePtr = std::shared_ptr<TourScene>;

QString restoredName()
{
    return QStringLiteral("api-gateway");
}

std::vector<TourStep> planSteps(const ScenePtr &s)
{
    return {
        tourStep(
            "several-chosen",
            [s] {
                s->hands.press("navApplications");
                s->hands.chooseAll("resourceTable");
            },
            [s] { return s->hands.canPress("takeChosenButton"); }),
        tourStep(
            "plan", [s] { s->hands.press("takeChosenButton"); },
            [s] { return s->hands.find("planTakeButton") != nullptr; }),
    };
}

std::vector<TourStep> batchSteps(const ScenePtr &s)
{
    return {
        tourStep(
            "batch-running", [s] { s->hands.press("planTakeButton"); },
            [s] { return s->batch() && s->batch()->progress().ready > 2; }),
        tourStep(
            "batch-of-each", [s] { s->hands.press("batchActivityButton"); },
            [s] { return s->hands.rowCount("operationTable") > 2; }),
        tourStep(
            "batch-paused",
            [s] {
                s->hands.press("navApplications");
                s->hands.press("batchPauseButton");
            },
            [s] { return s->batch()->isPaused(); }),
        tourStep(
            "batch-calls-off", [s] { s->hands.press("batchCancelButton"); },
            [s] { return s->hands.find("actButton") != nullptr; }),
        tourStep(
            "batch-ended", [s] { s->hands.press("actButton"); },
            [s] { return s->batch()->isFinished() && s->hands.canPress("batchDismissButton"); }),
        tourStep("", [s] { s->hands.press("batchDismissButton"); }),
    };
}

std::vector<TourStep> confirmSteps(const ScenePtr &s)
{
    return {
        tourStep(
            "", [s] { s->hands.choose("resourceTable", restoredName()); },
            [s] { return s->hands.rowCount("snapshotTable") > 3; }),
        tourStep(
            "restore-asks",
            [s] {
                s->hands.chooseRow("snapshotTable", 3);
                s->hands.press("restoreButton");
            },
            [s] { return s->hands.find("restoreConfirmField") != nullptr; }),
        tourStep("restore-without-a-way-back", [s] { s->hands.press("restoreSafetyCheck"); }),
        tourStep(
            "restore-confirmed-by-hand",
            [s] {
                s->hands.press("restoreSafetyCheck");
                s->hands.type("restoreConfirmField", restoredName());
            },
            [s] { return s->hands.canPress("restoreConfirmButton"); }),
    };
}

std::vector<TourStep> restoreSteps(const ScenePtr &s)
{
    return {
        tourStep(
            "restore-safeguards", [s] { s->hands.press("restoreConfirmButton"); },
            [s] { return s->hands.find("restoreLine") != nullptr; }),
        tourStep("restoring", {},
                 [s] {
                     const OperationState state = s->restore()->view().state;
                     return state == OperationState::Requesting
                         || (state == OperationState::Processing
                             && !s->restore()->view().safetySnapshot.name.isEmpty())
                         || s->restore()->isFinished();
                 }),
        tourStep("restored", {},
                 [s] { return s->restore()->isFinished() && s->hands.canPress("restoreLineButton"); }),
        tourStep(
            "going-back-asks", [s] { s->hands.press("restoreLineButton"); },
            [s] { return s->hands.find("restoreConfirmField") != nullptr; }),
        tourStep("", [s] { s->hands.press("restoreCancelButton"); }),
    };
}

template <typename... Parts> std::vector<TourStep> joined(const Parts &...parts)
{
    std::vector<TourStep> all;
    (all.insert(all.end(), parts.begin(), parts.end()), ...);
    return all;
}

} // namespace

std::vector<TourStep> tourOfMany(const ScenePtr &scene)
{
    return joined(planSteps(scene), batchSteps(scene));
}

std::vector<TourStep> tourOfRestore(const ScenePtr &scene)
{
    return joined(confirmSteps(scene), restoreSteps(scene));
}

std::vector<TourStep> tourOfHistory(const ScenePtr &s)
{
    return {
        tourStep(
            "history",
            [s] {
                s->hands.press("navActivity");
                s->activity()->showHistory();
            },
            [s] { return s->hands.rowCount("historyTable") > 0; }),
        tourStep(
            "journal-notice",
            [s] {
                s->hands.press("navApplications");
                s->deleteJournal();
                s->hands.press("refreshButton");
            },
            [s] { return s->hands.find("journalNotice") != nullptr; }),
    };
}

} // namespace snapdeck
