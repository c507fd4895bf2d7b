// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/matrix/checks/UnnamedControlCheck.h"

#include "tests/support/TestRunner.h"
#include "ui/widgets/AccessibleRole.h"
#include "ui/widgets/Buttons.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QTableWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace snapdeck::matrix {

class UnnamedControlCheckTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void passesNamedControls();
    void findsUnnamedControls();
    void takesTheNameFromABuddy();
    void findsABoxThatNamesItsChoiceAlone();
    void findsAWrongRole();

private:
    template <typename Kind> Kind *add(Kind *widget)
    {
        m_window->layout()->addWidget(widget);
        widget->show(); // at once, where the window is there already
        return widget;
    }

    Findings look()
    {
        m_window->show();
        return unnamedControls(*m_window);
    }

    std::unique_ptr<QWidget> m_window;
};

void UnnamedControlCheckTest::init()
{
    m_window = std::make_unique<QWidget>();
    new QVBoxLayout(m_window.get());
}

void UnnamedControlCheckTest::passesNamedControls()
{
    add(new QCheckBox(QStringLiteral("Keep new ones")));
    add(makeIconButton(Icon::Close, QStringLiteral("Dismiss")));
    add(new QTableWidget)->setAccessibleName(QStringLiteral("Snapshots"));
    add(new QSpinBox)->setAccessibleName(QStringLiteral("How many"));
    add(new QPlainTextEdit)->setAccessibleName(QStringLiteral("Note"));
    add(new QLabel); // says nothing and is no control
    const Findings found = look();
    QVERIFY2(found.isEmpty(), found.isEmpty() ? "" : qPrintable(found.first().object + found.first().what));
}

void UnnamedControlCheckTest::findsUnnamedControls()
{
    add(new QToolButton)->setObjectName(QStringLiteral("nameless"));
    const Findings one = look();
    QCOMPARE(one.size(), 1);
    QCOMPARE(one.first().check, QStringLiteral("unnamed"));
    QVERIFY(one.first().object.endsWith(QStringLiteral("nameless")));
    add(new QTableWidget);
    add(new QSpinBox);
    add(new QLineEdit);
    QCOMPARE(look().size(), 4);
}

void UnnamedControlCheckTest::takesTheNameFromABuddy()
{
    auto *label = add(new QLabel(QStringLiteral("&Name")));
    auto *field = add(new QLineEdit);
    QCOMPARE(look().size(), 1);
    label->setBuddy(field);
    QVERIFY(look().isEmpty());
}

void UnnamedControlCheckTest::findsABoxThatNamesItsChoiceAlone()
{
    auto *box = add(new QComboBox);
    box->addItem(QStringLiteral("Last 7 days"));
    box->setAccessibleName(QStringLiteral("Time"));
    QCOMPARE(look().size(), 1);
    setChoiceName(box, QStringLiteral("Time"));
    QVERIFY(look().isEmpty());
}

void UnnamedControlCheckTest::findsAWrongRole()
{
    auto *button = new QToolButton;
    setAccessibleRole(button, QAccessible::Client);
    button->setAccessibleName(QStringLiteral("Refresh"));
    add(button);
    const Findings found = look();
    QCOMPARE(found.size(), 1);
    QVERIFY(found.first().what.contains(QStringLiteral("role")));
}

} // namespace snapdeck::matrix

using snapdeck::matrix::UnnamedControlCheckTest;
SNAPDECK_TEST(UnnamedControlCheckTest)

#include "UnnamedControlCheckTest.moc"
