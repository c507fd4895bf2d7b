// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/matrix/checks/ClippedCellCheck.h"

#include "tests/support/TestRunner.h"
#include "ui/delegates/BadgeDelegate.h"
#include "ui/delegates/IdDelegate.h"
#include "ui/delegates/NumberDelegate.h"
#include "ui/delegates/TransferBarDelegate.h"
#include "ui/models/Roles.h"
#include "ui/widgets/TableView.h"

#include <QHeaderView>
#include <QStandardItemModel>

namespace snapdeck::matrix {

namespace {

constexpr int Wide = 400;
constexpr int Narrow = 48;

const QString words = QStringLiteral("1,234,567,890 bytes on 24 December");

} // namespace

class ClippedCellCheckTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_table.reset(); }
    void findsACutHeader();
    void findsACutNumber();
    void findsACutState();
    void letsNamesGiveWayToTheirToolTip();
    void passesOverPicturesAndHiddenColumns();

private:
    Findings look(int width);

    std::unique_ptr<TableView> m_table;
    std::unique_ptr<QStandardItemModel> m_model;
    RowDelegate m_row;
    NumberDelegate m_number;
    BadgeDelegate m_badge;
    IdDelegate m_id;
    TransferBarDelegate m_bar;
};

void ClippedCellCheckTest::init()
{
    m_model = std::make_unique<QStandardItemModel>(1, 2);
    m_model->setHorizontalHeaderLabels({QStringLiteral("A"), QStringLiteral("B")});
    m_model->setItem(0, 0, new QStandardItem(words));
    m_table = std::make_unique<TableView>();
    m_table->setObjectName(QStringLiteral("table"));
    m_table->setModel(m_model.get());
    m_table->resize(900, 300);
    m_table->setItemDelegate(&m_row);
}

Findings ClippedCellCheckTest::look(int width)
{
    m_table->show();
    m_table->setColumnWidth(0, width);
    return clippedCells(*m_table);
}

void ClippedCellCheckTest::findsACutHeader()
{
    m_model->setItem(0, 0, new QStandardItem(QStringLiteral("1")));
    m_model->setHeaderData(0, Qt::Horizontal, QStringLiteral("Last verified snapshot"));
    QVERIFY(look(Wide).isEmpty());
    const Findings found = look(Narrow);
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.first().check, QStringLiteral("clipped-cell"));
    QCOMPARE(found.first().object, QStringLiteral("table"));
    QVERIFY(found.first().what.contains(QStringLiteral("Last verified snapshot")));
}

void ClippedCellCheckTest::findsACutNumber()
{
    m_table->setItemDelegateForColumn(0, &m_number);
    m_model->item(0, 0)->setToolTip(words); // a number has to be read at a glance
    QVERIFY(look(Wide).isEmpty());
    QCOMPARE(look(Narrow).size(), 1);
}

void ClippedCellCheckTest::findsACutState()
{
    m_table->setItemDelegateForColumn(0, &m_badge);
    const BadgeSpec state{Icon::Loader, QStringLiteral("Processing, next check in 40 s"), Tone::Processing};
    m_model->item(0, 0)->setData(QVariant::fromValue(state), BadgeRole);
    m_model->item(0, 0)->setToolTip(state.text);
    QVERIFY(look(Wide).isEmpty());
    QCOMPARE(look(Narrow).size(), 1);
}

void ClippedCellCheckTest::letsNamesGiveWayToTheirToolTip()
{
    for (QAbstractItemDelegate *delegate :
         {static_cast<QAbstractItemDelegate *>(&m_row), static_cast<QAbstractItemDelegate *>(&m_id)}) {
        m_table->setItemDelegateForColumn(0, delegate);
        m_model->item(0, 0)->setToolTip({});
        QCOMPARE(look(Narrow).size(), 1);
        m_model->item(0, 0)->setToolTip(words);
        QVERIFY(look(Narrow).isEmpty());
    }
}

void ClippedCellCheckTest::passesOverPicturesAndHiddenColumns()
{
    m_table->setItemDelegateForColumn(0, &m_bar);
    QVERIFY(look(Narrow).isEmpty());
    m_table->setItemDelegateForColumn(0, &m_number);
    QCOMPARE(look(Narrow).size(), 1);
    m_table->setColumnHidden(0, true);
    QVERIFY(clippedCells(*m_table).isEmpty());
}

} // namespace snapdeck::matrix

using snapdeck::matrix::ClippedCellCheckTest;
SNAPDECK_TEST(ClippedCellCheckTest)

#include "ClippedCellCheckTest.moc"
