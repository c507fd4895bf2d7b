// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QList>
#include <QString>

namespace snapdeck {

enum class LineChange { Same, Added, Removed };

struct TextLine {
    LineChange change = LineChange::Same;
    QString text; ///< without its end
    friend bool operator==(const TextLine &, const TextLine &) = default;
};

/// A stretch of changes with the lines around it. Lines count from 1.
struct TextHunk {
    qsizetype fromLine = 0; ///< the first one; the one before where the hunk has none of the older text
    qsizetype fromCount = 0;
    qsizetype toLine = 0;
    qsizetype toCount = 0;
    QList<TextLine> lines;
};

enum class TextComparison {
    Compared,
    Binary, ///< one of the two is no text
    TooLarge, ///< more than can be compared in a moment
};

struct TextDifference {
    TextComparison comparison = TextComparison::Compared;
    QList<TextHunk> hunks; ///< none where the texts are the same
    qsizetype added = 0; ///< lines
    qsizetype removed = 0;
};

/// Longer texts are not compared line by line.
constexpr qsizetype mostTextBytes = 8 * 1024 * 1024;

/// Whether a person can read it: no NUL and few other control characters at its beginning, as git judges it.
[[nodiscard]] bool isText(QByteArrayView content);

/// Line by line, with `context` lines around every change. Ends of lines count: `\r\n` and `\n` differ, and
/// so does a last line without one. Takes up to seconds with the largest texts, so not for the GUI thread
/// then.
[[nodiscard]] TextDifference compareTexts(QByteArrayView from, QByteArrayView to, qsizetype context = 3);

} // namespace snapdeck
