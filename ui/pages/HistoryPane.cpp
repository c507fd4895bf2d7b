// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/HistoryPane.h"

#include "core/journal/Journal.h"
#include "ui/delegates/BadgeDelegate.h"
#include "ui/delegates/NameDelegate.h"
#include "ui/delegates/NumberDelegate.h"
#include "ui/models/AuditExporter.h"
#include "ui/models/AuditFeed.h"
#include "ui/models/AuditModel.h"
#include "ui/models/Format.h"
#include "ui/models/SortFilterModel.h"
#include "ui/theme/Palette.h"
#include "ui/widgets/AccessibleRole.h"
#include "ui/widgets/ButtonMenu.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/Labels.h"
#include "ui/widgets/TableView.h"

#include <QComboBox>
#include <QFileDialog>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace snapdeck {

namespace {

constexpr int TypingMs = 250;
constexpr int SettlingMs = 150;
constexpr int Today = 0; ///< since midnight here; the other ranges are the days before today
constexpr int EverSince = -1;
constexpr milliseconds DayCheck{60'000};

} // namespace

HistoryPane::HistoryPane(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_model(new AuditModel(workspace.time(), this))
    , m_sorted(new SortFilterModel(m_model, this))
    , m_feed(new AuditFeed(workspace.journal(), *m_model, this))
    , m_exporter(new AuditExporter(workspace.journal(), this))
    , m_controls(new QWidget(this))
    , m_account(new QComboBox)
    , m_range(new QComboBox)
    , m_export(makeButton(ButtonKind::Normal, Icon::FileDown, tr("&Export")))
    , m_stack(new QStackedWidget)
    , m_table(new TableView)
    , m_empty(new EmptyState)
    , m_foot(makeLabel(TextKind::Hint))
{
    buildControls();
    buildTable();
    buildExport();
    build();
    fillAccounts();
    m_typing.setSingleShot(true);
    m_typing.setInterval(TypingMs);
    connect(&m_typing, &QTimer::timeout, this, &HistoryPane::applyFilter);
    connect(m_account, &QComboBox::currentIndexChanged, this, &HistoryPane::applyFilter);
    connect(m_range, &QComboBox::currentIndexChanged, this, &HistoryPane::applyFilter);
    connect(&workspace.accounts(), &AccountRegistry::accountsChanged, this, [this] {
        fillAccounts();
        keepFilterTrue();
    });
    connect(m_feed, &AuditFeed::changed, this, &HistoryPane::showState);
    connect(&workspace.journal(), &Journal::healthChanged, this, [this] {
        if (m_workspace.journal().health().state == JournalHealth::State::Good)
            lookBackAgain();
    });
    // Whoever stands at the end waits for more; but the table takes its time to take the rows in.
    m_settling.setSingleShot(true);
    m_settling.setInterval(SettlingMs);
    connect(&m_settling, &QTimer::timeout, this, &HistoryPane::readNearEnd);
    connect(m_feed, &AuditFeed::changed, this, [this] {
        if (!m_feed->error()) // else it would ask for the same thing for ever
            m_settling.start();
    });
    applyFilter();
    watchTheDay();
}

void HistoryPane::buildControls()
{
    m_account->setObjectName(QStringLiteral("historyAccountCombo"));
    setChoiceName(m_account, tr("Account"));
    m_account->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_range->setObjectName(QStringLiteral("historyRangeCombo"));
    setChoiceName(m_range, tr("Time"));
    m_range->addItem(tr("Today"), Today);
    m_range->addItem(tr("Last %n days", nullptr, DaysAtFirst), DaysAtFirst);
    m_range->addItem(tr("Last %n days", nullptr, 30), 30);
    m_range->addItem(tr("All"), EverSince);
    m_range->setCurrentIndex(m_range->findData(DaysAtFirst));
    m_export->setObjectName(QStringLiteral("historyExportButton"));
    auto *row = new QHBoxLayout(m_controls);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Metrics::Grid);
    row->addWidget(m_account);
    row->addWidget(m_range);
    row->addWidget(m_export);
}

void HistoryPane::buildTable()
{
    m_table->setObjectName(QStringLiteral("historyTable"));
    m_table->setAccessibleName(tr("History"));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setModel(m_sorted);
    m_table->setItemDelegate(new RowDelegate(m_table));
    m_table->setItemDelegateForColumn(AuditModel::When, new NumberDelegate(m_table));
    m_table->setItemDelegateForColumn(AuditModel::Event, new BadgeDelegate(m_table));
    m_table->setItemDelegateForColumn(AuditModel::Resource, new NameDelegate(m_table));
    m_table->setColumn(AuditModel::When, 130, 0);
    m_table->setColumn(AuditModel::Resource, 240, 0);
    m_table->setLeastWidth(AuditModel::Resource, 150);
    m_table->setColumn(AuditModel::Event, 124, 0);
    m_table->setColumn(AuditModel::What, 104, 1);
    m_table->setColumn(AuditModel::Message, 220, 3);
    m_table->setLeastWidth(AuditModel::Message, 190);
    m_table->setStretchColumn(AuditModel::Message);
    // What is not loaded yet could not be put in another order.
    m_table->setSortingEnabled(false);
    m_table->horizontalHeader()->setSortIndicatorShown(false);
    m_sorted->sort(AuditModel::When, Qt::DescendingOrder);
    connect(m_table->verticalScrollBar(), &QScrollBar::valueChanged, this, &HistoryPane::readNearEnd);
}

void HistoryPane::buildExport()
{
    auto *menu = new QMenu(m_export);
    const auto add = [this, menu](const QString &text, const char *name, AuditFormat format) {
        QAction *action = menu->addAction(text);
        action->setObjectName(QLatin1String(name));
        connect(action, &QAction::triggered, this, [this, format] { chooseFile(format); });
    };
    add(tr("As &CSV…"), "exportCsvAction", AuditFormat::Csv);
    add(tr("As &JSON…"), "exportJsonAction", AuditFormat::Json);
    setButtonMenu(m_export, menu);
    connect(m_exporter, &AuditExporter::finished, this, [this](const QString &path, int entries) {
        showState();
        Q_EMIT noticed(tr("%n lines written to %1.", nullptr, entries).arg(path));
    });
    connect(m_exporter, &AuditExporter::failed, this, [this](const ApiError &error) {
        showState();
        Q_EMIT noticed(error.forPeople());
    });
}

void HistoryPane::build()
{
    m_empty->setObjectName(QStringLiteral("historyEmptyState"));
    m_foot->setObjectName(QStringLiteral("historyFoot"));
    m_foot->setContentsMargins(Metrics::PageMargin, Metrics::Grid, Metrics::PageMargin, Metrics::Grid);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    connect(m_empty, &EmptyState::actionTriggered, this, &HistoryPane::doWhatIsOffered);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_stack, 1);
    column->addWidget(makeHairline());
    column->addWidget(m_foot);
}

void HistoryPane::showEverything()
{
    m_account->setCurrentIndex(0);
    m_range->setCurrentIndex(m_range->count() - 1);
    Q_EMIT clearFilterRequested();
    applyFilter();
}

void HistoryPane::fillAccounts()
{
    const QString chosen = m_account->currentData().toString();
    const QSignalBlocker silent(m_account);
    m_account->clear();
    m_account->addItem(tr("All accounts"), QString());
    for (const Account &account : m_workspace.accounts().accounts())
        m_account->addItem(account.name.value(), account.name.value());
    m_account->setCurrentIndex(std::max(0, m_account->findData(chosen)));
    // Where there is but one its column says the same in every row, and leaves first.
    const bool areSeveral = m_workspace.accounts().accounts().size() > 1;
    m_table->setColumn(AuditModel::Account, 120, areSeveral ? 2 : 4);
    m_table->setLeastWidth(AuditModel::Account, 100);
}

AuditFilter HistoryPane::wanted() const
{
    AuditFilter filter;
    filter.account = AccountName(m_account->currentData().toString());
    filter.text = m_text.simplified();
    const int days = m_range->currentData().toInt();
    const QDate today = m_workspace.time().utcNow().toLocalTime().date();
    if (days != EverSince)
        filter.from = today.addDays(-days).startOfDay().toUTC();
    return filter;
}

/// An account may have gone, or a new day begun: then the same choice means something else.
void HistoryPane::keepFilterTrue()
{
    const AuditFilter now = wanted();
    const AuditFilter &shown = m_feed->filter();
    if (now.account != shown.account || now.from != shown.from)
        applyFilter();
}

void HistoryPane::watchTheDay()
{
    m_workspace.time().callAfter(DayCheck, this, [this] {
        keepFilterTrue();
        watchTheDay();
    });
}

void HistoryPane::setFilterText(const QString &text)
{
    m_text = text;
    m_typing.start();
}

void HistoryPane::applyFilter()
{
    m_typing.stop();
    m_lookBackError.reset(); // whoever chooses the same again has it looked for again
    m_feed->setFilter(wanted());
    m_table->scrollToTop();
}

void HistoryPane::focusTable()
{
    m_table->setFocus();
}

void HistoryPane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    keepFilterTrue();
    m_feed->setAwake(true);
}

void HistoryPane::hideEvent(QHideEvent *event)
{
    m_feed->setAwake(false);
    QWidget::hideEvent(event);
}

void HistoryPane::readNearEnd()
{
    const QScrollBar *bar = m_table->verticalScrollBar();
    if (bar->maximum() - bar->value() <= 2 * bar->pageStep())
        m_feed->readMore();
}

void HistoryPane::chooseFile(AuditFormat format)
{
    const QString ending = format == AuditFormat::Csv ? QStringLiteral("csv") : QStringLiteral("json");
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    auto *dialog = new QFileDialog(this, tr("Export the history to"), folder);
    dialog->setObjectName(QStringLiteral("exportFileDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(ending);
    dialog->setNameFilter(QStringLiteral("*.") + ending);
    dialog->selectFile(QStringLiteral("snapdeck-history.") + ending);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, format](const QString &path) { exportTo(path, format); });
    dialog->open();
}

void HistoryPane::exportTo(const QString &path, AuditFormat format)
{
    m_exporter->start(wanted(), format, path);
    showState();
}

} // namespace snapdeck
