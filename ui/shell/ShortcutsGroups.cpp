// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/ShortcutsGroups.h"

#include "ui/pages/Page.h"
#include "ui/shell/CommandFinderList.h"
#include "ui/shell/PageStack.h"
#include "ui/shell/SideBar.h"
#include "ui/widgets/KeyCaps.h"
#include "ui/widgets/NavItem.h"

#include <QAction>
#include <QCoreApplication>

#include <algorithm>

namespace snapdeck {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(snapdeck::KeyboardMap)
};

/// One line for each name: the way back may have two keys, each an action of its own.
void addLine(QList<KeyLine> *lines, const QAction *action)
{
    const QString name = commandName(action->text());
    if (name.isEmpty() || !action->isVisible() || action->associatedObjects().isEmpty())
        return; // what stands nowhere hears no key
    for (const QKeySequence &keys : action->shortcuts()) {
        const auto same = std::find_if(lines->begin(), lines->end(),
                                       [&name](const KeyLine &line) { return line.text == name; });
        KeyLine &line = same == lines->end() ? lines->emplaceBack(KeyLine{name, {}}) : *same;
        if (!line.keys.contains(keyCombination(keys)))
            line.keys.append(keyCombination(keys));
    }
}

QList<KeyLine> linesOf(const QList<QAction *> &actions)
{
    QList<KeyLine> lines;
    for (const QAction *action : actions)
        addLine(&lines, action);
    return lines;
}

/// Pages with the same keys share a group.
QList<KeyGroup> pageGroups(const CommandPlaces &places)
{
    QList<NavItem *> items = places.sideBar->findChildren<NavItem *>();
    items.removeIf([](const NavItem *item) { return !item->isCheckable(); });
    const QList<Page *> pages = places.pages->currentPages();
    const Page *current = places.pages->currentPage();
    QList<KeyGroup> groups;
    for (qsizetype i = 0; i < std::min(pages.size(), items.size()); ++i) {
        const QString title = commandName(items.at(i)->text());
        const QList<KeyLine> lines = linesOf(pages.at(i)->findChildren<QAction *>());
        if (lines.isEmpty())
            continue;
        auto group = std::find_if(groups.begin(), groups.end(),
                                  [&lines](const KeyGroup &one) { return one.lines == lines; });
        if (group == groups.end())
            group = groups.insert(groups.end(), KeyGroup{title, lines, false});
        else
            group->title = Words::tr("%1, %2", "pages").arg(group->title, title);
        group->isCurrent = group->isCurrent || pages.at(i) == current;
    }
    std::stable_partition(groups.begin(), groups.end(), [](const KeyGroup &one) { return one.isCurrent; });
    return groups;
}

KeyLine line(const QString &text, const QList<QKeySequence> &keys)
{
    KeyLine made{text, {}};
    for (const QKeySequence &each : keys)
        made.keys.append(keyCombination(each));
    return made;
}

KeyGroup tables()
{
    return {Words::tr("Tables"),
            {line(Words::tr("From row to row"), {Qt::Key_Up, Qt::Key_Down}),
             line(Words::tr("A page up or down"), {Qt::Key_PageUp, Qt::Key_PageDown}),
             line(Words::tr("To the first row"), {Qt::CTRL | Qt::Key_Home}),
             line(Words::tr("To the last row"), {Qt::CTRL | Qt::Key_End}),
             line(Words::tr("Take more rows in"), {Qt::SHIFT | Qt::Key_Up, Qt::SHIFT | Qt::Key_Down}),
             line(Words::tr("Take all rows in"), {QKeySequence(QKeySequence::SelectAll)}),
             line(Words::tr("Show the whole of the row"), {Qt::Key_Return}),
             line(Words::tr("What can be done with the rows"), {Qt::Key_Menu, Qt::SHIFT | Qt::Key_F10}),
             line(Words::tr("Copy the rows"), {QKeySequence(QKeySequence::Copy)}),
             line(Words::tr("From the filter into the table"), {Qt::Key_Down}),
             line(Words::tr("Clear the filter"), {Qt::Key_Escape})},
            false};
}

KeyGroup dialogs()
{
    return {Words::tr("Dialogs"),
            {line(Words::tr("Leave, and change nothing"), {Qt::Key_Escape}),
             line(Words::tr("Press the button that has the keyboard, or the one that is marked"),
                  {Qt::Key_Return}),
             line(Words::tr("Press a button, tick a box"), {Qt::Key_Space}),
             line(Words::tr("From field to field"), {Qt::Key_Tab, Qt::SHIFT | Qt::Key_Tab}),
             KeyLine{Words::tr("To what has the underlined letter"),
                     {{keyCombination(Qt::ALT | Qt::Key_A).first(), Words::tr("letter", "on a key")}}}},
            false};
}

} // namespace

QList<KeyGroup> keyGroups(const CommandPlaces &places)
{
    QList<KeyGroup> groups{{Words::tr("Window"), linesOf(places.window->actions()), false}};
    groups += pageGroups(places);
    groups += {tables(), dialogs()};
    return groups;
}

} // namespace snapdeck
