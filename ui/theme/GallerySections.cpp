// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/GallerySections.h"

#include "ui/delegates/BadgeDelegate.h"
#include "ui/delegates/IdDelegate.h"
#include "ui/delegates/NumberDelegate.h"
#include "ui/delegates/SparklineDelegate.h"
#include "ui/theme/GalleryModel.h"
#include "ui/widgets/Badge.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/ButtonMenu.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/ConsequenceList.h"
#include "ui/widgets/DialogFooter.h"
#include "ui/widgets/ElidedLabel.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/IconLabel.h"
#include "ui/widgets/Labels.h"
#include "ui/widgets/SearchField.h"
#include "ui/widgets/TableView.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QMenu>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>
#include <QTabWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace snapdeck
{

namespace
{

/// A row of widgets, pushed to the left.
QHBoxLayout *rowOf(const QList<QWidget *> &widgets)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(Metrics::Grid);
    for (QWidget *widget : widgets) {
        row->addWidget(widget, 0, Qt::AlignVCenter);
    }
    row->addStretch(1);
    return row;
}

template <typename Widget> Widget *disabled(Widget *widget)
{
    widget->setEnabled(false);
    return widget;
}

QLineEdit *lineEdit(const QString &text, const QString &placeholder = QString())
{
    auto *edit = new QLineEdit(text);
    edit->setPlaceholderText(placeholder);
    edit->setAccessibleName(text + placeholder);
    return edit;
}

template <typename Button> Button *checked(const QString &text)
{
    auto *button = new Button(text);
    button->setChecked(true);
    return button;
}

} // namespace

QWidget *GallerySections::type()
{
    auto *card = new Card(tr("Type"));
    card->body()->addWidget(makeLabel(TextKind::PageTitle, tr("Page title, 18")));
    card->body()->addWidget(makeLabel(TextKind::PaneTitle, tr("Pane title, 16")));
    card->body()->addWidget(makeLabel(TextKind::CardTitle, tr("Card title, 14")));
    card->body()->addWidget(makeLabel(TextKind::Body, tr("Body, 13")));
    card->body()->addWidget(makeLabel(TextKind::Secondary, tr("Secondary, 13")));
    card->body()->addWidget(makeLabel(TextKind::Hint, tr("Hint, 12")));
    card->body()->addWidget(
        new ElidedLabel(QStringLiteral("/srv/vault/prod-br/api-gateway/1d2cdc0d7a6b4fe1.zip")));
    return card;
}

QWidget *GallerySections::icons()
{
    constexpr int Columns = 18;
    auto *card = new Card(tr("Icons"));
    auto *grid = new QGridLayout;
    grid->setSpacing(14);
    for (int i = 1; i <= int(Icon::Undo); ++i) {
        grid->addWidget(new IconLabel(Icon(i)), (i - 1) / Columns, (i - 1) % Columns);
    }
    grid->setColumnStretch(Columns, 1);
    card->body()->addLayout(grid);
    return card;
}

QWidget *GallerySections::buttons()
{
    auto *card = new Card(tr("Buttons"));
    auto *commands = makeButton(ButtonKind::Normal, Icon::Command, tr("Commands"));
    setButtonHint(commands, QStringLiteral("Ctrl K"));
    auto *menu = makeButton(ButtonKind::Normal, Icon::Camera, tr("6 h ago"));
    setButtonMenu(menu, new QMenu(menu));
    auto *toggle = makeIconButton(Icon::Pin, tr("Pin"));
    toggle->setCheckable(true);
    toggle->setChecked(true);
    card->body()->addLayout(rowOf({makeButton(ButtonKind::Primary, Icon::Camera, tr("Take snapshot")),
                                   makeButton(ButtonKind::Normal, Icon::Download, tr("Download")),
                                   makeButton(ButtonKind::Quiet, Icon::Terminal, tr("Copy as command")),
                                   makeButton(ButtonKind::Danger, Icon::None, tr("Destroy")), commands, menu,
                                   makeIconButton(Icon::Refresh, tr("Refresh")), toggle}));
    card->body()->addLayout(
        rowOf({disabled(makeButton(ButtonKind::Primary, Icon::Camera, tr("Take snapshot"))),
               disabled(makeButton(ButtonKind::Normal, Icon::Download, tr("Download"))),
               disabled(makeButton(ButtonKind::Quiet, Icon::Terminal, tr("Copy as command"))),
               disabled(makeButton(ButtonKind::Danger, Icon::None, tr("Destroy"))),
               disabled(makeIconButton(Icon::Refresh, tr("Refresh")))}));
    return card;
}

QWidget *GallerySections::inputs()
{
    auto *card = new Card(tr("Inputs"));
    auto *search = new SearchField(tr("Filter applications"));
    search->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_F));
    auto *combo = new QComboBox;
    combo->addItems({tr("Every day"), tr("Every week"), tr("Every month")});
    auto *spin = new QSpinBox;
    spin->setRange(1, 365);
    spin->setValue(14);
    spin->setSuffix(tr(" d"));
    card->body()->addLayout(rowOf({search, lineEdit(QStringLiteral("base-python-ml")), combo, spin}));
    card->body()->addLayout(rowOf({lineEdit(QString(), tr("Template name")),
                                   disabled(lineEdit(tr("Not yours to change"))), disabled(new QComboBox)}));
    auto *some = new QCheckBox(tr("Some"));
    some->setTristate(true);
    some->setCheckState(Qt::PartiallyChecked);
    card->body()->addLayout(rowOf({checked<QCheckBox>(tr("On")), new QCheckBox(tr("Off")), some,
                                   disabled(checked<QCheckBox>(tr("Fixed"))),
                                   checked<QRadioButton>(tr("This")), new QRadioButton(tr("That"))}));
    auto *progress = new QProgressBar;
    progress->setTextVisible(false);
    progress->setValue(64);
    auto *unknown = new QProgressBar;
    unknown->setRange(0, 0);
    unknown->setTextVisible(false);
    card->body()->addWidget(progress);
    card->body()->addWidget(unknown);
    auto *note = new QPlainTextEdit(tr("A note of more than one line.\nIt keeps to itself."));
    note->setFixedHeight(64);
    card->body()->addWidget(note);
    return card;
}

QWidget *GallerySections::badges()
{
    auto *card = new Card(tr("States"), nullptr);
    card->setHint(tr("an icon, a word and a colour"));
    QList<QWidget *> row;
    const auto states = GalleryModel::states();
    for (const BadgeSpec &state : states) {
        row << new Badge(state);
    }
    card->body()->addLayout(rowOf(row));
    return card;
}

QWidget *GallerySections::metrics()
{
    auto *holder = new QWidget;
    auto *row = new QHBoxLayout(holder);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    const auto add = [row](Icon icon, Tone tone, const QString &figure, const QString &caption) {
        auto *card = new MetricCard(icon, tone);
        card->setMetric(figure, caption);
        row->addWidget(card, 1);
    };
    add(Icon::ShieldCheck, Tone::Ok, tr("31 of 36"), tr("safe: verified within their plan"));
    add(Icon::AlertTriangle, Tone::Danger, QStringLiteral("5"), tr("want a look"));
    add(Icon::Gauge, Tone::Accent, tr("14 of 32"), tr("snapshots left today"));
    add(Icon::Vault, Tone::Neutral, QStringLiteral("118 · 41 GB"), tr("verified copies in the vault"));
    return holder;
}

QWidget *GallerySections::banners()
{
    auto *card = new Card(tr("Banners"));
    const auto add = [card](Tone tone, const QString &text, const QString &action) {
        auto *banner = new Banner;
        card->body()->addWidget(banner);
        banner->showMessage(tone, text, action);
    };
    add(Tone::Danger, tr("The key may not take snapshots of discord-relay."), tr("Check the key"));
    add(Tone::Warning, tr("Offline since 14:02. What you see is 6 minutes old."), tr("Try now"));
    add(Tone::Ok, tr("api-gateway: 612 MB kept and verified."), QString());
    add(Tone::Processing, tr("billing-worker takes longer than usual; the next look is in 0:38."), QString());
    return card;
}

QWidget *GallerySections::table()
{
    auto *card = new Card(tr("Table"));
    auto *table = new TableView;
    table->setModel(new GalleryModel(table));
    table->setAccessibleName(tr("Table"));
    table->setGround(Ground::Surface);
    table->setItemDelegate(new RowDelegate(table));
    table->setItemDelegateForColumn(GalleryModel::Name, new RowDelegate(RowDelegate::Weight::Medium, table));
    table->setItemDelegateForColumn(GalleryModel::State, new BadgeDelegate(table));
    for (const int column : {GalleryModel::Last, GalleryModel::Count, GalleryModel::Size}) {
        table->setItemDelegateForColumn(column, new NumberDelegate(table));
    }
    table->setItemDelegateForColumn(GalleryModel::Trend, new SparklineDelegate(table));
    table->setItemDelegateForColumn(GalleryModel::Id, new IdDelegate(table));
    const int widths[] = {130, 150, 70, 64, 80, 76, 150};
    for (int column = 0; column < GalleryModel::ColumnCount; ++column) {
        table->setColumn(column, widths[column], column);
    }
    table->setStretchColumn(GalleryModel::Name);
    table->sortByColumn(GalleryModel::Name, Qt::AscendingOrder);
    table->selectRow(1);
    table->setFixedHeight(Metrics::TableHeaderHeight + 6 * Metrics::RowHeight);
    card->body()->setContentsMargins(0, 0, 0, 6);
    card->body()->addWidget(table);
    return card;
}

QWidget *GallerySections::tabs()
{
    auto *card = new Card;
    auto *tabs = new QTabWidget;
    tabs->setDocumentMode(true);
    auto *empty = new EmptyState;
    empty->setContent(Icon::Camera, tr("No snapshots yet"),
                      tr("The first one takes about a minute. The application keeps running meanwhile."));
    empty->setAction(tr("Take snapshot"), Icon::Camera);
    auto *offline = new EmptyState;
    offline->setContent(Icon::Offline, tr("No connection"),
                        tr("The contents of an archive on the server can be read again once there is one."),
                        Tone::Warning);
    tabs->addTab(empty, tr("Snapshots"));
    tabs->addTab(offline, tr("Contents"));
    tabs->addTab(new QWidget, tr("Compare"));
    tabs->setTabEnabled(2, false);
    tabs->setFixedHeight(290);
    card->body()->setContentsMargins(0, 4, 0, 0);
    card->body()->addWidget(tabs);
    return card;
}

QWidget *GallerySections::dialog()
{
    auto *box = new QFrame;
    setGround(box, Ground::Surface);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *inside = new QVBoxLayout;
    inside->setContentsMargins(24, 20, 24, 20);
    inside->setSpacing(12);
    inside->addWidget(makeLabel(TextKind::PaneTitle, tr("Capture into a template")));
    auto *consequences = new ConsequenceList;
    consequences->addConsequence(
        Icon::Trash, tr("The capsule is destroyed."),
        tr("It runs for 41 min and was last active 3 s ago; it cannot be recovered."));
    consequences->addConsequence(Icon::Replace, tr("Template “base-python-ml” is overwritten."),
                                 tr("1.9 GB from 12 Nov; 3 capsules run from it and keep running."));
    inside->addWidget(consequences);
    inside->addWidget(makeLabel(TextKind::Field, tr("Type the capsule's id to confirm")));
    inside->addWidget(lineEdit(QStringLiteral("cl-bngm05eke15fmnql8")));
    column->addLayout(inside);
    auto *footer = new DialogFooter;
    footer->addHelper(makeButton(ButtonKind::Quiet, Icon::Terminal, tr("Copy as command")));
    footer->addDecision(makeButton(ButtonKind::Normal, Icon::None, tr("Cancel")));
    footer->addDecision(makeButton(ButtonKind::Danger, Icon::None, tr("Capture and destroy capsule")));
    column->addWidget(footer);
    return box;
}

} // namespace snapdeck
