// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/WrennScene.h"
#include "ui/dialogs/CaptureDialog.h"
#include "ui/pages/CapsulesPage.h"
#include "ui/widgets/Banner.h"

#include <QCheckBox>
#include <QItemSelectionModel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QTableView>
#include <QTest>

namespace snapdeck::test {

/// The page of a simulated account, with the dialog open on its first running capsule.
class CaptureStage
{
public:
    explicit CaptureStage(WrennScene::Wish wish = {})
        : scene(wish)
        , page(scene.session(), scene.journal())
    {
        page.resize(1072, 768);
        page.show();
        ready = scene.load() && open();
    }

    bool open()
    {
        if (const auto running = scene.firstCapsule(CapsuleStatus::Running))
            id = running->id;
        const auto *table = page.findChild<QTableView *>(QStringLiteral("capsuleTable"));
        const auto found = table->model()->match(table->model()->index(0, 0), Qt::DisplayRole, id.value());
        if (found.isEmpty())
            return false;
        table->selectionModel()->setCurrentIndex(
            found.first(), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
        page.findChild<QPushButton *>(QStringLiteral("captureButton"))->click();
        dialog = page.findChild<CaptureDialog *>();
        return dialog && QTest::qWaitForWindowExposed(dialog);
    }

    QLineEdit *name() const { return child<QLineEdit>("captureNameField"); }
    QLineEdit *typedId() const { return child<QLineEdit>("captureConfirmField"); }
    QCheckBox *pauseFirst() const { return child<QCheckBox>("capturePauseFirstCheck"); }
    QCheckBox *launchCopy() const { return child<QCheckBox>("captureLaunchCopyCheck"); }
    QCheckBox *overwrite() const { return child<QCheckBox>("captureOverwriteCheck"); }
    QPushButton *cancel() const { return child<QPushButton>("captureCancelButton"); }
    QPushButton *confirm() const { return child<QPushButton>("captureConfirmButton"); }
    QString report() const
    {
        const auto *banner = page.findChild<Banner *>(QStringLiteral("captureReport"));
        return banner ? banner->text() : QString();
    }
    void enterName(const QString &text) const
    {
        name()->selectAll();
        QTest::keyClicks(name(), text);
    }
    void typeId() const { QTest::keyClicks(typedId(), id.value()); }
    bool isCaptured()
    {
        const Operation *operation = scene.session().operations().latestOn(id.value());
        return operation && operation->view().state == OperationState::Ready;
    }

    WrennScene scene;
    CapsulesPage page;
    QPointer<CaptureDialog> dialog;
    CapsuleId id;
    bool ready = false;

private:
    template <typename T> T *child(const char *objectName) const
    {
        return dialog->findChild<T *>(QString::fromLatin1(objectName));
    }
};

} // namespace snapdeck::test
