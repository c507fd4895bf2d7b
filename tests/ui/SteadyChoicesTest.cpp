// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/TestRunner.h"
#include "tests/ui/ResourceScene.h"
#include "tests/ui/WrennStage.h"
#include "ui/dialogs/AddAccountDialog.h"

#include <QCheckBox>
#include <QRadioButton>

#include <functional>

namespace snapdeck {

namespace {

using test::ResourceScene;
using test::WrennScene;
using test::WrennStage;
using Steps = std::function<void(WrennStage &)>;

/// A dialog of a Wrenn account.
struct Opening {
    const char *name;
    simulator::WrennGeneration generation;
    Steps open;
    int boxes; ///< how many can be clicked, at least
};

void openCapture(WrennStage &stage)
{
    stage.choose({stage.running().first()});
    stage.button("captureButton")->click();
}

/// Into a template that exists, so that there is something to overwrite, or to delete first.
void openCaptureOfAKnownName(WrennStage &stage)
{
    openCapture(stage);
    stage.inDialog<QLineEdit>("captureNameField")->selectAll();
    stage.type("captureNameField", stage.scene.ownTemplate()->name.value());
}

const QList<Opening> &openings()
{
    using Generation = simulator::WrennGeneration;
    static const QList<Opening> all{
        {"capture, older server", Generation::Seed, openCapture, 1},
        {"capture, newer server", Generation::Current, openCapture, 2},
        {"capture to overwrite", Generation::Seed, openCaptureOfAKnownName, 2},
        {"capture after a deletion", Generation::Current, openCaptureOfAKnownName, 3},
        {"capture several", Generation::Seed,
         [](WrennStage &stage) {
             stage.choose(stage.running().mid(0, 2));
             stage.button("captureManyButton")->click();
         },
         0},
        {"destroy", Generation::Seed,
         [](WrennStage &stage) {
             stage.choose({stage.running().first()});
             stage.button("destroyButton")->click();
         },
         0},
        {"delete a template", Generation::Seed,
         [](WrennStage &stage) {
             stage.chooseTemplate(stage.scene.ownTemplate()->name.value());
             stage.templateButton("deleteTemplateButton")->click();
         },
         0},
        {"launch", Generation::Seed, [](WrennStage &stage) { stage.button("newCapsuleButton")->click(); }, 0},
    };
    return all;
}

QList<QAbstractButton *> boxesOf(const QWidget *dialog)
{
    QList<QAbstractButton *> boxes;
    const auto buttons = dialog->findChildren<QAbstractButton *>();
    for (QAbstractButton *button : buttons) {
        const bool isBox = qobject_cast<QCheckBox *>(button) || qobject_cast<QRadioButton *>(button);
        if (isBox && button->isVisible() && button->isEnabled())
            boxes << button;
    }
    return boxes;
}

QRect placeOf(const QWidget *box)
{
    QCoreApplication::sendPostedEvents(); // layouts; no news of the account, which moves nothing here
    QCoreApplication::sendPostedEvents(); // and what they asked for: the dialog's own size
    return {box->mapToGlobal(QPoint()), box->size()};
}

/// The first box that moves when it is clicked; null where all stay. Each is clicked twice, in whatever order
/// the others are left.
QAbstractButton *movedBox(const QWidget *dialog)
{
    for (int round = 0; round < 2; ++round) {
        const auto boxes = boxesOf(dialog);
        for (QAbstractButton *box : boxes) {
            const QRect before = placeOf(box);
            QTest::mouseClick(box, Qt::LeftButton, {}, QPoint(8, before.height() / 2));
            if (placeOf(box) != before)
                return box;
        }
    }
    return nullptr;
}

QString nameOf(const QObject *object)
{
    return object ? object->objectName() : QString();
}

} // namespace

/// What is clicked in a dialog stays under the pointer, whatever the dialog has to say about it.
class SteadyChoicesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void choicesOfWrennStay_data();
    void choicesOfWrennStay();
    void choicesOfARestoreStay_data();
    void choicesOfARestoreStay();
    void choicesOfAPlanStay();
    void choicesOfAnAccountStay();
    void aLongVerbMakesNothingWider();
};

void SteadyChoicesTest::choicesOfWrennStay_data()
{
    QTest::addColumn<int>("place");
    for (int place = 0; place < openings().size(); ++place)
        QTest::newRow(openings()[place].name) << place;
}

void SteadyChoicesTest::choicesOfWrennStay()
{
    QFETCH(int, place);
    const Opening &opening = openings()[place];
    WrennScene::Wish wish;
    wish.generation = opening.generation;
    WrennStage stage(wish);
    QVERIFY(stage.ready);
    opening.open(stage);
    QVERIFY(stage.dialog());
    QVERIFY(QTest::qWaitForWindowExposed(stage.dialog()));
    QVERIFY(boxesOf(stage.dialog()).size() >= opening.boxes);
    const QAbstractButton *moved = movedBox(stage.dialog());
    QVERIFY2(!moved, qPrintable(nameOf(moved)));
}

void SteadyChoicesTest::choicesOfARestoreStay_data()
{
    QTest::addColumn<ResourceKind>("kind");
    QTest::newRow("application") << ResourceKind::Application;
    QTest::newRow("database") << ResourceKind::Database;
}

void SteadyChoicesTest::choicesOfARestoreStay()
{
    QFETCH(ResourceKind, kind);
    ResourceScene scene(ResourceScene::smallWorld(), kind);
    QVERIFY(scene.load());
    scene.choose(0);
    QTRY_VERIFY(scene.snapshots()->model()->rowCount() > 2);
    scene.snapshots()->setCurrentIndex(scene.snapshots()->model()->index(2, 0));
    scene.button("restoreButton")->click();
    auto *dialog = scene.page().findChild<QDialog *>(QStringLiteral("restoreDialog"));
    QVERIFY(dialog);
    QVERIFY(QTest::qWaitForWindowExposed(dialog));
    QVERIFY(!boxesOf(dialog).isEmpty());
    const QAbstractButton *moved = movedBox(dialog);
    QVERIFY2(!moved, qPrintable(nameOf(moved)));
}

void SteadyChoicesTest::choicesOfAPlanStay()
{
    simulator::SimulatorOptions options = ResourceScene::smallWorld();
    options.apps = 6;
    options.databases = 0;
    options.planMemoryMb = 3 * 128; // three a day: the rest is taken later, if at all
    ResourceScene scene(options);
    QVERIFY(scene.load());
    scene.resources()->selectAll();
    scene.button("takeChosenButton")->click();
    auto *dialog = scene.page().findChild<QDialog *>(QStringLiteral("planDialog"));
    QVERIFY(dialog && QTest::qWaitForWindowExposed(dialog));
    QVERIFY(!boxesOf(dialog).isEmpty());
    const QAbstractButton *moved = movedBox(dialog);
    QVERIFY2(!moved, qPrintable(nameOf(moved)));
}

void SteadyChoicesTest::choicesOfAnAccountStay()
{
    AddAccountDialog dialog{1.0};
    dialog.show();
    QVERIFY(QTest::qWaitForWindowExposed(&dialog));
    QVERIFY(boxesOf(&dialog).size() >= 2);
    const QAbstractButton *moved = movedBox(&dialog);
    QVERIFY2(!moved, qPrintable(nameOf(moved)));
}

void SteadyChoicesTest::aLongVerbMakesNothingWider()
{
    WrennScene::Wish wish;
    wish.generation = simulator::WrennGeneration::Current;
    WrennStage stage(wish);
    QVERIFY(stage.ready);
    openCaptureOfAKnownName(stage);
    QVERIFY(QTest::qWaitForWindowExposed(stage.dialog()));
    auto *removes = stage.inDialog<QCheckBox>("captureDeleteOldCheck");
    placeOf(removes);
    const int before = stage.dialog()->width();
    removes->click();
    placeOf(removes);
    QVERIFY(stage.inDialog("captureConfirmButton")->text().startsWith(u"Delete "));
    QCOMPARE(stage.dialog()->width(), before);
}

} // namespace snapdeck

using snapdeck::SteadyChoicesTest;
SNAPDECK_TEST(SteadyChoicesTest)

#include "SteadyChoicesTest.moc"
