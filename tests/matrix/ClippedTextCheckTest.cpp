// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/matrix/checks/ClippedTextCheck.h"

#include "tests/support/TestRunner.h"
#include "ui/widgets/ElidedLabel.h"
#include "ui/widgets/IconLabel.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTabBar>
#include <QToolButton>

namespace snapdeck::matrix {

namespace {

const QString words = QStringLiteral("Take a snapshot of every application");

/// A window with one widget of that kind, as large as it wants to be.
template <typename Kind> struct Stage {
    Stage()
    {
        window.resize(800, 600);
        window.setObjectName(QStringLiteral("window"));
        widget = new Kind;
        widget->setParent(&window);
        widget->setObjectName(QStringLiteral("planted"));
    }

    Findings look()
    {
        window.show();
        return clippedTexts(window);
    }

    QWidget window;
    Kind *widget;
};

} // namespace

class ClippedTextCheckTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsACutLabel();
    void findsAParagraphThatIsTooLow();
    void findsAWordThatIsTooLong();
    void letsElidedLabelsGiveWay();
    void findsACutButton();
    void passesOverPictures();
    void findsACutTab();
    void findsACutPlaceholder();
    void findsACutChoice();
    void findsACutNumber();
    void findsACutPicture();
    void passesOverWhatIsHidden();
};

void ClippedTextCheckTest::findsACutLabel()
{
    Stage<QLabel> stage;
    stage.widget->setText(words);
    stage.widget->adjustSize();
    QVERIFY(stage.look().isEmpty());
    stage.widget->resize(stage.widget->width() - 10, stage.widget->height());
    const Findings found = stage.look();
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.first().check, QStringLiteral("clipped"));
    QCOMPARE(found.first().object, QStringLiteral("window/planted"));
    QVERIFY(found.first().what.contains(words));
    stage.widget->adjustSize();
    stage.widget->resize(stage.widget->width(), stage.widget->height() - 4);
    QCOMPARE(stage.look().size(), 1);
}

void ClippedTextCheckTest::findsAParagraphThatIsTooLow()
{
    Stage<QLabel> stage;
    stage.widget->setText(words);
    stage.widget->setWordWrap(true);
    stage.widget->resize(120, stage.widget->heightForWidth(120));
    QVERIFY(stage.look().isEmpty());
    stage.widget->resize(120, stage.widget->heightForWidth(120) - 5);
    QCOMPARE(stage.look().size(), 1);
}

void ClippedTextCheckTest::findsAWordThatIsTooLong()
{
    Stage<QLabel> stage;
    stage.widget->setText(QStringLiteral("to donaudampfschifffahrtsgesellschaft"));
    stage.widget->setWordWrap(true);
    stage.widget->resize(60, 200);
    QCOMPARE(stage.look().size(), 1);
    stage.widget->resize(400, 200);
    QVERIFY(stage.look().isEmpty());
}

void ClippedTextCheckTest::letsElidedLabelsGiveWay()
{
    Stage<ElidedLabel> stage;
    stage.widget->setWholeText(words);
    stage.widget->resize(60, 30);
    QVERIFY(stage.look().isEmpty());
    stage.widget->setToolTip({});
    QCOMPARE(stage.look().size(), 1);
}

void ClippedTextCheckTest::findsACutButton()
{
    Stage<QPushButton> stage;
    stage.widget->setText(words);
    stage.widget->adjustSize();
    QVERIFY(stage.look().isEmpty());
    stage.widget->resize(60, stage.widget->height());
    QCOMPARE(stage.look().size(), 1);
}

void ClippedTextCheckTest::passesOverPictures()
{
    Stage<QToolButton> stage;
    QPixmap picture(16, 16);
    picture.fill(Qt::red);
    stage.widget->setText(words);
    stage.widget->setIcon(QIcon(picture));
    stage.widget->resize(24, 24);
    QVERIFY(stage.look().isEmpty());
    stage.widget->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    QCOMPARE(stage.look().size(), 1);
}

void ClippedTextCheckTest::findsACutTab()
{
    Stage<QTabBar> stage;
    stage.widget->addTab(words);
    stage.widget->addTab(words);
    stage.widget->resize(stage.widget->sizeHint());
    QVERIFY(stage.look().isEmpty());
    stage.widget->resize(200, stage.widget->height());
    QCOMPARE(stage.look().size(), 1);
}

void ClippedTextCheckTest::findsACutPlaceholder()
{
    Stage<QLineEdit> stage;
    stage.widget->setPlaceholderText(words);
    stage.widget->resize(500, 30);
    QVERIFY(stage.look().isEmpty());
    stage.widget->resize(90, 30);
    QCOMPARE(stage.look().size(), 1);
    stage.widget->setText(words + words); // scrolls as one writes
    QVERIFY(stage.look().isEmpty());
}

void ClippedTextCheckTest::findsACutChoice()
{
    Stage<QComboBox> stage;
    stage.widget->addItem(words);
    stage.widget->resize(stage.widget->sizeHint());
    QVERIFY(stage.look().isEmpty());
    stage.widget->resize(100, 30);
    QCOMPARE(stage.look().size(), 1);
    stage.widget->setToolTip(words);
    QVERIFY(stage.look().isEmpty());
}

void ClippedTextCheckTest::findsACutNumber()
{
    Stage<QSpinBox> stage;
    stage.widget->setMaximum(100'000'000);
    stage.widget->setValue(100'000'000);
    stage.widget->resize(300, 30);
    QVERIFY(stage.look().isEmpty());
    stage.widget->resize(60, 30);
    QCOMPARE(stage.look().size(), 1);
}

void ClippedTextCheckTest::findsACutPicture()
{
    QWidget window;
    window.resize(200, 200);
    IconLabel picture(Icon::Inbox, Tone::Neutral, 24, &window);
    picture.resize(24, 24);
    window.show();
    QVERIFY(clippedTexts(window).isEmpty());
    picture.resize(24, 12);
    QCOMPARE(clippedTexts(window).size(), 1);
}

void ClippedTextCheckTest::passesOverWhatIsHidden()
{
    Stage<QLabel> stage;
    stage.widget->setText(words);
    stage.widget->resize(20, 20);
    stage.widget->hide();
    QVERIFY(stage.look().isEmpty());
}

} // namespace snapdeck::matrix

using snapdeck::matrix::ClippedTextCheckTest;
SNAPDECK_TEST(ClippedTextCheckTest)

#include "ClippedTextCheckTest.moc"
