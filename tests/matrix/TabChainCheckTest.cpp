// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/matrix/checks/TabChainCheck.h"

#include "tests/support/TestRunner.h"
#include "ui/theme/ButtonKind.h"

#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableWidget>
#include <QVBoxLayout>

namespace snapdeck::matrix {

namespace {

QStringList checksOf(const Findings &findings)
{
    QStringList checks;
    for (const Finding &finding : findings)
        checks << finding.check;
    return checks;
}

} // namespace

class TabChainCheckTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void passesASoundChain();
    void findsWhatIsLeftOut();
    void findsATrap();
    void findsATrapAtTheStart();
    void countsAGroupOnce();
    void passesOverWhatIsDisabled();
    void leavesTheFocusWhereItWas();
    void leavesThePageWhereItWas();

private:
    template <typename Kind> Kind *add(Kind *widget)
    {
        m_window->layout()->addWidget(widget);
        return widget;
    }

    Findings look()
    {
        m_window->show();
        return tabChainBreaches(*m_window);
    }

    std::unique_ptr<QWidget> m_window;
};

void TabChainCheckTest::init()
{
    m_window = std::make_unique<QWidget>();
    new QVBoxLayout(m_window.get());
    add(new QLineEdit)->setObjectName(QStringLiteral("first"));
}

void TabChainCheckTest::passesASoundChain()
{
    QVERIFY(look().isEmpty()); // one control leads to itself
    add(new QLabel(QStringLiteral("no control")));
    add(new QSpinBox);
    add(new QTableWidget(3, 3))->setTabKeyNavigation(false);
    add(new QPushButton(QStringLiteral("Act")));
    QCOMPARE(checksOf(look()), QStringList());
}

void TabChainCheckTest::findsWhatIsLeftOut()
{
    add(new QPushButton(QStringLiteral("Act")));
    auto *left = add(new QPushButton(QStringLiteral("Forgotten")));
    left->setObjectName(QStringLiteral("forgotten"));
    left->setFocusPolicy(Qt::ClickFocus);
    const Findings found = look();
    QCOMPARE(checksOf(found), QStringList{QStringLiteral("unreached")});
    QVERIFY(found.first().object.endsWith(QStringLiteral("forgotten")));
    setButtonHint(left, QStringLiteral("Ctrl K"));
    QVERIFY(look().isEmpty());
}

void TabChainCheckTest::findsATrap()
{
    add(new QPlainTextEdit)->setObjectName(QStringLiteral("trap"));
    add(new QPushButton(QStringLiteral("Behind it")));
    const Findings found = look();
    QCOMPARE(checksOf(found), (QStringList{QStringLiteral("tab-trap"), QStringLiteral("unreached")}));
    QVERIFY(found.first().object.endsWith(QStringLiteral("trap")));
    m_window->findChild<QPlainTextEdit *>()->setTabChangesFocus(true);
    QVERIFY(look().isEmpty());
}

void TabChainCheckTest::findsATrapAtTheStart()
{
    auto *trap = add(new QTableWidget(2, 2));
    trap->setCurrentCell(0, 0);
    trap->setFocus();
    QVERIFY(checksOf(look()).contains(QStringLiteral("tab-trap")));
}

void TabChainCheckTest::countsAGroupOnce()
{
    add(new QRadioButton(QStringLiteral("One")))->setChecked(true);
    add(new QRadioButton(QStringLiteral("Other")));
    add(new QPushButton(QStringLiteral("Act")));
    QCOMPARE(checksOf(look()), QStringList());
}

void TabChainCheckTest::passesOverWhatIsDisabled()
{
    add(new QPushButton(QStringLiteral("Not now")))->setEnabled(false);
    add(new QPushButton(QStringLiteral("Not here")))->hide();
    QCOMPARE(checksOf(look()), QStringList());
}

void TabChainCheckTest::leavesTheFocusWhereItWas()
{
    auto *field = m_window->findChild<QLineEdit *>();
    add(new QPushButton(QStringLiteral("Act")));
    auto *table = add(new QTableWidget(2, 2));
    table->setTabKeyNavigation(false);
    field->setFocus();
    m_window->show();
    m_window->activateWindow();
    const QSignalSpy finished(field, &QLineEdit::editingFinished);
    QVERIFY(look().isEmpty());
    QCOMPARE(m_window->focusWidget(), field);
    QCOMPARE(finished.size(), 0); // nobody has left it
    QVERIFY(!table->currentIndex().isValid()); // nobody has come to it
}

void TabChainCheckTest::leavesThePageWhereItWas()
{
    auto *area = add(new QScrollArea);
    auto *page = new QWidget;
    auto *low = new QPushButton(QStringLiteral("Far below"), page);
    low->move(0, 4000);
    page->resize(200, 5000);
    area->setWidget(page);
    m_window->resize(300, 300);
    m_window->show();
    area->ensureWidgetVisible(low);
    QVERIFY(area->verticalScrollBar()->value() > 0); // there is something to be scrolled
    area->verticalScrollBar()->setValue(0);
    QVERIFY(look().isEmpty());
    QCOMPARE(area->verticalScrollBar()->value(), 0);
}

} // namespace snapdeck::matrix

using snapdeck::matrix::TabChainCheckTest;
SNAPDECK_TEST(TabChainCheckTest)

#include "TabChainCheckTest.moc"
