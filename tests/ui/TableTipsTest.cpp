// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/TableTips.h"

#include "tests/support/TestRunner.h"
#include "ui/delegates/IdDelegate.h"
#include "ui/widgets/TableView.h"

#include <QHelpEvent>
#include <QStandardItemModel>
#include <QTextDocument>
#include <QToolTip>

namespace snapdeck {

namespace {

/// What stands in the tip after the mouse has rested on the cell.
QString tipOver(TableView &table, const QModelIndex &index)
{
    QToolTip::hideText(); // which takes its time
    if (!QTest::qWaitFor([] { return !QToolTip::isVisible(); }))
        return QStringLiteral("still there");
    const QPoint place = table.visualRect(index).center();
    QHelpEvent event(QEvent::ToolTip, place, table.viewport()->mapToGlobal(place));
    QCoreApplication::sendEvent(table.viewport(), &event);
    return QToolTip::text();
}

} // namespace

class TableTipsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsCutIsWholeInTheTip()
    {
        QStandardItemModel model(1, 2);
        const QString whole = QStringLiteral("a name that is much longer than its column");
        model.setItem(0, 0, new QStandardItem(whole));
        model.setItem(0, 1, new QStandardItem(QStringLiteral("short")));
        TableView table;
        table.setModel(&model);
        table.setItemDelegate(new RowDelegate(&table));
        table.setColumn(0, 90);
        table.setColumn(1, 90);
        table.resize(400, 200);
        table.show();
        QCOMPARE(tipOver(table, model.index(0, 0)), whole);
        QCOMPARE(tipOver(table, model.index(0, 1)), QString());
        model.item(0, 0)->setToolTip(QStringLiteral("known since May"));
        QCOMPARE(tipOver(table, model.index(0, 0)), whole + QStringLiteral("\nknown since May"));
        model.item(0, 0)->setToolTip(whole + QStringLiteral("\n4711"));
        QCOMPARE(tipOver(table, model.index(0, 0)), whole + QStringLiteral("\n4711")); // not twice
        table.setColumn(0, 390);
        model.item(0, 0)->setToolTip({});
        QCOMPARE(tipOver(table, model.index(0, 0)), QString());
    }

    void markupOfAServerIsShownLetterByLetter()
    {
        QStandardItemModel model(1, 1);
        const QString evil = QStringLiteral("<b>bold</b> and longer than the column is");
        model.setItem(0, 0, new QStandardItem(evil));
        TableView table;
        table.setModel(&model);
        table.setItemDelegate(new IdDelegate(&table));
        table.setColumn(0, 60);
        table.show();
        const auto plain = [&] {
            QTextDocument document;
            document.setHtml(tipOver(table, model.index(0, 0)));
            return document.toPlainText();
        };
        QCOMPARE(plain(), evil);
        model.item(0, 0)->setToolTip(QStringLiteral("since May"));
        QVERIFY(plain().startsWith(evil));
        QVERIFY(plain().endsWith(QStringLiteral("since May")));
    }
};

} // namespace snapdeck

using snapdeck::TableTipsTest;
SNAPDECK_TEST(TableTipsTest)

#include "TableTipsTest.moc"
