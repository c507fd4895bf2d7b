// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/DialogBody.h"

#include "tests/support/TestRunner.h"
#include "ui/dialogs/Questions.h"
#include "ui/dialogs/VaultEmptyDialog.h"
#include "ui/widgets/DialogFooter.h"

#include <QDialog>
#include <QLineEdit>
#include <QPushButton>
#include <QScreen>
#include <QScrollBar>
#include <QTest>
#include <QVBoxLayout>

using namespace snapdeck;

namespace {

constexpr int ContentWidth = 420;

/// A dialog as those of the program are, with so many fields one above the other.
struct Stage {
    explicit Stage(int count)
    {
        auto *content = new QWidget;
        auto *column = new QVBoxLayout(content);
        for (int i = 0; i < count; ++i) {
            fields.append(new QLineEdit);
            column->addWidget(fields.last());
        }
        content->setFixedWidth(ContentWidth);
        auto *footer = new DialogFooter;
        verb = new QPushButton(QStringLiteral("Go"));
        footer->addDecision(verb);
        body = new DialogBody(content, footer);
        auto *all = new QVBoxLayout(&dialog);
        all->setContentsMargins(0, 0, 0, 0);
        all->setSpacing(0);
        all->addWidget(body);
        all->addWidget(footer);
        all->setSizeConstraint(QLayout::SetFixedSize);
        dialog.show();
    }

    [[nodiscard]] QRect inDialog(const QWidget *widget) const
    {
        return {widget->mapTo(&dialog, QPoint(0, 0)), widget->size()};
    }

    QDialog dialog;
    QList<QLineEdit *> fields;
    QPushButton *verb = nullptr;
    DialogBody *body = nullptr;
};

} // namespace

class DialogBodyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatFitsIsShownWhole()
    {
        Stage stage(3);
        QVERIFY(QTest::qWaitForWindowExposed(&stage.dialog));
        QVERIFY(!stage.body->verticalScrollBar()->isVisible());
        QCOMPARE(stage.dialog.width(), ContentWidth);
        QCOMPARE(stage.body->height(), stage.body->widget()->sizeHint().height());
    }

    void theVerbStaysOnTheScreen()
    {
        Stage stage(100);
        QVERIFY(QTest::qWaitForWindowExposed(&stage.dialog));
        QVERIFY(stage.dialog.height() <= stage.dialog.screen()->availableGeometry().height());
        QVERIFY(stage.dialog.rect().contains(stage.inDialog(stage.verb)));
        QVERIFY(stage.body->verticalScrollBar()->isVisible());
        QCOMPARE(stage.body->viewport()->width(), ContentWidth); // beside the scroll bar, not under it
    }

    void theKeyboardBringsAFieldIntoSight()
    {
        Stage stage(100);
        QVERIFY(QTest::qWaitForWindowActive(&stage.dialog));
        stage.fields.at(98)->setFocus();
        QTest::keyClick(stage.fields.at(98), Qt::Key_Tab);
        QTRY_VERIFY(stage.fields.last()->hasFocus());
        const QRect view = stage.inDialog(stage.body->viewport());
        QTRY_VERIFY(view.contains(stage.inDialog(stage.fields.last())));
    }

    void dialogsAreAsTallAsTheirWords()
    {
        QWidget parent;
        ask(&parent,
            {QStringLiteral("question"), QStringLiteral("Try it?"),
             QStringLiteral("A sentence that goes on and on. ").repeated(8), QStringLiteral("Try"),
             QStringLiteral("Cancel")},
            [] {});
        VaultEmptyDialog empty({TrashedCopy(), TrashedCopy()}, &parent);
        empty.open();
        for (const QDialog *dialog : parent.findChildren<QDialog *>()) {
            const QVBoxLayout *body = dialog->layout()->findChild<QVBoxLayout *>();
            QVERIFY(body);
            const QWidget *last = body->itemAt(body->count() - 2)->widget(); // what follows is a stretch
            QTRY_COMPARE(last->mapTo(dialog, last->rect().bottomLeft()).y() + 1,
                         body->geometry().bottom() + 1 - body->contentsMargins().bottom());
        }
    }

    /// As a warning that appears does.
    void growsWithWhatItSays()
    {
        Stage stage(3);
        QVERIFY(QTest::qWaitForWindowExposed(&stage.dialog));
        const int before = stage.dialog.height();
        stage.fields.first()->hide();
        QTRY_VERIFY(stage.dialog.height() < before);
        stage.fields.first()->show();
        QTRY_COMPARE(stage.dialog.height(), before);
    }
};

SNAPDECK_TEST(DialogBodyTest)
#include "DialogBodyTest.moc"
