// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/settings/Preferences.h"
#include "ui/widgets/TableColumns.h"
#include "ui/widgets/TableMemory.h"
#include "ui/widgets/TableView.h"

#include <QAction>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QMenu>
#include <QStandardItemModel>
#include <QTest>
#include <QVBoxLayout>

namespace snapdeck::test {

/// A window with a table of four columns, 500 wide: Name fills it, the others are 100, 80 and 60.
struct TableStage {
    explicit TableStage(const QString &configFile)
        : preferences(configFile)
        , model(5, 4)
    {
        model.setHorizontalHeaderLabels(
            {QStringLiteral("Name"), QStringLiteral("State"), QStringLiteral("Size"), QStringLiteral("Age")});
        new TableMemory(preferences, &window);
        table = build(&window);
        auto *column = new QVBoxLayout(&window);
        column->setContentsMargins(0, 0, 0, 0);
        column->addWidget(table);
        window.resize(500, 300);
        window.show();
    }

    TableView *build(QWidget *parent)
    {
        auto *made = new TableView(parent);
        made->setObjectName(QStringLiteral("testTable"));
        made->setModel(&model);
        made->setColumn(0, 120, 0);
        made->setColumn(1, 100, 1);
        made->setColumn(2, 80, 2);
        made->setColumn(3, 60, 3);
        made->setStretchColumn(0);
        made->sortByColumn(0, Qt::AscendingOrder);
        return made;
    }

    [[nodiscard]] QHeaderView *header() const { return table->horizontalHeader(); }
    [[nodiscard]] QList<int> widths() const
    {
        QList<int> widths;
        for (const int column : table->columns().shown())
            widths << table->columnWidth(column);
        return widths;
    }
    /// By the mouse, from the right edge of that column.
    void drag(int column, int by) const
    {
        const QPoint edge(header()->sectionViewportPosition(column) + header()->sectionSize(column) - 1,
                          header()->height() / 2);
        QTest::mousePress(header()->viewport(), Qt::LeftButton, {}, edge);
        QTest::mouseMove(header()->viewport(), edge + QPoint(by / 2, 0));
        QTest::mouseMove(header()->viewport(), edge + QPoint(by, 0));
        QTest::mouseRelease(header()->viewport(), Qt::LeftButton, {}, edge + QPoint(by, 0));
    }
    [[nodiscard]] QMenu *openHeaderMenu() const
    {
        const QPoint place(20, header()->height() / 2);
        QContextMenuEvent event(QContextMenuEvent::Mouse, place, header()->viewport()->mapToGlobal(place));
        QCoreApplication::sendEvent(header()->viewport(), &event);
        return table->findChild<QMenu *>(QStringLiteral("tableColumnMenu"));
    }
    /// Opens the menu, picks the entry and closes the menu.
    void pick(const QString &text) const
    {
        QMenu *menu = openHeaderMenu();
        QVERIFY(menu);
        for (QAction *action : menu->actions()) {
            if (action->text().section(u'\t', 0, 0) == text)
                action->trigger();
        }
        menu->close();
        QTRY_VERIFY(!table->findChild<QMenu *>(QStringLiteral("tableColumnMenu")));
    }

    Preferences preferences;
    QStandardItemModel model;
    QWidget window;
    TableView *table = nullptr;
};

} // namespace snapdeck::test
