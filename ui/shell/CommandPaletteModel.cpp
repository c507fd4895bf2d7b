// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/CommandPaletteModel.h"

#include "ui/widgets/KeyCaps.h"

namespace snapdeck {

namespace {

/// A row in the words of somebody who does not see it.
QString spoken(const Command &command)
{
    QStringList words{command.name, command.place};
    if (command.isChecked)
        words.append(CommandPaletteModel::tr("chosen"));
    if (!command.keys.isEmpty())
        words.append(keyWords(command.keys));
    return words.join(QStringLiteral(", "));
}

} // namespace

void CommandPaletteModel::setCommands(const QList<Command> &commands)
{
    beginResetModel();
    m_commands = commands;
    rank();
    endResetModel();
}

void CommandPaletteModel::setQuery(const QString &query)
{
    beginResetModel();
    m_query = query;
    rank();
    endResetModel();
}

void CommandPaletteModel::rank()
{
    QList<CommandText> texts;
    texts.reserve(m_commands.size());
    for (const Command &command : std::as_const(m_commands))
        texts.append({command.name, command.place, command.synonyms});
    m_shown = rankCommands(m_query, texts);
}

const Command &CommandPaletteModel::commandAt(int row) const
{
    return m_commands.at(m_shown.at(row).index);
}

int CommandPaletteModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

QVariant CommandPaletteModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const CommandMatch &match = m_shown.at(index.row()).match;
    const Command &command = commandAt(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return command.name;
    case Qt::DecorationRole:
        return command.icon;
    case Qt::CheckStateRole:
        return command.isCheckable ? QVariant(command.isChecked ? Qt::Checked : Qt::Unchecked) : QVariant();
    case Qt::AccessibleTextRole:
        return spoken(command);
    case PlaceRole:
        return command.place;
    case KeysRole:
        return QVariant::fromValue(command.keys);
    case NameMarksRole:
        return QVariant::fromValue(match.inName);
    case PlaceMarksRole:
        return QVariant::fromValue(match.inPlace);
    default:
        return {};
    }
}

} // namespace snapdeck
