// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace snapdeck {

/// How what was typed fits a command: how well, and which letters of it were meant, in ascending order.
struct CommandMatch {
    int score = 0;
    QList<int> inName;
    QList<int> inPlace;
};

/// What of a command is searched.
struct CommandText {
    QString name;
    QString place; ///< where it belongs; counts for less than the name
    QString synonyms = {}; ///< other words for it, never shown; count least, and only where they begin a word
};

struct RankedCommand {
    qsizetype index = 0; ///< in what was ranked
    CommandMatch match;
};

/// Every word of `query` has to be found in the name or in the place, in any order: in one piece, or in pieces
/// each of which begins a word, or, from four letters on, as a single word with letters left out. What begins
/// a word counts most; letters scattered otherwise were meant by nobody. Case and accents do not matter.
/// Nothing typed matches everything.
[[nodiscard]] std::optional<CommandMatch> matchCommand(const QString &query, const CommandText &command);

/// Those that match, the best first; of equals, the one that came first.
[[nodiscard]] QList<RankedCommand> rankCommands(const QString &query, const QList<CommandText> &commands);

} // namespace snapdeck
