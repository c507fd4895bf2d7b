// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/VaultPage.h"

#include "core/session/SquareCloudSession.h"
#include "ui/models/Format.h"
#include "ui/models/VaultWords.h"
#include "ui/pages/ContentsStack.h"
#include "ui/pages/VaultActions.h"
#include "ui/pages/VaultNotices.h"
#include "ui/pages/VaultPane.h"
#include "ui/pages/VaultTrashPane.h"
#include "ui/theme/Palette.h"
#include "ui/widgets/ButtonMenu.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/Labels.h"
#include "ui/widgets/PageHeader.h"
#include "ui/widgets/SearchField.h"

#include <QAction>
#include <QDesktopServices>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QTabBar>
#include <QToolButton>
#include <QUrl>
#include <QVBoxLayout>

namespace snapdeck {

namespace {

enum View { Copies, Trash };

} // namespace

VaultPage::VaultPage(Vault &vault, const Clock &clock, SquareCloudSession *session, QWidget *parent)
    : Page(parent)
    , m_vault(vault)
    , m_actions(new VaultActions(vault, clock, this))
    , m_header(new PageHeader(tr("Vault")))
    , m_search(new SearchField(tr("Filter copies")))
    , m_verifyAll(makeButton(ButtonKind::Normal, Icon::ShieldCheck, tr("Verify &all")))
    , m_tabs(new QTabBar)
    , m_views(new QStackedWidget)
    , m_copies(new VaultPane(vault, clock, *m_actions, session != nullptr))
    , m_trash(new VaultTrashPane(vault, clock, *m_actions))
{
    setObjectName(QStringLiteral("pageVault"));
    QWidget *list = makeList();
    if (session) {
        buildInside(list, *session);
    } else {
        auto *column = new QVBoxLayout(this);
        column->setContentsMargins(0, 0, 0, 0);
        column->addWidget(list);
    }
    connectVault();
    showView(Copies);
    showState();
}

QWidget *VaultPage::makeList()
{
    buildHeader();
    m_views->addWidget(m_copies);
    m_views->addWidget(m_trash);
    auto *list = new QWidget;
    auto *column = new QVBoxLayout(list);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(makeTabRow());
    column->addWidget(makeHairline());
    auto *notices = new VaultNotices(m_vault, *m_actions, list);
    connect(notices, &VaultNotices::folderRequested, this, &VaultPage::folderRequested);
    column->addWidget(notices);
    column->addWidget(m_views, 1);
    return list;
}

void VaultPage::buildInside(QWidget *list, SquareCloudSession &session)
{
    m_inside = new ContentsStack(session, tr("Vault"), list);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_inside);
    connect(m_inside, &ContentsStack::noticed, this, &Page::noticed);
    connect(m_copies, &VaultPane::lookInsideRequested, this, &VaultPage::lookInside);
    auto *back = new QAction(tr("Back to the list"), this);
    back->setShortcut(Qt::ALT | Qt::Key_Left);
    connect(back, &QAction::triggered, m_inside, &ContentsStack::leave);
    addAction(back);
}

void VaultPage::lookInside(const CopyId &id)
{
    const auto copy = m_vault.find(id);
    if (!copy)
        return;
    Resource resource;
    resource.id = copy->facts.resource;
    resource.name = copyName(*copy);
    resource.kind
        = copy->facts.resourceKind == u"database" ? ResourceKind::Database : ResourceKind::Application;
    Snapshot snapshot;
    snapshot.ref.version = copy->facts.version;
    snapshot.takenAt = copy->facts.takenAt;
    snapshot.sizeBytes = copy->facts.bytes;
    m_inside->showContents(resource, snapshot);
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
    setButtonMenu(more, makeMenu());
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
    connect(&m_vault, &Vault::verifyProgressed, this, &VaultPage::showVerifyAll);
    connect(m_actions, &VaultActions::noticed, this, &Page::noticed);
    connect(m_actions, &VaultActions::verifyEnded, this, &VaultPage::showVerifyAll);
    connect(m_copies, &VaultPane::changed, this, &VaultPage::showCounts);
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
    const auto count = m_copies->listed().size();
    const bool isKnown = m_vault.state() == Vault::State::Ready || m_vault.state() == Vault::State::ReadOnly;
    return isKnown || count > 0 ? int(count) : -1;
}

void VaultPage::refresh()
{
    m_vault.rescan();
}

void VaultPage::showNow()
{
    m_copies->showNow();
}

void VaultPage::focusFilter()
{
    if (m_inside && !m_inside->isListShown()) {
        m_inside->focusFilter();
        return;
    }
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
    const bool canChange = state == Vault::State::Ready;
    m_header->setRefreshing(state == Vault::State::Loading);
    for (QAction *action : {m_rules, m_cleanUp, m_adopt})
        action->setEnabled(canChange);
    showCounts();
}

void VaultPage::showCounts()
{
    // Not the vault's own: it may be ahead of the table, and the heading speaks of what is seen below it.
    const QList<VaultCopy> &listed = m_copies->listed();
    const auto all = listed.size();
    const int shown = m_copies->shownCount();
    if (navCount() < 0)
        m_header->setCount({});
    else if (shown < all)
        m_header->setCount(tr("%1 of %2").arg(Format::count(shown), Format::count(all)));
    else
        m_header->setCount(Format::count(all));
    m_header->setAge(all > 0 ? copiesWords(listed).section(QStringLiteral(" · "), 1) : QString(),
                     m_vault.folder());
    const auto thrown = m_vault.trash().size();
    m_tabs->setTabText(Trash, thrown > 0 ? tr("&Trash %1").arg(Format::count(thrown)) : tr("&Trash"));
    showVerifyAll();
    if (navCount() != m_lastCount) {
        m_lastCount = navCount();
        Q_EMIT navCountChanged();
    }
}

void VaultPage::showVerifyAll()
{
    const bool isReadable
        = m_vault.state() == Vault::State::Ready || m_vault.state() == Vault::State::ReadOnly;
    m_verifyAll->setEnabled(isReadable && !m_vault.copies().isEmpty() && !m_vault.isVerifying());
}

} // namespace snapdeck
