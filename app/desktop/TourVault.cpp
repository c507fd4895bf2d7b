// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/TourVault.h"

#include "core/vault/Vault.h"
#include "ui/pages/ActivityPage.h"
#include "ui/pages/ContentsStack.h"

#include <QAction>
#include <QSpinBox>
#include <QTabBar>

namespace snapdeck {

namespace {

using ScenePtr = std::shared_ptr<TourScene>;

constexpr int Kept = 6;

Vault &vaultOf(const ScenePtr &s)
{
    return *s->squareCloud()->vault();
}

/// The newest snapshots of the resource on show.
void keepSome(const ScenePtr &s)
{
    for (int row = 0; row < Kept; ++row) {
        s->hands.chooseRow("snapshotTable", row);
        s->hands.press("keepButton");
    }
    s->hands.chooseRow("snapshotTable", 0);
}

void trigger(const ScenePtr &s, const char *actionName)
{
    const QWidget *page = s->hands.find("pageVault");
    if (auto *action = page ? page->findChild<QAction *>(QLatin1String(actionName)) : nullptr)
        action->trigger();
}

void showTab(const ScenePtr &s, int index)
{
    if (auto *tabs = qobject_cast<QTabBar *>(s->hands.find("vaultTabs")))
        tabs->setCurrentIndex(index);
}

std::vector<TourStep> keepSteps(const ScenePtr &s)
{
    return {
        tourStep(
            "",
            [s] {
                s->hands.press("navApplications");
                s->hands.choose("resourceTable", QStringLiteral("api-gateway"));
            },
            [s] { return s->hands.rowCount("snapshotTable") > Kept && s->hands.canPress("keepButton"); }),
        tourStep("keeping", [s] { keepSome(s); }, {}),
        tourStep(
            "kept", [s] { s->hands.press("keepNewCheck"); },
            [s] { return vaultOf(s).copies().size() == Kept && !vaultOf(s).rules().keep.isEmpty(); }),
        tourStep(
            "downloads",
            [s] {
                s->hands.press("navActivity");
                s->activity()->showDownloads();
            },
            [s] { return s->hands.rowCount("transferTable") > Kept; }),
    };
}

std::vector<TourStep> copySteps(const ScenePtr &s)
{
    return {
        tourStep(
            "vault", [s] { s->hands.press("navVault"); },
            [s] { return s->hands.rowCount("vaultTable") == Kept; }),
        tourStep(
            "vault-pinned",
            [s] {
                s->hands.chooseRow("vaultTable", 2);
                s->hands.press("vaultPinButton");
            },
            [s] { return s->hands.canPress("vaultVerifyAllButton") && vaultOf(s).copies().at(2).pinned; }),
        tourStep(
            "vault-verified", [s] { s->hands.press("vaultVerifyAllButton"); },
            [s] { return !vaultOf(s).isVerifying() && s->hands.find("vaultVerifyLine"); }),
        tourStep(
            "vault-looks-inside", [s] { s->hands.press("vaultLookButton"); },
            [s] { return s->hands.rowCount("contentsTable") > 2; }),
        tourStep(
            "",
            [s] {
                if (auto *inside = s->hands.find("pageVault")->findChild<ContentsStack *>())
                    inside->leave();
            },
            [s] { return s->hands.find("vaultTable") != nullptr; }),
        tourStep(
            "vault-note", [s] { trigger(s, "vaultEditNote"); },
            [s] { return s->hands.find("vaultTextField") != nullptr; }),
        tourStep(
            "",
            [s] {
                s->hands.type("vaultTextField", QStringLiteral("before 4.12"));
                s->hands.press("saveButton");
            },
            [s] { return !vaultOf(s).copies().at(2).note.isEmpty(); }),
    };
}

std::vector<TourStep> ruleSteps(const ScenePtr &s)
{
    return {
        tourStep(
            "vault-rules",
            [s] {
                trigger(s, "vaultRetentionAction");
                if (auto *last = qobject_cast<QSpinBox *>(s->hands.find("retentionLast")))
                    last->setValue(2);
            },
            [s] { return s->hands.canPress("retentionSaveButton"); }),
        tourStep(
            "", [s] { s->hands.press("retentionSaveButton"); },
            [s] { return vaultOf(s).rules().defaultPolicy.keepLast == 2; }),
        tourStep(
            "vault-cleans-up", [s] { trigger(s, "vaultCleanUpAction"); },
            [s] { return s->hands.canPress("cleanUpConfirmButton"); }),
        tourStep(
            "vault-cleaned-up", [s] { s->hands.press("cleanUpConfirmButton"); },
            [s] { return s->hands.find("vaultUndoBanner") && !vaultOf(s).trash().isEmpty(); }),
        tourStep(
            "vault-trash", [s] { showTab(s, 1); }, [s] { return s->hands.rowCount("vaultTrashTable") > 0; }),
        tourStep(
            "vault-trash-asks", [s] { s->hands.press("vaultEmptyTrashButton"); },
            [s] { return s->hands.find("vaultEmptyConfirmButton") != nullptr; }),
        tourStep("",
                 [s] {
                     s->hands.press("vaultEmptyCancelButton");
                     showTab(s, 0);
                 }),
    };
}

} // namespace

std::vector<TourStep> tourOfVault(const ScenePtr &scene)
{
    std::vector<TourStep> steps;
    for (const auto &part : {keepSteps(scene), copySteps(scene), ruleSteps(scene)})
        steps.insert(steps.end(), part.begin(), part.end());
    return steps;
}

} // namespace snapdeck
