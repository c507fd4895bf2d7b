// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/TourContents.h"

#include <QApplication>
#include <QComboBox>
#include <QKeyEvent>
#include <QPlainTextEdit>

namespace snapdeck {

namespace {

using ScenePtr = std::shared_ptr<TourScene>;

void pressEscape(const ScenePtr &s, const char *pageName)
{
    if (QWidget *page = s->hands.find(pageName)) {
        QKeyEvent down(QEvent::KeyPress, Qt::Key_Escape, Qt::NoModifier);
        QApplication::sendEvent(page, &down);
    }
}

bool hasText(const ScenePtr &s, const char *viewName)
{
    const auto *view = qobject_cast<QPlainTextEdit *>(s->hands.find(viewName));
    return view && !view->toPlainText().isEmpty();
}

std::vector<TourStep> lookSteps(const ScenePtr &s)
{
    return {
        tourStep(
            "",
            [s] {
                s->hands.press("navApplications");
                s->hands.choose("resourceTable", QStringLiteral("api-gateway"));
            },
            [s] { return s->hands.rowCount("snapshotTable") > 3 && s->hands.canPress("lookInsideButton"); }),
        tourStep(
            "contents",
            [s] {
                s->hands.chooseRow("snapshotTable", 2);
                s->hands.press("lookInsideButton");
            },
            [s] { return s->hands.rowCount("contentsTable") > 2; }),
        tourStep(
            "contents-text", [s] { s->hands.choose("contentsTable", QStringLiteral("package.json")); },
            [s] { return hasText(s, "viewedText"); }),
        tourStep(
            "contents-filtered", [s] { s->hands.type("contentsFilter", QStringLiteral("lib")); },
            [s] { return s->hands.rowCount("contentsTable") > 1; }),
        tourStep(
            "contents-everywhere", [s] { s->hands.press("everywhereCheck"); },
            [s] { return s->hands.rowCount("foundTable") > 4; }),
        tourStep(
            "", [s] { pressEscape(s, "contentsPage"); },
            [s] { return s->hands.find("snapshotTable") != nullptr; }),
    };
}

std::vector<TourStep> compareSteps(const ScenePtr &s)
{
    return {
        tourStep(
            "compare", [s] { s->hands.press("compareButton"); },
            [s] { return s->hands.rowCount("compareTable") > 2; }),
        tourStep(
            "compare-lines",
            [s] {
                if (auto *kind = qobject_cast<QComboBox *>(s->hands.find("compareKind")))
                    kind->setCurrentIndex(1);
                s->hands.chooseRow("compareTable", s->hands.rowCount("compareTable") - 1);
            },
            [s] { return hasText(s, "comparedText"); }),
        tourStep(
            "", [s] { pressEscape(s, "comparePage"); },
            [s] { return s->hands.find("snapshotTable") != nullptr; }),
    };
}

} // namespace

std::vector<TourStep> tourOfContents(const ScenePtr &scene)
{
    std::vector<TourStep> steps = lookSteps(scene);
    for (const TourStep &step : compareSteps(scene))
        steps.push_back(step);
    return steps;
}

} // namespace snapdeck
