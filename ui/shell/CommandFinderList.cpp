// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/CommandFinderList.h"

#include "ui/widgets/KeyCaps.h"

#include <QAbstractButton>
#include <QAction>
#include <QMenu>
#include <QTabBar>

namespace snapdeck {

namespace {

QString nameOf(const QAbstractButton *button)
{
    // What a screen reader says knows better than the word on the button what it is about.
    for (const QString &text : {button->accessibleName(), commandName(button->text())}) {
        if (!text.isEmpty())
            return text;
    }
    return button->toolTip();
}

/// Where actions and buttons belong, without what is around them there.
QString rootOf(const QString &place)
{
    return place.section(QStringLiteral(" › "), 0, 0);
}

} // namespace

QString commandName(const QString &text)
{
    QString name;
    for (qsizetype i = 0; i < text.size() && text.at(i) != u'\t'; ++i) {
        if (text.at(i) == u'&' && ++i == text.size())
            break;
        name.append(text.at(i));
    }
    return name.trimmed();
}

Command *CommandList::sameAs(const QString &name, const QString &place)
{
    for (Command &command : m_commands) {
        if (command.name.compare(name, Qt::CaseInsensitive) == 0
            && (place.isEmpty() || rootOf(command.place) == rootOf(place)))
            return &command;
    }
    return nullptr;
}

void CommandList::addButton(QAbstractButton *button, const CommandSource &source)
{
    Command command;
    command.name = nameOf(button);
    if (command.name.isEmpty())
        return;
    command.place = source.place;
    command.icon = button->icon().isNull() ? source.icon : button->icon();
    command.keys = toldKeys(button).isEmpty() ? button->shortcut() : toldKeys(button);
    command.isCheckable = button->isCheckable();
    command.isChecked = button->isChecked();
    command.target = button;
    m_commands.append(command);
}

void CommandList::addAction(QAction *action, const CommandSource &source)
{
    const QString name = commandName(action->text());
    if (m_seen.contains(action) || action->isSeparator() || !action->isVisible() || !action->isEnabled()
        || name.isEmpty() || action->property(unlistedProperty).toBool())
        return;
    m_seen.insert(action);
    if (Command *same = sameAs(name, source.place)) {
        if (!action->shortcut().isEmpty())
            same->keys = action->shortcut();
        return;
    }
    Command command;
    command.name = name;
    command.place = source.place;
    command.icon = action->icon().isNull() ? source.icon : action->icon();
    command.synonyms = source.synonyms + u' ' + action->property(synonymsProperty).toString();
    command.keys = action->shortcut();
    command.isCheckable = action->isCheckable();
    command.isChecked = action->isChecked();
    command.target = action;
    m_commands.append(command);
}

void CommandList::addMenu(const QMenu *menu, const CommandSource &source)
{
    const QList<QAction *> actions = menu->actions();
    for (QAction *action : actions) {
        if (const QMenu *deeper = action->menu()) {
            if (action->isVisible() && action->isEnabled())
                addMenu(deeper,
                        {source.place + QStringLiteral(" › ") + commandName(action->text()),
                         action->icon().isNull() ? source.icon : action->icon(),
                         action->property(synonymsProperty).toString()});
        } else {
            addAction(action, source);
        }
    }
}

void CommandList::addTabs(QTabBar *tabs, const CommandSource &source)
{
    for (int tab = 0; tab < tabs->count(); ++tab) {
        if (!tabs->isTabEnabled(tab) || !tabs->isTabVisible(tab))
            continue;
        Command command;
        command.name = commandName(tabs->tabText(tab));
        command.place = source.place;
        command.icon = source.icon;
        command.keys = QKeySequence::mnemonic(tabs->tabText(tab));
        command.isCheckable = true;
        command.isChecked = tabs->currentIndex() == tab;
        command.target = tabs;
        command.tab = tab;
        m_commands.append(command);
    }
}

void CommandList::addFallback(QAction *action, const CommandSource &source)
{
    Command *same = sameAs(commandName(action->text()), {});
    if (!same)
        addAction(action, source);
    else if (!action->property(unlistedProperty).toBool())
        same->keys = action->shortcut();
}

} // namespace snapdeck
