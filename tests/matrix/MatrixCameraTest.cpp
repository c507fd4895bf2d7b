// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/matrix/MatrixCamera.h"

#include "tests/support/TestRunner.h"
#include "ui/pages/ResourceSplit.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/DialogBody.h"
#include "ui/widgets/DialogFooter.h"

#include <QDialog>
#include <QDir>
#include <QHBoxLayout>
#include <QImage>
#include <QLineEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QVBoxLayout>

#include <optional>

namespace snapdeck::matrix {

namespace {

constexpr QSize Usual(1280, 800);
constexpr QSize Small(1024, 600);
constexpr QSize Wide(1920, 1080);

/// A list that is white, and a detail that is black: pictures tell them apart.
QWidget *sheet(Qt::GlobalColor colour)
{
    auto *made = new QWidget;
    made->setPalette(QPalette(colour));
    made->setAutoFillBackground(true);
    return made;
}

struct Stage {
    Stage()
        : split(new ResourceSplit(sheet(Qt::white), sheet(Qt::black), &window))
    {
        auto *row = new QHBoxLayout(&window);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(0);
        auto *sideBar = sheet(Qt::gray);
        sideBar->setFixedWidth(Metrics::SideBarWidth);
        row->addWidget(sideBar);
        row->addWidget(split);
        window.resize(Usual);
        window.show();
        camera.emplace(folder.path(), report, Catalogue(), nullptr);
    }

    /// All pictures of it are written when this returns.
    void take(const QString &name)
    {
        problem = camera->take({window, theme, 1, name});
        camera.reset();
    }

    [[nodiscard]] QImage picture(const QString &form, const QString &name) const
    {
        return QImage(
            QDir(folder.path()).filePath(form + QStringLiteral("/01-") + name + QStringLiteral(".png")));
    }

    QTemporaryDir folder;
    Theme theme;
    QWidget window;
    ResourceSplit *split;
    MatrixReport report{QStringLiteral("en")};
    std::optional<MatrixCamera> camera;
    QString problem;
};

/// More fields than a small screen has the room for, above a verb.
void fill(QDialog &dialog)
{
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    for (int i = 0; i < 16; ++i) {
        auto *field = new QLineEdit;
        field->setAccessibleName(QStringLiteral("Field %1").arg(i));
        field->setFixedHeight(30);
        column->addWidget(field);
    }
    content->setFixedWidth(420);
    auto *footer = new DialogFooter;
    footer->addDecision(new QPushButton(QStringLiteral("Go")));
    auto *all = new QVBoxLayout(&dialog);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(new DialogBody(content, footer));
    all->addWidget(footer);
}

} // namespace

class MatrixCameraTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesTheDetailThatASmallWindowHides();
    void takesDialogsInEveryWindow();
};

void MatrixCameraTest::takesTheDetailThatASmallWindowHides()
{
    Stage stage;
    QVERIFY(QTest::qWaitForWindowExposed(&stage.window));
    stage.take(QStringLiteral("page"));
    QCOMPARE(stage.problem, QString());
    const QPoint middle(Small.width() / 2 + Metrics::SideBarWidth, Small.height() / 2);
    const QImage list = stage.picture(QStringLiteral("light-small"), QStringLiteral("page"));
    const QImage detail = stage.picture(QStringLiteral("light-small-detail"), QStringLiteral("page"));
    QCOMPARE(list.size(), Small);
    QCOMPARE(detail.size(), Small);
    QCOMPARE(list.pixelColor(middle), QColor(Qt::white));
    QCOMPARE(detail.pixelColor(middle), QColor(Qt::black));
    QVERIFY(!stage.split->isDetailAlone());
    QCOMPARE(stage.window.size(), Usual);
}

void MatrixCameraTest::takesDialogsInEveryWindow()
{
    Stage stage;
    QDialog dialog(&stage.window);
    fill(dialog);
    dialog.setModal(true);
    dialog.show();
    QVERIFY(QTest::qWaitForWindowExposed(&dialog));
    const QSize before = dialog.size();
    QVERIFY(before.height() > Small.height());
    stage.take(QStringLiteral("asks"));
    QCOMPARE(stage.problem, QString());
    for (const QString &form : MatrixCamera::forms()) {
        const bool isOfDialogs = form != u"light-small-detail";
        QVERIFY2(stage.picture(form, QStringLiteral("asks")).isNull() != isOfDialogs, qPrintable(form));
    }
    const QImage small = stage.picture(QStringLiteral("light-small"), QStringLiteral("asks"));
    QCOMPARE(small.size(), Small);
    // The dialog fits, with the window, dimmed, above and below it.
    const QColor dimmed = small.pixelColor(1, 1);
    QCOMPARE(small.pixelColor(Small.width() / 2 - 100, 5), small.pixelColor(Small.width() / 2 - 100, 1));
    QVERIFY(small.pixelColor(Small.width() / 2 - 100, Small.height() - 80) != dimmed);
    QCOMPARE(stage.picture(QStringLiteral("light-wide"), QStringLiteral("asks")).size(), Wide);
    QCOMPARE(dialog.size(), before);
    QCOMPARE(stage.window.size(), Usual);
}

} // namespace snapdeck::matrix

using snapdeck::matrix::MatrixCameraTest;
SNAPDECK_TEST(MatrixCameraTest)

#include "MatrixCameraTest.moc"
