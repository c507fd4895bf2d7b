// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/TourWrenn.h"

#include "app/desktop/Demo.h"

#include <QLineEdit>
#include <QSpinBox>

namespace snapdeck {

namespace {

using ScenePtr = std::shared_ptr<TourScene>;

constexpr int Several = 3;

WrennSession *wrenn(const ScenePtr &s)
{
    const auto session = s->current();
    auto *const *open = session ? std::get_if<WrennSession *>(&*session) : nullptr;
    return open ? *open : nullptr;
}

QString runningCapsule(const ScenePtr &s)
{
    for (const Capsule &capsule : wrenn(s)->catalog().capsules()) {
        if (capsule.status == CapsuleStatus::Running)
            return capsule.id.value();
    }
    return {};
}

/// One that people here have captured, and that a capsule runs from where there is such a one.
QString ownTemplate(const ScenePtr &s)
{
    QString own;
    for (const Template &made : wrenn(s)->catalog().templates()) {
        if (!made.isBase && !made.isPlatform)
            own = made.name.value();
    }
    for (const Capsule &capsule : wrenn(s)->catalog().capsules()) {
        const auto made = wrenn(s)->catalog().templateNamed(TemplateName(capsule.templateName));
        if (made && !made->isBase && !made->isPlatform)
            own = capsule.templateName;
    }
    return own;
}

void enter(const ScenePtr &s, const char *fieldName, const QString &text)
{
    if (auto *field = qobject_cast<QLineEdit *>(s->hands.find(fieldName)))
        field->selectAll();
    s->hands.type(fieldName, text);
}

bool allEnded(const ScenePtr &s)
{
    return wrenn(s)->operations().activeCount() == 0 && !wrenn(s)->catalog().isRefreshing();
}

std::vector<TourStep> launchSteps(const ScenePtr &s)
{
    return {
        tourStep(
            "wrenn-overview", [s] { s->show(Demo::wrennAccount()); }, [s] { return s->isOverviewRead(); }),
        tourStep(
            "capsules", [s] { s->hands.press("navCapsules"); },
            [s] { return s->isLoaded("capsuleTable") && !runningCapsule(s).isEmpty(); }),
        tourStep(
            "capsule-asks",
            [s] {
                s->hands.press("newCapsuleButton");
                s->hands.choose("launchTemplateTable", ownTemplate(s));
                if (auto *timeout = qobject_cast<QSpinBox *>(s->hands.find("launchTimeoutField")))
                    timeout->setValue(900);
            },
            [s] { return s->hands.canPress("launchConfirmButton"); }),
        tourStep(
            "capsule-launched", [s] { s->hands.press("launchConfirmButton"); },
            [s] { return s->isLatest(OperationState::Ready) && allEnded(s); }),
        tourStep(
            "", [s] { s->hands.press("pauseButton"); },
            [s] { return s->isLatest(OperationState::Ready) && allEnded(s); }),
        tourStep(
            "capsule-destroy-asks", [s] { s->hands.press("destroyButton"); },
            [s] { return s->hands.find("destroyConfirmField") != nullptr; }),
        tourStep("", [s] { s->hands.press("destroyCancelButton"); }),
    };
}

std::vector<TourStep> severalSteps(const ScenePtr &s)
{
    return {
        tourStep(
            "capsules-chosen", [s] { s->hands.chooseRows("capsuleTable", 1, Several); },
            [s] { return s->hands.canPress("captureManyButton"); }),
        tourStep(
            "capture-many-asks", [s] { s->hands.press("captureManyButton"); },
            [s] { return s->hands.find("captureManyConfirmField") != nullptr; }),
        tourStep("", [s] { s->hands.press("captureManyCancelButton"); }),
    };
}

std::vector<TourStep> captureSteps(const ScenePtr &s)
{
    return {
        tourStep(
            "capture-asks",
            [s] {
                s->hands.choose("capsuleTable", runningCapsule(s));
                s->hands.press("captureButton");
            },
            [s] { return s->hands.find("captureConfirmField") != nullptr; }),
        tourStep(
            "capture-over-an-old-one",
            [s] {
                enter(s, "captureNameField", ownTemplate(s));
                s->hands.press("captureDeleteOldCheck");
            },
            [s] { return s->hands.find("captureOldNameField") != nullptr; }),
        tourStep(
            "capture-confirmed-by-hand",
            [s] {
                enter(s, "captureNameField", QStringLiteral("golden-2"));
                s->hands.type("captureConfirmField", runningCapsule(s));
            },
            [s] { return s->hands.canPress("captureConfirmButton"); }),
        tourStep(
            "capturing", [s] { s->hands.press("captureConfirmButton"); },
            [s] { return s->isLatest(OperationState::Requesting); }),
        tourStep("captured", {}, [s] { return s->isLatest(OperationState::Ready); }),
    };
}

std::vector<TourStep> templateSteps(const ScenePtr &s)
{
    return {
        tourStep(
            "templates", [s] { s->hands.press("navTemplates"); },
            [s] { return s->isLoaded("templateTable") && s->hands.canPress("tryTemplateButton"); }),
        tourStep(
            "template-trial-asks", [s] { s->hands.press("tryTemplateButton"); },
            [s] { return s->hands.find("actButton") != nullptr; }),
        tourStep(
            "template-proven", [s] { s->hands.press("actButton"); },
            [s] { return s->isLatest(OperationState::Ready) && allEnded(s); }),
        tourStep(
            "template-delete-asks",
            [s] {
                s->hands.choose("templateTable", ownTemplate(s));
                s->hands.press("deleteTemplateButton");
            },
            [s] { return s->hands.find("deleteTemplateConfirmField") != nullptr; }),
        tourStep("", [s] { s->hands.press("deleteTemplateCancelButton"); }),
    };
}

} // namespace

std::vector<TourStep> tourOfWrenn(const ScenePtr &scene)
{
    std::vector<TourStep> steps;
    for (const auto &part :
         {launchSteps(scene), severalSteps(scene), captureSteps(scene), templateSteps(scene)})
        steps.insert(steps.end(), part.begin(), part.end());
    return steps;
}

} // namespace snapdeck
