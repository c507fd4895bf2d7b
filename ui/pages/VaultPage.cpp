// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/VaultPage.h"

#include "ui/models/Format.h"
#include "ui/models/VaultWords.h"
#include "ui/pages/VaultActions.h"
#include "ui/pages/VaultPane.h"
#include "ui/pages/VaultTrashPane.h"
#include "ui/pages/VaultVerifyLine.h"
#include "ui/theme/Palette.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/Labels.h"
#include "ui/widgets/PageHeader.h"
#include "ui/widgets/SearchField.h"

#include <QDesktopServices>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QTabBar>
#include <QToolButton>
#include <QUrl>
#include <QVBoxLayout>

#include <utility>

namespace snapdeck {

namespace {

enum View { Copies, Trash };

} // namespace

VaultPage::VaultPage(Vault &vault, const Clock &clock, QWidget *parent)
    : Page(parent)
    , m_vault(vault)
    , m_actions(new VaultActions(vault, clock, this))
    , m_header(new PageHeader(tr("Vault")))
    , m_search(new SearchField(tr("Filter copies")))
    , m_verifyAll(makeButton(ButtonKind::Normal, Icon::ShieldCheck, tr("Verify &all")))
    , m_state(new Banner)
    , m_error(new Banner)
    , m_undo(new Banner)
    , m_verifying(new VaultVerifyLine(vault))
    , m_tabs(new QTabBar)
    , m_views(new QStackedWidget)
    , m_copies(new VaultPane(vault, clock, *m_actions))
    , m_trash(new VaultTrashPane(vault, clock, *m_actions))
{
    setObjectName(QStringLiteral("pageVault"));
    build();
    connectVault();
    showView(Copies);
    showState();
}

void VaultPage::build()
{
    buildHeader();
    m_views->addWidget(m_copies);
    m_views->addWidget(m_trash);
    m_notices = makeNotices();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(makeTabRow());
    column->addWidget(makeHairline());
    column->addWidget(m_notices);
    column->addWidget(m_views, 1);
}

void VaultPage::buildHeader()
{
    m_header->refreshButton()->setObjectName(QStringLiteral("vaultRefreshButton"));
    connect(m_header, &PageHeader::refreshRequested, this, &VaultPage::refresh);
    m_search->setObjectName(QStringLiteral("filterField"));
    m_search->showShortcut(QKeySequence::Find);
    m_verifyAll->setObjectName(QStringLiteral("vaultVerifyAllButton"));
    m_verifyAll->setToolTip(tr("Read every copy from end to end"));
    auto *more = makeIconButton(Icon::More, tr("More"));
    more->setObjectName(QStringLiteral("vaultMoreButton"));
    more->setMenu(makeMenu());
    more->setPopupMode(QToolButton::InstantPopup);
    m_header->addWidget(m_search);
    m_header->addWidget(m_verifyAll);
    m_header->addWidget(more);
    connect(m_verifyAll, &QPushButton::clicked, m_actions, [this] { m_actions->verify({}); });
}

QMenu *VaultPage::makeMenu()
{
    auto *menu = new QMenu(this);
    const auto add = [menu](const char *name, Icon icon, const QString &text) {
        QAction *action = menu->addAction(makeIcon(icon), text);
        action->setObjectName(QLatin1String(name));
        return action;
    };
    m_rules = add("vaultRetentionAction", Icon::ListChecks, tr("&What is kept…"));
    m_cleanUp = add("vaultCleanUpAction", Icon::Trash, tr("&Clean up now…"));
    menu->addSeparator();
    m_adopt = add("vaultAdoptAction", Icon::Inbox, tr("&Take in files put there by hand"));
    QAction *folder = add("vaultOpenFolderAction", Icon::FolderOpen, tr("&Open the vault's folder"));
    connect(m_rules, &QAction::triggered, m_actions, [this] { m_actions->editRetention(); });
    connect(m_cleanUp, &QAction::triggered, m_actions, &VaultActions::askToCleanUp);
    connect(m_adopt, &QAction::triggered, m_actions, &VaultActions::adopt);
    connect(folder, &QAction::triggered, this,
            [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(m_vault.folder())); });
    return menu;
}

QWidget *VaultPage::makeNotices()
{
    m_state->setObjectName(QStringLiteral("vaultStateBanner"));
    m_state->setDismissible(false);
    m_error->setObjectName(QStringLiteral("vaultErrorBanner"));
    m_undo->setObjectName(QStringLiteral("vaultUndoBanner"));
    auto *room = new QWidget;
    auto *column = new QVBoxLayout(room);
    column->setContentsMargins(Metrics::PageMargin, 12, Metrics::PageMargin, 12);
    column->setSpacing(Metrics::Grid);
    for (QWidget *notice : {static_cast<QWidget *>(m_state), static_cast<QWidget *>(m_error),
                            static_cast<QWidget *>(m_undo), static_cast<QWidget *>(m_verifying)})
        column->addWidget(notice);
    return room;
}

QWidget *VaultPage::makeTabRow()
{
    m_tabs->setObjectName(QStringLiteral("vaultTabs"));
    m_tabs->setAccessibleName(tr("View"));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->addTab(tr("&Copies"));
    m_tabs->addTab(tr("&Trash"));
    connect(m_tabs, &QTabBar::currentChanged, this, &VaultPage::showView);
    auto *row = new QWidget;
    auto *across = new QHBoxLayout(row);
    // The words of the tabs, not their edges, stand on the page's margin.
    across->setContentsMargins(0, 6, Metrics::PageMargin, 0);
    across->addWidget(m_tabs, 0, Qt::AlignBottom);
    across->addStretch(1);
    return row;
}

void VaultPage::connectVault()
{
    connect(&m_vault, &Vault::stateChanged, this, &VaultPage::showState);
    connect(&m_vault, &Vault::trouble, this, &VaultPage::showError);
    connect(&m_vault, &Vault::verifyProgressed, this, &VaultPage::showNotices);
    connect(m_actions, &VaultActions::failed, this, &VaultPage::showError);
    connect(m_actions, &VaultActions::noticed, this, &Page::noticed);
    connect(m_actions, &VaultActions::removed, this, &VaultPage::offerUndo);
    connect(m_actions, &VaultActions::verifyEnded, this, [this](const VerifyReport &report) {
        m_verifying->showReport(report);
        showState();
    });
    connect(m_verifying, &SnapshotNotice::dismissed, this, &VaultPage::showNotices);
    for (Banner *banner : {m_error, m_undo})
        connect(banner, &Banner::dismissed, this, &VaultPage::showNotices);
    connect(m_state, &Banner::actionTriggered, this, &VaultPage::refresh);
    connect(m_undo, &Banner::actionTriggered, this, [this] {
        m_actions->undo(std::exchange(m_undoable, {}));
        m_undo->hide();
        showNotices();
    });
    connect(m_copies, &VaultPane::changed, this, &VaultPage::showCounts);
    connect(m_copies, &VaultPane::lookInsideRequested, this, &VaultPage::lookInsideRequested);
    connect(m_copies, &VaultPane::clearFilterRequested, m_search, &QLineEdit::clear);
    connect(m_trash, &VaultTrashPane::clearFilterRequested, m_search, &QLineEdit::clear);
    connect(m_search, &SearchField::textChanged, m_copies, &VaultPane::setFilterText);
    connect(m_search, &SearchField::textChanged, m_trash, &VaultTrashPane::setFilterText);
    connect(m_search, &SearchField::leftDownwards, this, [this] {
        if (m_tabs->currentIndex() == Copies)
            m_copies->focusTable();
        else
            m_trash->focusTable();
    });
    connect(&m_vault, &Vault::changed, this, &VaultPage::showCounts);
}

int VaultPage::navCount() const
{
    const auto count = m_vault.copies().size();
    const bool isKnown = m_vault.state() == Vault::State::Ready || m_vault.state() == Vault::State::ReadOnly;
    return isKnown || count > 0 ? int(count) : -1;
}

void VaultPage::refresh()
{
    m_vault.rescan();
}

void VaultPage::focusFilter()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void VaultPage::showView(int index)
{
    m_views->setCurrentIndex(index);
    showCounts();
}

void VaultPage::showState()
{
    const Vault::State state = m_vault.state();
    const bool isTrouble = state == Vault::State::NotThere || state == Vault::State::ReadOnly;
    const QString objection = vaultObjection(m_vault);
    if (!isTrouble)
        m_state->hide();
    else if (m_state->isHidden() || m_state->text() != objection)
        m_state->showMessage(Tone::Warning, objection, tr("Look again"));
    const bool isReadable = state == Vault::State::Ready || state == Vault::State::ReadOnly;
    const bool canChange = state == Vault::State::Ready;
    m_header->setRefreshing(state == Vault::State::Loading);
    m_verifyAll->setEnabled(isReadable && !m_vault.isVerifying() && !m_vault.copies().isEmpty());
    for (QAction *action : {m_rules, m_cleanUp, m_adopt})
        action->setEnabled(canChange);
    showCounts();
    showNotices();
}

void VaultPage::showCounts()
{
    const auto all = m_vault.copies().size();
    const int shown = m_copies->shownCount();
    if (all == 0)
        m_header->setCount({});
    else if (shown < all)
        m_header->setCount(tr("%1 of %2").arg(Format::count(shown), Format::count(all)));
    else
        m_header->setCount(Format::count(all));
    m_header->setAge(all > 0 ? copiesWords(m_vault.copies()).section(QStringLiteral(" · "), 1) : QString(),
                     m_vault.folder());
    const auto thrown = m_vault.trash().size();
    m_tabs->setTabText(Trash, thrown > 0 ? tr("&Trash %1").arg(Format::count(thrown)) : tr("&Trash"));
    const bool isReadable
        = m_vault.state() == Vault::State::Ready || m_vault.state() == Vault::State::ReadOnly;
    m_verifyAll->setEnabled(isReadable && all > 0 && !m_vault.isVerifying());
    if (navCount() != m_lastCount) {
        m_lastCount = navCount();
        Q_EMIT navCountChanged();
    }
}

void VaultPage::showNotices()
{
    m_notices->setVisible(!m_state->isHidden() || !m_error->isHidden() || !m_undo->isHidden()
                          || !m_verifying->isHidden());
    if (m_vault.isVerifying())
        m_verifyAll->setEnabled(false);
}

void VaultPage::showError(const ApiError &error)
{
    m_error->showMessage(Tone::Danger, error.forPeople());
    showNotices();
}

void VaultPage::offerUndo(const QStringList &trashIds, const QString &text)
{
    m_undoable = trashIds;
    m_undo->showMessage(Tone::Neutral, text, trashIds.isEmpty() ? QString() : tr("&Undo"));
    showNotices();
}

} // namespace snapdeck
