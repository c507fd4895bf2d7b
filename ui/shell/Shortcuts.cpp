// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/Shortcuts.h"

#include "ui/dialogs/KeyboardMap.h"
#include "ui/pages/Page.h"
#include "ui/shell/CommandFinderList.h"
#include "ui/shell/CommandPalette.h"
#include "ui/shell/PageStack.h"
#include "ui/shell/ShortcutsGroups.h"
#include "ui/shell/ShortcutsPanes.h"
#include "ui/shell/SideBar.h"
#include "ui/theme/Icons.h"
#include "ui/widgets/KeyCaps.h"
#include "ui/widgets/NavItem.h"

#include <QAction>
#include <QMenu>
#include <QSet>
#include <QTabBar>

#include <functional>

namespace snapdeck {

namespace {

constexpr int MostPages = 9; ///< as many as there are digits

/// The platform's keys, and those that are known everywhere where it has none.
QList<QKeySequence> standardKeys(QKeySequence::StandardKey key, const QList<QKeySequence> &always)
{
    QList<QKeySequence> keys = QKeySequence::keyBindings(key);
    for (const QKeySequence &own : always) {
        if (!keys.contains(own))
            keys.append(own);
    }
    return keys;
}

} // namespace

struct Shortcuts::Row {
    const char *name;
    Icon icon;
    QString text;
    QList<QKeySequence> keys;
    std::function<void()> act;
    bool isListed = true; ///< among the commands
};

Shortcuts::Shortcuts(const CommandPlaces &places)
    : QObject(places.window)
    , m_places(places)
    , m_palette(new CommandPalette(places))
{
    const QList<Row> rows = viewRows() + shellRows();
    for (const Row &row : rows)
        add(row);
    addPages();
    connect(places.pages, &PageStack::pageShown, this, &Shortcuts::showPage);
}

/// About what is on show.
QList<Shortcuts::Row> Shortcuts::viewRows()
{
    const auto onPage = [this](auto act) {
        return [this, act] {
            if (Page *page = m_places.pages->currentPage())
                act(page);
        };
    };
    const auto toPane = [this](int step) { return [this, step] { goToPane(m_places, step); }; };
    const auto toTab = [this](int step) { return [this, step] { goToTab(step); }; };
    return {
        {"windowCommands",
         Icon::Command,
         tr("Commands"),
         {Qt::CTRL | Qt::Key_K, Qt::CTRL | Qt::SHIFT | Qt::Key_P},
         [this] { m_palette->open(); },
         false},
        {"windowFind", Icon::Search, tr("Filter what is on show"), standardKeys(QKeySequence::Find, {}),
         onPage([](Page *page) { page->focusFilter(); })},
        {"windowRefresh", Icon::Refresh, tr("Refresh"),
         standardKeys(QKeySequence::Refresh, {Qt::Key_F5, Qt::CTRL | Qt::Key_R}),
         onPage([](Page *page) { page->refresh(); })},
        {"windowNextPane",
         Icon::ArrowRight,
         tr("To the next part of the window"),
         {Qt::Key_F6},
         toPane(1),
         false},
        {"windowPreviousPane",
         Icon::ArrowLeft,
         tr("To the previous part of the window"),
         {Qt::SHIFT | Qt::Key_F6},
         toPane(-1),
         false},
        {"windowNextTab", Icon::ArrowRight, tr("Next tab"), {Qt::CTRL | Qt::Key_Tab}, toTab(1), false},
        {"windowPreviousTab",
         Icon::ArrowLeft,
         tr("Previous tab"),
         {Qt::CTRL | Qt::SHIFT | Qt::Key_Tab},
         toTab(-1),
         false},
    };
}

/// About the window as a whole.
QList<Shortcuts::Row> Shortcuts::shellRows()
{
    return {
        {"windowAddAccount",
         Icon::Plus,
         tr("Add account…"),
         {Qt::CTRL | Qt::SHIFT | Qt::Key_N},
         [this] { trigger(m_places.accounts, "addAccountAction"); }},
        {"windowSettings",
         Icon::Settings,
         tr("Settings"),
         {Qt::CTRL | Qt::Key_Comma},
         [this] { m_places.sideBar->findChild<NavItem *>(QStringLiteral("navSettings"))->click(); }},
        {"windowKeyboardMap",
         Icon::Keyboard,
         tr("Keyboard map"),
         {Qt::Key_F1, Qt::Key_Question},
         [this] { showKeyboardMap(); }},
        {"windowQuit", Icon::Power, tr("Quit"), standardKeys(QKeySequence::Quit, {Qt::CTRL | Qt::Key_Q}),
         [this] { trigger(m_places.settings, "quitAction"); }},
    };
}

void Shortcuts::add(const Row &row)
{
    auto *action = new QAction(makeIcon(row.icon), row.text, m_places.window);
    action->setObjectName(QLatin1String(row.name));
    action->setShortcuts(row.keys);
    action->setProperty(unlistedProperty, !row.isListed);
    connect(action, &QAction::triggered, this, row.act);
    m_places.window->addAction(action);
    m_keys.insert(action, row.keys);
}

void Shortcuts::addPages()
{
    for (int page = 0; page < MostPages; ++page) {
        const auto digit = static_cast<Qt::Key>(Qt::Key_1 + page);
        add({"windowPage",
             Icon::ArrowRight,
             QString(),
             {Qt::CTRL | digit},
             [this, page] { m_places.pages->showPage(page); },
             false});
        m_pages.append(m_places.window->actions().constLast());
    }
    namePages();
    tellKeys(m_places.sideBar->findChild<NavItem *>(QStringLiteral("navSettings")), tr("Settings"),
             Qt::CTRL | Qt::Key_Comma);
}

/// Which pages there are is the account's affair.
void Shortcuts::namePages()
{
    QList<NavItem *> items = m_places.sideBar->findChildren<NavItem *>();
    items.removeIf([](const NavItem *item) { return !item->isCheckable(); });
    for (int page = 0; page < MostPages; ++page) {
        QAction *action = m_pages.at(page);
        action->setVisible(page < items.size());
        if (!action->isVisible())
            continue;
        const QString name = commandName(items.at(page)->text());
        action->setText(tr("Go to %1").arg(name));
        tellKeys(items.at(page), name, action->shortcut());
    }
}

/// Two that listen to the same keys would both hear nothing.
void Shortcuts::giveWay()
{
    QSet<QKeySequence> taken;
    if (const Page *page = m_places.pages->currentPage()) {
        const QList<QAction *> actions = page->findChildren<QAction *>();
        for (const QAction *action : actions) {
            for (const QKeySequence &keys : action->shortcuts())
                taken.insert(keys);
        }
    }
    for (auto own = m_keys.cbegin(); own != m_keys.cend(); ++own) {
        QList<QKeySequence> left = own.value();
        left.removeIf([&taken](const QKeySequence &keys) { return taken.contains(keys); });
        own.key()->setShortcuts(left);
    }
}

void Shortcuts::showPage()
{
    giveWay();
    namePages();
    if (m_map)
        m_map->setGroups(keyGroups(m_places));
}

void Shortcuts::goToTab(int step)
{
    const QWidget *page = m_places.pages->currentWidget();
    const QList<QTabBar *> bars = page ? page->findChildren<QTabBar *>() : QList<QTabBar *>();
    for (QTabBar *bar : bars) {
        if (bar->isVisible() && bar->count() > 0) {
            bar->setCurrentIndex((bar->currentIndex() + step + bar->count()) % bar->count());
            return;
        }
    }
}

void Shortcuts::trigger(const QWidget *menu, const char *action)
{
    if (auto *found = menu->findChild<QAction *>(QLatin1String(action)))
        found->trigger();
}

void Shortcuts::showKeyboardMap()
{
    namePages();
    if (!m_map) {
        m_map = new KeyboardMap(m_places.window);
        m_map->setGroups(keyGroups(m_places));
    }
    m_map->show();
    m_map->raise();
    m_map->activateWindow();
}

} // namespace snapdeck
