// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/GalleryParts.h"

#include "core/archive/TextDiff.h"
#include "ui/delegates/BadgeDelegate.h"
#include "ui/delegates/NumberDelegate.h"
#include "ui/delegates/TransferBarDelegate.h"
#include "ui/models/Roles.h"
#include "ui/pages/OverviewRow.h"
#include "ui/shell/CommandPaletteDelegate.h"
#include "ui/shell/CommandPaletteModel.h"
#include "ui/theme/GalleryModel.h"
#include "ui/theme/Palette.h"
#include "ui/widgets/Badge.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/FactGrid.h"
#include "ui/widgets/KeyCaps.h"
#include "ui/widgets/Labels.h"
#include "ui/widgets/Legend.h"
#include "ui/widgets/StateGrid.h"
#include "ui/widgets/TableView.h"
#include "ui/widgets/TextDifferenceView.h"
#include "ui/widgets/TrendLine.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QStandardItemModel>

namespace snapdeck
{

namespace
{

constexpr Tone Tones[]
    = {Tone::Ok, Tone::Processing, Tone::Warning, Tone::Danger, Tone::Accent, Tone::Neutral};

StateGrid *makeSquares()
{
    constexpr int Many = 60;
    auto *grid = new StateGrid;
    QList<StateGrid::Cell> cells;
    const auto states = GalleryModel::states();
    for (int i = 0; i < Many; ++i) {
        const int state = i % 7 == 0 ? (i / 7) % int(states.size()) : 0;
        cells.append({Tones[state], QStringLiteral("app-%1: %2").arg(i + 1).arg(states[state].text)});
    }
    grid->setAccessibleName(GalleryParts::tr("Every resource"));
    grid->setCells(cells);
    return grid;
}

OverviewRow *makeLine(const BadgeSpec &badge, const QString &name, const QString &text, const QList<double> &trend,
                      const QString &act, bool hasNext)
{
    auto *row = new OverviewRow;
    OverviewLine line;
    line.badge = badge;
    line.name = name;
    line.text = text;
    line.trend = trend;
    line.figure = QStringLiteral("+1.2 MB");
    line.act.kind = act.isEmpty() ? OverviewAct::Kind::None : OverviewAct::Kind::Show;
    line.act.text = act;
    row->setLine(line, hasNext);
    return row;
}

QList<Command> sampleCommands()
{
    Command take;
    take.name = GalleryParts::tr("Take snapshot");
    take.place = GalleryParts::tr("Applications");
    take.icon = makeIcon(Icon::Camera);
    take.keys = QKeySequence(Qt::CTRL | Qt::Key_T);
    Command dark;
    dark.name = GalleryParts::tr("Dark");
    dark.place = GalleryParts::tr("Settings");
    dark.icon = makeIcon(Icon::Settings);
    dark.isCheckable = true;
    dark.isChecked = true;
    Command tail;
    tail.name = QStringLiteral("a-name-that-takes-all-the-room-there-is-in-the-row-and-then-some-more-of-it");
    tail.place = GalleryParts::tr("Applications");
    tail.icon = makeIcon(Icon::Applications);
    return {take, dark, tail};
}

QStandardItemModel *makeTransfers(QObject *parent)
{
    auto *model = new QStandardItemModel(parent);
    model->setHorizontalHeaderLabels({GalleryParts::tr("Name"), GalleryParts::tr("Progress")});
    const auto add = [model](const QString &name, const QString &words, const QVariant &share) {
        auto *bar = new QStandardItem(words);
        bar->setData(share, RawValueRole);
        model->appendRow({new QStandardItem(name), bar});
    };
    add(QStringLiteral("api-gateway"), QStringLiteral("0 %"), 0.0);
    add(QStringLiteral("billing-worker"), QStringLiteral("64 %"), 0.64);
    add(QStringLiteral("image-proxy"), QStringLiteral("100 %"), 1.0);
    add(QStringLiteral("payments-api"), QStringLiteral("41 MB"), QVariant());
    return model;
}

TableView *makeFewColumns()
{
    auto *table = new TableView;
    table->setModel(new GalleryModel(table));
    table->setAccessibleName(GalleryParts::tr("Table"));
    table->setGround(Ground::Surface);
    table->setItemDelegate(new RowDelegate(table));
    table->setItemDelegateForColumn(GalleryModel::State, new BadgeDelegate(table));
    table->setItemDelegateForColumn(GalleryModel::Size, new NumberDelegate(table));
    for (int column = 0; column < GalleryModel::ColumnCount; ++column)
        table->setColumn(column, 150, column);
    for (const int column : {GalleryModel::Last, GalleryModel::Count, GalleryModel::Trend, GalleryModel::Id})
        table->setColumnChosen(column, false);
    table->setStretchColumn(GalleryModel::Name);
    table->setFixedHeight(Metrics::TableHeaderHeight + 3 * Metrics::RowHeight);
    return table;
}

EmptyState *makeEmpty(Icon icon, const QString &title, const QString &text, Tone tone, const QString &act)
{
    auto *empty = new EmptyState;
    empty->setContent(icon, title, text, tone);
    empty->setAction(act);
    return empty;
}

} // namespace

QWidget *GalleryParts::overview()
{
    auto *card = new Card(tr("Overview"));
    card->body()->addWidget(makeSquares());
    auto *legend = new Legend;
    QList<Legend::Entry> entries;
    const auto states = GalleryModel::states();
    for (int i = 0; i < int(states.size()); ++i)
        entries.append({Tones[i], states[i].text});
    legend->setEntries(entries);
    card->body()->addWidget(legend);
    const QList<OverviewRow *> rows{
        makeLine(states[3], QStringLiteral("discord-relay"), tr("The last snapshot failed."), {}, tr("Show"), true),
        makeLine(states[5], QStringLiteral("image-proxy"), QString(), {2, 7, 2, 4, 6, 7, 7}, tr("Show"), true),
        makeLine({}, QStringLiteral("payments-api"), QString(), {1, 2, 3, 4, 5, 6, 7}, QString(), false)};
    OverviewRow::Widths widths;
    for (const OverviewRow *row : rows)
        widths = widths.united(row->wishes());
    for (OverviewRow *row : rows) {
        row->setWidths(widths);
        card->body()->addWidget(row);
    }
    return card;
}

QWidget *GalleryParts::facts()
{
    auto *card = new Card(tr("Facts"));
    auto *grid = new FactGrid;
    const auto states = GalleryModel::states();
    grid->addRow(tr("State"), new Badge(states[0]));
    grid->setText(grid->addText(tr("Size"), "gallerySize"), QStringLiteral("612 MB"));
    grid->setText(grid->addText(tr("Note"), "galleryNote"),
                  tr("What is known of a thing stands at the right of its name, and goes over to another line where it "
                     "is long, as this one is, which is here for nothing else."));
    auto *trend = new TrendLine;
    trend->setValues({1, 2, 1.5, 4, 6, 8, 8.5, 8.5});
    grid->addRow(tr("Trend"), trend);
    grid->addRow(tr("Keys"), new KeyCaps({keyCombination(QKeySequence(Qt::CTRL | Qt::Key_K)),
                                          keyCombination(QKeySequence(Qt::Key_F5))}));
    card->body()->addWidget(grid);
    return card;
}

QWidget *GalleryParts::commands()
{
    auto *card = new Card(tr("Commands"));
    auto *list = new QListView;
    auto *model = new CommandPaletteModel(list);
    model->setCommands(sampleCommands());
    model->setQuery(QStringLiteral("a"));
    list->setModel(model);
    list->setItemDelegate(new CommandPaletteDelegate(list));
    list->setAccessibleName(tr("Commands"));
    list->setFrameShape(QFrame::NoFrame);
    list->setCurrentIndex(model->index(0));
    list->setFixedHeight(model->rowCount() * list->sizeHintForRow(0) + Metrics::Grid);
    card->body()->addWidget(list);
    return card;
}

QWidget *GalleryParts::transfers()
{
    auto *card = new Card(tr("Downloads"));
    auto *table = new TableView;
    table->setModel(makeTransfers(table));
    table->setAccessibleName(tr("Downloads"));
    table->setGround(Ground::Surface);
    table->setCompact(true);
    table->setItemDelegate(new RowDelegate(table));
    table->setItemDelegateForColumn(1, new TransferBarDelegate(table));
    table->setColumn(0, 160);
    table->setColumn(1, 160);
    table->setStretchColumn(1);
    table->selectRow(1);
    table->setFixedHeight(Metrics::TableHeaderHeight + 4 * Metrics::CompactRowHeight + 1);
    card->body()->setContentsMargins(0, 0, 0, 6);
    card->body()->addWidget(table);
    return card;
}

QWidget *GalleryParts::columns()
{
    auto *card = new Card(tr("Columns put away, and a table at rest"));
    TableView *few = makeFewColumns();
    TableView *atRest = makeFewColumns();
    atRest->selectRow(0);
    atRest->setEnabled(false);
    auto *row = new QHBoxLayout;
    row->addWidget(few);
    row->addWidget(atRest);
    card->body()->addLayout(row);
    return card;
}

QWidget *GalleryParts::difference()
{
    auto *card = new Card(tr("Difference"));
    auto *view = new TextDifferenceView;
    view->setAccessibleName(tr("Difference"));
    view->setDifference(compareTexts("PORT=80\nHOST=::\nLOG=info\n", "PORT=443\nHOST=::\nLOG=info\nTLS=on\n"));
    view->setFixedHeight(150);
    card->body()->addWidget(view);
    return card;
}

QWidget *GalleryParts::waits()
{
    auto *card = new Card;
    auto *row = new QHBoxLayout;
    row->addWidget(makeEmpty(Icon::Loader, tr("Reading the snapshots…"), tr("One moment."), Tone::Processing, {}));
    row->addWidget(makeEmpty(Icon::AlertTriangle, tr("The list could not be read"), tr("The server did not answer."),
                             Tone::Danger, tr("Try again")));
    card->body()->addLayout(row);
    return card;
}

QWidget *GalleryParts::notices()
{
    auto *card = new Card(tr("Notices"));
    auto *undo = new Banner;
    auto *disabled = new Banner;
    for (Banner *banner : {undo, disabled}) {
        card->body()->addWidget(banner);
        banner->setDismissible(true);
    }
    undo->showMessage(Tone::Neutral, tr("Three copies lie in the trash now."), tr("Undo"), tr("Show the trash"));
    disabled->showMessage(Tone::Accent, tr("api-gateway is being restored."), tr("Show"));
    disabled->setEnabled(false);
    return card;
}

} // namespace snapdeck
