// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/PageStack.h"

#include "ui/pages/ActivityPage.h"
#include "ui/pages/CapsulesPage.h"
#include "ui/pages/OverviewPage.h"
#include "ui/pages/ResourcePage.h"
#include "ui/pages/TemplatesPage.h"
#include "ui/pages/VaultPage.h"
#include "ui/pages/WelcomePage.h"

#include <QAbstractItemView>

namespace snapdeck {

namespace {

AccountName nameOf(const OpenSession &session)
{
    return std::visit([](auto *open) { return open->account().name; }, session);
}

QString pageNameOf(OverviewTarget::Page page)
{
    switch (page) {
    case OverviewTarget::Page::None:
        break;
    case OverviewTarget::Page::Applications:
        return QStringLiteral("pageApplications");
    case OverviewTarget::Page::Databases:
        return QStringLiteral("pageDatabases");
    case OverviewTarget::Page::Capsules:
        return QStringLiteral("pageCapsules");
    case OverviewTarget::Page::Templates:
        return QStringLiteral("pageTemplates");
    case OverviewTarget::Page::Vault:
        return QStringLiteral("pageVault");
    case OverviewTarget::Page::Activity:
        return QStringLiteral("pageActivity");
    }
    return {};
}

} // namespace

PageStack::PageStack(Workspace &workspace, QWidget *parent)
    : QStackedWidget(parent)
    , m_workspace(workspace)
{
    auto *welcome = new WelcomePage(this);
    connect(welcome, &WelcomePage::addAccountRequested, this, &PageStack::addAccountRequested);
    connect(welcome, &WelcomePage::demoRequested, this, &PageStack::demoRequested);
    m_welcome = welcome;
    addWidget(m_welcome);
}

QList<SideBar::Entry> PageStack::entriesFor(const OpenSession &session)
{
    QList<SideBar::Entry> entries{{QStringLiteral("navOverview"), Icon::Overview, tr("Overview")}};
    if (const auto *squareCloud = std::get_if<SquareCloudSession *>(&session)) {
        entries.append({{QStringLiteral("navApplications"), Icon::Applications, tr("Applications")},
                        {QStringLiteral("navDatabases"), Icon::Databases, tr("Databases")}});
        if ((*squareCloud)->vault())
            entries.append({QStringLiteral("navVault"), Icon::Vault, tr("Vault"), tr("Keep and repeat")});
    } else {
        entries.append({{QStringLiteral("navCapsules"), Icon::Capsules, tr("Capsules")},
                        {QStringLiteral("navTemplates"), Icon::Templates, tr("Templates")}});
    }
    entries.append({QStringLiteral("navActivity"), Icon::Activity, tr("Activity")});
    return entries;
}

QList<Page *> PageStack::makePages(const OpenSession &session)
{
    QList<Page *> pages{new OverviewPage(session, m_workspace.journal(), this)};
    if (const auto *squareCloud = std::get_if<SquareCloudSession *>(&session)) {
        pages.append(
            {new ResourcePage(**squareCloud, m_workspace.journal(), ResourceKind::Application, this),
             new ResourcePage(**squareCloud, m_workspace.journal(), ResourceKind::Database, this)});
        if (Vault *vault = (*squareCloud)->vault()) {
            auto *page = new VaultPage(*vault, (*squareCloud)->clock(), *squareCloud, this);
            connect(page, &VaultPage::folderRequested, this, &PageStack::vaultFolderRequested);
            pages.append(page);
        }
    } else {
        WrennSession &wrenn = *std::get<WrennSession *>(session);
        pages.append({new CapsulesPage(wrenn, m_workspace.journal(), this),
                      new TemplatesPage(wrenn, m_workspace.journal(), this)});
    }
    pages.append(new ActivityPage(m_workspace, this));
    for (Page *page : std::as_const(pages)) {
        addWidget(page);
        connect(page, &Page::navCountChanged, this, &PageStack::countsChanged);
        connect(page, &Page::noticed, this, &PageStack::noticed);
        connect(page, &Page::activityRequested, this, &PageStack::activityRequested);
        connect(page, &Page::keyRequested, this, [this] { Q_EMIT keyRequested(m_account); });
        connect(page, &Page::targetRequested, this, &PageStack::showTarget);
    }
    return pages;
}

void PageStack::showAccount(const OpenSession &session)
{
    m_account = nameOf(session);
    if (!m_pages.contains(m_account))
        m_pages.insert(m_account, makePages(session));
    m_pages.value(m_account).first()->refresh(); // what was left there may be old; it reads for all pages
    showPage(m_lastShown.value(m_account, 0));
}

void PageStack::showPage(int index)
{
    const QList<Page *> pages = currentPages();
    if (index < 0 || index >= pages.size())
        return;
    m_lastShown.insert(m_account, index);
    QWidget *last = pages.at(index)->focusWidget(); // before Qt gives the focus to the first that takes it
    setCurrentWidget(pages.at(index));
    focusPage(last);
    Q_EMIT pageShown(index);
}

/// The keyboard goes along, to where it was on that page or else to its list; but whoever walks through the side
/// bar stays there.
void PageStack::focusPage(QWidget *last)
{
    const QWidget *focus = window()->focusWidget();
    if (focus && !isAncestorOf(focus))
        return;
    QWidget *page = currentWidget();
    if (last && last->isVisibleTo(page))
        last->setFocus();
    else
        (void)focusList();
}

/// False where the page shows none.
bool PageStack::focusList()
{
    const QWidget *page = currentWidget();
    const auto views = page->findChildren<QAbstractItemView *>();
    for (QAbstractItemView *view : views) {
        if (view->isVisibleTo(page) && view->isEnabled() && view->focusPolicy() != Qt::NoFocus) {
            view->setFocus();
            return true;
        }
    }
    return false;
}

/// What is hidden or disabled while it has the focus hands it to the page's list, where the person works, and not
/// to whatever comes next in the window.
bool PageStack::focusNextPrevChild(bool next)
{
    const QWidget *focus = window()->focusWidget();
    const bool isLost = focus && isAncestorOf(focus) && (!focus->isVisible() || !focus->isEnabled());
    return (isLost && focusList()) || QStackedWidget::focusNextPrevChild(next);
}

void PageStack::showTarget(const OverviewTarget &target)
{
    const QList<Page *> pages = currentPages();
    for (qsizetype index = 0; index < pages.size(); ++index) {
        if (pages.at(index)->objectName() != pageNameOf(target.page))
            continue;
        showPage(static_cast<int>(index));
        if (!target.id.isEmpty())
            pages.at(index)->showRow(target.id);
        return;
    }
}

void PageStack::showWelcome()
{
    m_account = AccountName();
    setCurrentWidget(m_welcome);
}

int PageStack::currentPageIndex() const
{
    return static_cast<int>(currentPages().indexOf(currentPage()));
}

Page *PageStack::currentPage() const
{
    return qobject_cast<Page *>(currentWidget());
}

void PageStack::forget(const AccountName &account)
{
    if (account == m_account)
        showWelcome();
    // At once: the pages look into the session, which is about to go.
    qDeleteAll(m_pages.take(account));
    m_lastShown.remove(account);
}

} // namespace snapdeck
