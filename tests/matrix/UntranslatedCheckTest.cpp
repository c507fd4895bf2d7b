// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/matrix/checks/UntranslatedCheck.h"

#include "tests/matrix/checks/Catalogue.h"
#include "tests/support/TestRunner.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTabBar>
#include <QTableWidget>
#include <QVBoxLayout>

namespace snapdeck::matrix {

class UntranslatedCheckTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsEnglishWhereverItIsSaid();
    void passesTheLanguagesOwnWords();
};

void UntranslatedCheckTest::findsEnglishWhereverItIsSaid()
{
    Catalogue catalogue;
    catalogue.add(QStringLiteral("&Open"), QStringLiteral("&Abrir"));
    const QString english = QStringLiteral("Open");
    QWidget window;
    auto *column = new QVBoxLayout(&window);
    QList<QWidget *> planted{new QLabel(english), new QPushButton(QStringLiteral("&Open")), new QLabel,
                             new QLabel};
    planted[2]->setToolTip(english);
    planted[3]->setAccessibleName(english);
    auto *field = new QLineEdit;
    field->setPlaceholderText(english);
    auto *box = new QComboBox;
    box->addItem(english);
    auto *tabs = new QTabBar;
    tabs->addTab(english);
    auto *table = new QTableWidget(1, 1);
    table->setHorizontalHeaderLabels({english});
    auto *cell = new QTableWidget(1, 1);
    cell->setItem(0, 0, new QTableWidgetItem(english));
    planted << field << box << tabs << table << cell;
    for (QWidget *widget : std::as_const(planted)) {
        widget->setMinimumSize(10, 10); // an empty label has no size of its own
        column->addWidget(widget);
    }
    window.show();
    const Findings found = untranslatedTexts(window, catalogue);
    QCOMPARE(found.size(), planted.size());
    for (const Finding &finding : found)
        QCOMPARE(finding.check, QStringLiteral("untranslated"));
}

void UntranslatedCheckTest::passesTheLanguagesOwnWords()
{
    Catalogue catalogue;
    catalogue.add(QStringLiteral("&Open"), QStringLiteral("&Abrir"));
    QWidget window;
    auto *column = new QVBoxLayout(&window);
    column->addWidget(new QPushButton(QStringLiteral("&Abrir")));
    column->addWidget(new QLabel(QStringLiteral("api-gateway")));
    window.show();
    QVERIFY(untranslatedTexts(window, catalogue).isEmpty());
    auto *button = new QPushButton(QStringLiteral("Open"));
    column->addWidget(button);
    button->show();
    QCOMPARE(untranslatedTexts(window, catalogue).size(), 1);
}

} // namespace snapdeck::matrix

using snapdeck::matrix::UntranslatedCheckTest;
SNAPDECK_TEST(UntranslatedCheckTest)

#include "UntranslatedCheckTest.moc"
