// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/VaultPane.h"

#include "ui/delegates/BadgeDelegate.h"
#include "ui/delegates/NumberDelegate.h"
#include "ui/models/Burst.h"
#include "ui/models/SortFilterModel.h"
#include "ui/models/VaultModel.h"
#include "ui/models/VaultWords.h"
#include "ui/pages/VaultActions.h"
#include "ui/pages/VaultDetail.h"
#include "ui/theme/Icons.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/TableView.h"

#include <QAction>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace snapdeck {

namespace {

constexpr int BurstMs = 40;
constexpr milliseconds TickEvery{10'000};

/// One whose account nobody knows is none of theirs either.
bool areOfSeveralAccounts(const QList<VaultCopy> &copies)
{
    return std::any_of(copies.cbegin(), copies.cend(), [&copies](const VaultCopy &copy) {
        return copy.facts.account != copies.first().facts.account;
    });
}

} // namespace

VaultPane::VaultPane(Vault &vault, const Clock &clock, VaultActions &actions, bool canLook, QWidget *parent)
    : QWidget(parent)
    , m_vault(vault)
    , m_clock(clock)
    , m_do(actions)
    , m_canLook(canLook)
    , m_model(new VaultModel(clock, this))
    , m_sorted(new SortFilterModel(m_model, this))
    , m_stack(new QStackedWidget)
    , m_table(new TableView)
    , m_empty(new EmptyState)
    , m_burst(new Burst(
          BurstMs, [this] { takeCopies(); }, this))
{
    buildActions();
    build();
    buildTable();
    connect(&vault, &Vault::changed, m_burst, &Burst::ask);
    connect(&vault, &Vault::stateChanged, m_burst, &Burst::act); // seldom, and "ready" goes with its copies
    connect(&vault, &Vault::verifyProgressed, this,
            [this](const VerifyProgress &progress) { m_model->setReading(progress.current); });
    connect(&m_do, &VaultActions::verifyEnded, this, [this] {
        m_model->setReading({});
        m_burst->act(); // no later than a banner speaks of it
    });
    connect(m_empty, &EmptyState::actionTriggered, this, [this] {
        if (m_model->rowCount() > 0)
            Q_EMIT clearFilterRequested();
        else
            m_do.adopt();
    });
    connect(&m_tick, &QTimer::timeout, this, &VaultPane::showNow);
    takeCopies();
}

void VaultPane::build()
{
    m_empty->setObjectName(QStringLiteral("vaultEmptyState"));
    m_detail = new VaultDetail({m_verify, m_pin, m_look, m_remove}, {m_note, m_tags, m_rules, m_folder});
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    m_stack->setMinimumHeight(Metrics::TableHeaderHeight + Metrics::RowHeight); // the detail comes first
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_stack, 1);
    column->addWidget(m_detail);
}

void VaultPane::buildTable()
{
    m_table->setObjectName(QStringLiteral("vaultTable"));
    m_table->setAccessibleName(tr("Local copies"));
    m_table->setModel(m_sorted);
    m_table->setItemDelegate(new RowDelegate(m_table));
    m_table->setItemDelegateForColumn(VaultModel::Resource,
                                      new RowDelegate(RowDelegate::Weight::Medium, m_table));
    for (const int column : {VaultModel::Taken, VaultModel::Size, VaultModel::Checked})
        m_table->setItemDelegateForColumn(column, new NumberDelegate(m_table));
    for (const int column : {VaultModel::Verdict, VaultModel::Pinned})
        m_table->setItemDelegateForColumn(column, new BadgeDelegate(m_table));
    m_table->setColumn(VaultModel::Resource, 170, 0);
    m_table->setColumn(VaultModel::Account, 110, 0);
    m_table->setColumn(VaultModel::Taken, 96, 0);
    m_table->setColumn(VaultModel::Size, 86, 0);
    m_table->setColumn(VaultModel::Verdict, 142, 0);
    m_table->setColumn(VaultModel::Checked, 96, 1);
    m_table->setColumn(VaultModel::Pinned, 100, 2);
    m_table->setColumn(VaultModel::Note, 160, 3);
    m_table->setColumn(VaultModel::Tags, 110, 4);
    m_table->setColumn(VaultModel::Came, 100, 5);
    m_table->setStretchColumn(VaultModel::Resource);
    m_table->sortByColumn(VaultModel::Taken, Qt::DescendingOrder);
    m_table->addActions({m_verify, m_pin, m_look, m_note, m_tags, m_rules, m_folder, m_remove});
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &VaultPane::showDetail);
    connect(m_table, &TableView::rowOpened, m_look, &QAction::trigger);
}

QAction *VaultPane::addAction(const char *name, const QString &text, const QKeySequence &keys,
                              const std::function<void()> &act)
{
    auto *action = new QAction(text, this);
    action->setObjectName(QLatin1String(name));
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(action, &QAction::triggered, this, act);
    QWidget::addAction(action);
    return action;
}

void VaultPane::buildActions()
{
    const auto onSingle = [this](auto act) {
        return [this, act] {
            if (const auto id = single())
                act(*id);
        };
    };
    m_verify
        = addAction("vaultVerify", tr("&Verify"), Qt::CTRL | Qt::Key_E, [this] { m_do.verify(chosen()); });
    m_verify->setIcon(makeIcon(Icon::ShieldCheck));
    m_pin = addAction("vaultPin", tr("&Pin"), Qt::CTRL | Qt::Key_P, [this] {
        const QList<CopyId> ids = chosen();
        const bool all = std::all_of(ids.cbegin(), ids.cend(), [this](const CopyId &id) {
            const auto copy = m_vault.find(id);
            return copy && copy->pinned;
        });
        m_do.setPinned(ids, !all);
    });
    m_pin->setIcon(makeIcon(Icon::Pin));
    m_look = addAction("vaultLook", tr("&Look inside"), Qt::CTRL | Qt::Key_I,
                       onSingle([this](const CopyId &id) { Q_EMIT lookInsideRequested(id); }));
    m_look->setIcon(makeIcon(Icon::Eye));
    m_note = addAction("vaultEditNote", tr("&Note…"), Qt::Key_F2,
                       onSingle([this](const CopyId &id) { m_do.editNote(id); }));
    m_tags = addAction("vaultEditTags", tr("&Tags…"), Qt::SHIFT | Qt::Key_F2,
                       onSingle([this](const CopyId &id) { m_do.editTags(id); }));
    m_rules = addAction("vaultRules", tr("What is &kept…"), {}, onSingle([this](const CopyId &id) {
                            if (const auto copy = m_vault.find(id))
                                m_do.editRetention(copy->resourceKey());
                        }));
    m_folder = addAction("vaultFolder", tr("Show in f&older"), {},
                         onSingle([this](const CopyId &id) { m_do.showInFolder(id); }));
    m_remove
        = addAction("vaultRemove", tr("&Remove"), QKeySequence::Delete, [this] { m_do.remove(chosen()); });
    m_remove->setIcon(makeIcon(Icon::Trash));
}

void VaultPane::setFilterText(const QString &text)
{
    m_sorted->setFilterText(text);
    showEmpty();
}

void VaultPane::focusTable()
{
    m_table->setFocus();
}

int VaultPane::shownCount() const
{
    return m_sorted->rowCount();
}

const QList<VaultCopy> &VaultPane::listed() const
{
    return m_model->rows();
}

QList<CopyId> VaultPane::chosen() const
{
    QList<CopyId> ids;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows())
        ids.append(CopyId(m_sorted->idAt(index.row())));
    return ids;
}

std::optional<CopyId> VaultPane::single() const
{
    const QList<CopyId> ids = chosen();
    return ids.size() == 1 ? std::optional(ids.first()) : std::nullopt;
}

void VaultPane::showNow()
{
    m_table->viewport()->update();
    showDetail();
}

void VaultPane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_tick.start(TickEvery);
    m_burst->act();
}

void VaultPane::hideEvent(QHideEvent *event)
{
    m_tick.stop();
    QWidget::hideEvent(event);
}

void VaultPane::takeCopies()
{
    m_model->setRows(m_vault.copies());
    m_table->setColumnChosen(VaultModel::Account, areOfSeveralAccounts(m_vault.copies()));
    if (m_table->selectionModel()->selectedRows().isEmpty() && m_sorted->rowCount() > 0)
        m_table->selectRow(0);
    showEmpty();
    showDetail();
}

void VaultPane::showEmpty()
{
    m_stack->setCurrentWidget(m_sorted->rowCount() > 0 ? static_cast<QWidget *>(m_table) : m_empty);
    m_empty->setAction({});
    if (m_model->rowCount() > 0) {
        m_empty->setContent(Icon::Search, tr("No copy matches “%1”").arg(m_sorted->filterText()),
                            tr("Every word must be found in its name, note, tags or state."));
        m_empty->setAction(tr("Clear the filter"));
    } else if (m_vault.state() == Vault::State::Loading || m_vault.state() == Vault::State::Closed) {
        m_empty->setContent(Icon::Loader, tr("Reading the vault…"), tr("One moment."), Tone::Processing);
    } else if (m_vault.state() == Vault::State::NotThere) {
        m_empty->setContent(Icon::HardDrive, tr("The vault is not there"), vaultObjection(m_vault),
                            Tone::Warning);
    } else {
        m_empty->setContent(
            Icon::Vault, tr("No copies yet"),
            tr("The service keeps a snapshot for 30 days. “Keep in vault” beside a snapshot fetches a "
               "copy that stays, and “Keep every new snapshot” does so by itself."));
        m_empty->setAction(tr("Look for files put there by hand"), Icon::Search);
    }
    Q_EMIT changed();
}

void VaultPane::showDetail()
{
    QList<VaultCopy> copies;
    for (const CopyId &id : chosen()) {
        if (const VaultCopy *copy = m_model->find(id.value()))
            copies.append(*copy);
    }
    m_detail->showCopies(copies, m_clock.utcNow());
    showActions(copies);
}

void VaultPane::showActions(const QList<VaultCopy> &copies)
{
    const bool isThere = m_vault.state() == Vault::State::Ready || m_vault.state() == Vault::State::ReadOnly;
    const bool canChange = m_vault.state() == Vault::State::Ready;
    const bool isOne = copies.size() == 1;
    const bool allPinned = !copies.isEmpty()
        && std::all_of(copies.cbegin(), copies.cend(), [](const VaultCopy &copy) { return copy.pinned; });
    const bool hasFile = isThere && isOne && !copies.first().isMissing;
    m_pin->setText(allPinned ? tr("Un&pin") : tr("&Pin"));
    m_verify->setEnabled(isThere && !copies.isEmpty());
    m_pin->setEnabled(canChange && !copies.isEmpty());
    m_look->setEnabled(m_canLook && hasFile && copies.first().isGood()
                       && !copies.first().facts.version.isEmpty());
    m_note->setEnabled(canChange && isOne);
    m_tags->setEnabled(canChange && isOne);
    m_rules->setEnabled(canChange && isOne);
    m_folder->setEnabled(hasFile);
    const auto pinned
        = std::count_if(copies.cbegin(), copies.cend(), [](const VaultCopy &copy) { return copy.pinned; });
    m_remove->setEnabled(canChange && !copies.isEmpty() && pinned == 0);
    m_remove->setToolTip(
        pinned == 0 ? tr("Into the trash, from where it can be had back")
            : isOne ? tr("It is pinned, so it stays. Unpin it first, if it is to go.")
                    : tr("%n of them are pinned, so they stay. Unpin those first, if they are to go.",
                         nullptr, int(pinned)));
}

} // namespace snapdeck
