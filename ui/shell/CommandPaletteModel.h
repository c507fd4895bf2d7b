// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/CommandMatch.h"
#include "ui/shell/CommandFinder.h"

#include <QAbstractListModel>

namespace snapdeck {

/// The commands that fit what was typed, the best first.
class CommandPaletteModel final : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role {
        PlaceRole = Qt::UserRole + 1,
        KeysRole, ///< QKeySequence
        NameMarksRole, ///< QList<int>: the letters of the name that were typed
        PlaceMarksRole, ///< the same of the place
    };

    using QAbstractListModel::QAbstractListModel;

    void setCommands(const QList<Command> &commands);
    void setQuery(const QString &query);

    [[nodiscard]] const Command &commandAt(int row) const;
    int rowCount(const QModelIndex &parent = QModelIndex()) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    void rank();

    QList<Command> m_commands;
    QString m_query;
    QList<RankedCommand> m_shown;
};

} // namespace snapdeck
