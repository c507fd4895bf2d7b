// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/PageStack.h"

#include "ui/pages/ActivityPage.h"
#include "ui/pages/CapsulesPage.h"
#include "ui/pages/ResourcePage.h"
#include "ui/pages/TemplatesPage.h"
#include "ui/pages/VaultPage.h"
#include "ui/theme/Palette.h"
#include "ui/widgets/EmptyState.h"

namespace snapdeck {

namespace {

AccountName nameOf(const OpenSession &session)
{
    return std::visit([](auto *open) { return open->account().name; }, session);
}

} // namespace

PageStack::PageStack(Workspace &workspace, QWidget *parent)
    : QStackedWidget(parent)
    , m_workspace(workspace)
{
    auto *welcome = new EmptyState(this);
    welcome->setObjectName(QStringLiteral("welcome"));
    welcome->setContent(
        Icon::Camera, tr("Welcome to Snapdeck"),
        tr("Add a Square Cloud or Wrenn account to see what it runs, take snapshots and keep them."),
        Tone::Accent);
    welcome->setAction(tr("Add account…"), Icon::Plus);
    connect(welcome, &EmptyState::actionTriggered, this, &PageStack::addAccountRequested);
    m_welcome = welcome;
    addWidget(m_welcome);
}

QList<SideBar::Entry> PageStack::entriesFor(const OpenSession &session)
{
    QList<SideBar::Entry> entries;
    if (const auto *squareCloud = std::get_if<SquareCloudSession *>(&session)) {
        entries = {{QStringLiteral("navApplications"), Icon::Applications, tr("Applications")},
                   {QStringLiteral("navDatabases"), Icon::Databases, tr("Databases")}};
        if ((*squareCloud)->vault())
            entries.append({QStringLiteral("navVault"), Icon::Vault, tr("Vault"), tr("Keep and repeat")});
    } else {
        entries = {{QStringLiteral("navCapsules"), Icon::Capsules, tr("Capsules")},
                   {QStringLiteral("navTemplates"), Icon::Templates, tr("Templates")}};
    }
    entries.append({QStringLiteral("navActivity"), Icon::Activity, tr("Activity")});
    return entries;
}

QList<Page *> PageStack::makePages(const OpenSession &session)
{
    QList<Page *> pages;
    if (const auto *squareCloud = std::get_if<SquareCloudSession *>(&session)) {
        pages = {new ResourcePage(**squareCloud, m_workspace.journal(), ResourceKind::Application, this),
                 new ResourcePage(**squareCloud, m_workspace.journal(), ResourceKind::Database, this)};
        if (Vault *vault = (*squareCloud)->vault())
            pages.append(new VaultPage(*vault, (*squareCloud)->clock(), *squareCloud, this));
    } else {
        WrennSession &wrenn = *std::get<WrennSession *>(session);
        pages = {new CapsulesPage(wrenn, m_workspace.journal(), this),
                 new TemplatesPage(wrenn, m_workspace.journal(), this)};
    }
    pages.append(new ActivityPage(m_workspace, this));
    for (Page *page : std::as_const(pages)) {
        addWidget(page);
        connect(page, &Page::navCountChanged, this, &PageStack::countsChanged);
        connect(page, &Page::noticed, this, &PageStack::noticed);
        connect(page, &Page::activityRequested, this, &PageStack::activityRequested);
    }
    return pages;
}

void PageStack::showAccount(const OpenSession &session)
{
    m_account = nameOf(session);
    if (!m_pages.contains(m_account))
        m_pages.insert(m_account, makePages(session));
    m_pages.value(m_account).first()->refresh(); // what was left there may be old
    showPage(m_lastShown.value(m_account, 0));
}

void PageStack::showPage(int index)
{
    const QList<Page *> pages = currentPages();
    if (index < 0 || index >= pages.size())
        return;
    m_lastShown.insert(m_account, index);
    setCurrentWidget(pages.at(index));
    Q_EMIT pageShown(index);
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
