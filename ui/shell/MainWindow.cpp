// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/MainWindow.h"

#include "ui/dialogs/Questions.h"
#include "ui/pages/ActivityPage.h"
#include "ui/shell/AccountColours.h"
#include "ui/shell/AccountKeeper.h"
#include "ui/shell/AccountLine.h"
#include "ui/shell/AccountSwitcher.h"
#include "ui/shell/AccountWords.h"
#include "ui/shell/JournalBanner.h"
#include "ui/shell/PageStack.h"
#include "ui/shell/QuitQuestion.h"
#include "ui/shell/SettingsMenu.h"
#include "ui/shell/ShellStatus.h"
#include "ui/shell/Shortcuts.h"
#include "ui/shell/SideBar.h"
#include "ui/shell/TransferSettings.h"
#include "ui/theme/Palette.h"
#include "ui/widgets/AccessibleRole.h"
#include "ui/widgets/AccountButton.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/StatusStrip.h"

#include <QCloseEvent>
#include <QHBoxLayout>
#include <QScreen>
#include <QTimer>

namespace snapdeck {

namespace {

constexpr int refreshEveryMs = 5 * 60 * 1000; ///< the services cache their listings for longer

} // namespace

MainWindow::MainWindow(Workspace &workspace, Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_line(new AccountLine(this))
    , m_sideBar(new SideBar(this))
    , m_journal(new JournalBanner(workspace.journal(), this))
    , m_banner(new Banner(this))
    , m_pages(new PageStack(workspace, this))
    , m_strip(new StatusStrip(this))
    , m_status(new ShellStatus(workspace, *m_strip, this))
    , m_keeper(new AccountKeeper(workspace, this))
    , m_switcher(new AccountSwitcher(workspace.accounts(), this))
    , m_settings(new SettingsMenu(theme, this))
    , m_transfers(new TransferSettings(workspace, *m_settings, this))
    , m_refresh(new QTimer(this))
    , m_quit(new QuitQuestion(workspace, this))
{
    setObjectName(QStringLiteral("mainWindow"));
    setWindowTitle(QStringLiteral("Snapdeck"));
    setWindowIcon(applicationIcon());
    setAccessibleRole(this, QAccessible::Window);
    setGround(this, Ground::Window);
    constexpr QSize usual(1280, 800);
    constexpr QSize frame(16, 48); // the desktop's, about
    resize(usual.boundedTo(screen()->availableSize() - frame));
    setMinimumSize(760, 520);
    build();
    wire();
    new Shortcuts({this, m_sideBar, m_pages, m_switcher, m_settings});
}

MainWindow::~MainWindow() = default;

void MainWindow::build()
{
    m_banner->setObjectName(QStringLiteral("shellBanner"));
    m_sideBar->setMenus(m_switcher, m_settings);
    m_sideBar->accountButton()->setAccount(tr("No account"), tr("Add one to begin"), Tone::Neutral);
    auto *main = new QVBoxLayout;
    main->setSpacing(0);
    main->addWidget(m_journal);
    main->addWidget(m_banner);
    main->addWidget(m_pages, 1);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(m_sideBar);
    middle->addLayout(main, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_line);
    column->addLayout(middle, 1);
    column->addWidget(m_strip);
}

void MainWindow::wire()
{
    connect(m_sideBar, &SideBar::selected, m_pages, &PageStack::showPage);
    connect(m_sideBar, &SideBar::reselected, this, [this] {
        if (Page *page = m_pages->currentPage())
            page->showTop();
    });
    connect(m_pages, &PageStack::pageShown, m_sideBar, &SideBar::setCurrent);
    connect(m_pages, &PageStack::countsChanged, this, &MainWindow::showCounts);
    connect(m_pages, &PageStack::activityRequested, this, &MainWindow::showBatch);
    connect(m_pages, &PageStack::noticed, m_status, &ShellStatus::notice);
    connect(m_pages, &PageStack::addAccountRequested, m_keeper, &AccountKeeper::add);
    connect(m_switcher, &AccountSwitcher::chosen, this, [this](const AccountName &name) {
        m_banner->hide(); // it spoke of what was on show before
        showAccount(name);
    });
    connect(m_switcher, &AccountSwitcher::addRequested, m_keeper, &AccountKeeper::add);
    connect(m_switcher, &AccountSwitcher::editRequested, m_keeper, &AccountKeeper::edit);
    connect(m_pages, &PageStack::keyRequested, m_keeper, &AccountKeeper::askForKey);
    connect(m_switcher, &AccountSwitcher::keyRequested, m_keeper, &AccountKeeper::askForKey);
    connect(m_switcher, &AccountSwitcher::removeRequested, m_keeper, &AccountKeeper::askToRemove);
    connect(m_keeper, &AccountKeeper::leaving, this, &MainWindow::leaveAccount);
    connect(m_keeper, &AccountKeeper::ready, this, &MainWindow::showAccount);
    connect(m_keeper, &AccountKeeper::warned, this,
            [this](const QString &text) { m_banner->showMessage(Tone::Warning, text); });
    connect(m_banner, &Banner::actionTriggered, this, [this] {
        if (m_lacksKey)
            m_keeper->askForKey(m_unopened);
        else
            m_keeper->edit(m_unopened);
    });
    connect(m_pages, &PageStack::vaultFolderRequested, m_settings, &SettingsMenu::vaultFolderRequested);
    connect(m_settings, &SettingsMenu::themeChosen, this, &MainWindow::themeChosen);
    connect(m_settings, &SettingsMenu::aboutRequested, this, &MainWindow::showAbout);
    connect(m_settings, &SettingsMenu::quitRequested, m_quit, &QuitQuestion::quit);
    connect(m_status, &ShellStatus::activityRequested, this, &MainWindow::showActivity);
    connect(m_status, &ShellStatus::downloadsRequested, this, &MainWindow::showDownloads);
    connect(m_refresh, &QTimer::timeout, this, [this] {
        if (isVisible() && m_pages->currentPage())
            m_pages->currentPage()->refresh();
    });
    m_refresh->start(refreshEveryMs);
}

void MainWindow::showNow()
{
    m_status->update();
    if (Page *page = m_pages->currentPage())
        page->showNow();
}

void MainWindow::showAccount(const AccountName &name)
{
    const auto &accounts = m_workspace.accounts().accounts();
    if (accounts.isEmpty()) {
        m_wanted = {};
        m_pages->showWelcome();
        return;
    }
    const AccountName chosen = m_workspace.accounts().find(name) ? name : accounts.first().name;
    m_wanted = chosen;
    m_workspace.open(chosen, this, [this, chosen](const Result<OpenSession> &session) {
        if (m_wanted != chosen) // the keychain took its time, and somebody went elsewhere
            return;
        if (session)
            takeSession(*session);
        else
            showOpenError(chosen, session.error());
    });
}

void MainWindow::takeSession(const OpenSession &session)
{
    const Account opened = std::visit([](auto *open) { return open->account(); }, session);
    const Account account = m_workspace.accounts().find(opened.name).value_or(opened); // recoloured meanwhile
    const Tone tone = accountTone(account.colour);
    auto *const *square = std::get_if<SquareCloudSession *>(&session);
    const QString detail
        = accountDetail(account, square ? (*square)->catalog().account().planName : QString());
    m_sideBar->accountButton()->setAccount(account.name.value(), detail, tone);
    m_sideBar->accountButton()->setWarning(plainHttpNote(account), plainHttpWarning(plainHttpOf(account)));
    m_line->setTone(tone);
    m_line->setWarning(plainHttpWarning(plainHttpOf(account)));
    m_sideBar->setEntries(PageStack::entriesFor(session));
    m_pages->showAccount(session);
    m_status->showAccount(session);
    m_switcher->setCurrent(account.name);
    setWindowTitle(QStringLiteral("%1 – Snapdeck").arg(account.name.value()));
    showCounts();
    Q_EMIT accountShown(account.name);
}

void MainWindow::showOpenError(const AccountName &name, const ApiError &error)
{
    showNoAccount();
    m_pages->showWelcome();
    m_unopened = name;
    m_lacksKey = error.kind == ErrorKind::Unauthorized;
    m_banner->showMessage(Tone::Danger, error.forPeople(),
                          m_lacksKey ? tr("Enter the key…") : tr("Edit account…"));
    m_switcher->setCurrent(name); // so that it can be removed, edited, or given a key
}

void MainWindow::leaveAccount(const AccountName &name)
{
    m_banner->hide();
    m_pages->forget(name);
    showNoAccount();
}

void MainWindow::showNoAccount()
{
    m_status->showNothing();
    setWindowTitle(QStringLiteral("Snapdeck"));
    m_sideBar->setEntries({});
    m_sideBar->accountButton()->setAccount(tr("No account"), tr("Add one to begin"), Tone::Neutral);
    m_line->setTone(Tone::Neutral);
    m_line->setWarning({});
    m_switcher->setCurrent({});
}

void MainWindow::showCounts()
{
    const QList<Page *> pages = m_pages->currentPages();
    for (qsizetype i = 0; i < pages.size(); ++i)
        m_sideBar->setCount(static_cast<int>(i), pages.at(i)->navCount());
}

void MainWindow::showActivity()
{
    m_pages->showPage(static_cast<int>(m_pages->currentPages().size()) - 1);
}

void MainWindow::showDownloads()
{
    showActivity();
    if (auto *activity = qobject_cast<ActivityPage *>(m_pages->currentPage()))
        activity->showDownloads();
}

void MainWindow::showOperation(const OperationId &operation)
{
    showActivity();
    if (auto *activity = qobject_cast<ActivityPage *>(m_pages->currentPage()))
        activity->showOperation(operation);
}

void MainWindow::showBatch(const QString &batch)
{
    showActivity();
    if (auto *activity = qobject_cast<ActivityPage *>(m_pages->currentPage()))
        activity->showBatch(batch);
}

void MainWindow::showAbout()
{
    tell(this,
         {QStringLiteral("aboutDialog"),
          tr("Snapdeck %1").arg(QStringLiteral(SNAPDECK_VERSION)),
          tr("Snapshots of Square Cloud and Wrenn, taken once and never lost. Free software under the GNU "
             "GPL, "
             "version 3 or later. Icons by Lucide (ISC licence)."),
          {},
          tr("Close")});
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    event->setAccepted(m_quit->allowsClosing());
}

} // namespace snapdeck
