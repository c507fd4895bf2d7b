// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/CommandMatch.h"

#include <algorithm>
#include <limits>

namespace snapdeck {

namespace {

constexpr int None = std::numeric_limits<int>::min() / 2;
constexpr int BeginsWord = 10;
constexpr int BeginsText = 4; ///< on top of that
constexpr int EndsWord = 3; ///< the word was typed to its end
constexpr int InRow = 10;
constexpr int Loose = -2; ///< in the midst of a word, and not after its neighbour
constexpr int Gap = -10; ///< before a letter that does not follow its neighbour
constexpr qsizetype ShortestLoose = 4; ///< fewer letters are scattered in nearly everything
constexpr qsizetype LongestQuery = 256; ///< nobody types more to find something

/// One letter for one letter, so that places in the folded text are places in the text.
QChar folded(QChar letter)
{
    const QString parts = letter.decomposition();
    return (parts.isEmpty() ? letter : parts.at(0)).toLower();
}

struct Text {
    explicit Text(const QString &text)
        : letters(text.size(), u' ')
    {
        for (qsizetype i = 0; i < text.size(); ++i) {
            letters[i] = folded(text.at(i));
            const bool isWord = text.at(i).isLetterOrNumber();
            const bool afterWord = i > 0 && text.at(i - 1).isLetterOrNumber();
            const bool isHump = i > 0 && text.at(i).isUpper() && text.at(i - 1).isLower();
            begins.append((isWord && !afterWord) || isHump);
        }
    }

    [[nodiscard]] bool endsWordAt(qsizetype at) const
    {
        return at + 1 == letters.size() || !letters.at(at + 1).isLetterOrNumber();
    }

    QString letters;
    QList<bool> begins;
};

struct Fit {
    int score = None;
    QList<int> at;
};

/// The best way to find the letters of one word in a text: for each letter, how good it is to have found it
/// here, the earlier ones being found as well as can be.
class WordFit
{
public:
    WordFit(const QString &word, const Text &text)
        : m_word(word)
        , m_text(text)
        , m_width(text.letters.size())
        , m_best(word.size() * m_width, None)
        , m_from(word.size() * m_width, -1)
    {
        for (qsizetype letter = 0; letter < word.size(); ++letter)
            place(letter);
    }

    [[nodiscard]] Fit best() const
    {
        Fit fit;
        qsizetype end = -1;
        for (qsizetype at = 0; at < m_width; ++at) {
            const int here = score(m_word.size() - 1, at) + (m_text.endsWordAt(at) ? EndsWord : 0);
            if (score(m_word.size() - 1, at) > None && here > fit.score) {
                fit.score = here;
                end = at;
            }
        }
        for (qsizetype letter = m_word.size() - 1; letter >= 0 && end >= 0; --letter) {
            fit.at.prepend(int(end));
            end = m_from.at(letter * m_width + end);
        }
        return isMeant(fit.at) ? fit : Fit();
    }

private:
    [[nodiscard]] int score(qsizetype letter, qsizetype at) const { return m_best.at(letter * m_width + at); }

    void place(qsizetype letter)
    {
        qsizetype before = -1; // the best place of the letter before, further away than next to this one
        for (qsizetype at = letter; at < m_width; ++at) {
            if (letter > 0 && at >= 2 && score(letter - 1, at - 2) > None
                && (before < 0 || score(letter - 1, at - 2) > score(letter - 1, before)))
                before = at - 2;
            if (m_text.letters.at(at) != m_word.at(letter))
                continue;
            const int alone
                = (m_text.begins.at(at) ? BeginsWord : Loose) + (letter == 0 && at == 0 ? BeginsText : 0);
            int best = letter == 0 ? alone : None;
            qsizetype from = -1;
            if (letter > 0 && at > 0 && score(letter - 1, at - 1) > None) {
                best = score(letter - 1, at - 1) + InRow;
                from = at - 1;
            }
            if (before >= 0 && score(letter - 1, before) + alone + Gap > best) {
                best = score(letter - 1, before) + alone + Gap;
                from = before;
            }
            m_best[letter * m_width + at] = best;
            m_from[letter * m_width + at] = from;
        }
    }

    /// In one piece, or in pieces that each begin a word, or most of a single word from its beginning.
    [[nodiscard]] bool isMeant(const QList<int> &places) const
    {
        if (places.isEmpty())
            return false;
        qsizetype pieces = 0;
        qsizetype loose = 0; // pieces that begin no word
        qsizetype begun = 0;
        for (qsizetype i = 0; i < places.size(); ++i) {
            const bool isNext = i > 0 && places.at(i) == places.at(i - 1) + 1;
            const bool begins = m_text.begins.at(places.at(i));
            pieces += isNext ? 0 : 1;
            loose += isNext || begins ? 0 : 1;
            begun += begins ? 1 : 0;
        }
        if (pieces == 1 || loose == 0)
            return true;
        return begun == 1 && isOneWord(places.first(), places.last()) && m_word.size() >= ShortestLoose
            && loose <= (m_word.size() - 1) / 2;
    }

    [[nodiscard]] bool isOneWord(qsizetype first, qsizetype last) const
    {
        for (qsizetype at = first + 1; at <= last; ++at) {
            if (m_text.begins.at(at))
                return false;
        }
        return m_text.begins.at(first);
    }

    const QString &m_word;
    const Text &m_text;
    qsizetype m_width;
    QList<int> m_best;
    QList<qsizetype> m_from;
};

QStringList wordsOf(const QString &query)
{
    QString letters(query.left(LongestQuery));
    std::transform(letters.cbegin(), letters.cend(), letters.begin(), folded);
    return letters.simplified().split(u' ', Qt::SkipEmptyParts);
}

void join(QList<int> *places, const QList<int> &more)
{
    *places += more;
    std::sort(places->begin(), places->end());
    places->erase(std::unique(places->begin(), places->end()), places->end());
}

bool beginsAWord(const QString &start, const QStringList &words)
{
    return std::any_of(words.begin(), words.end(),
                       [&start](const QString &word) { return word.startsWith(start); });
}

std::optional<CommandMatch> matchWords(const QStringList &words, const CommandText &command)
{
    const Text name(command.name);
    const Text place(command.place);
    const QStringList synonyms = wordsOf(command.synonyms);
    CommandMatch match;
    for (const QString &word : words) {
        const Fit inName = WordFit(word, name).best();
        const Fit inPlace = WordFit(word, place).best();
        if (inName.at.isEmpty() && inPlace.at.isEmpty()) {
            if (!beginsAWord(word, synonyms))
                return std::nullopt;
            match.score += BeginsWord;
            continue;
        }
        if (!inName.at.isEmpty() && (inPlace.at.isEmpty() || inName.score >= inPlace.score / 2)) {
            match.score += inName.score;
            join(&match.inName, inName.at);
        } else {
            match.score += inPlace.score / 2;
            join(&match.inPlace, inPlace.at);
        }
    }
    return match;
}

} // namespace

std::optional<CommandMatch> matchCommand(const QString &query, const CommandText &command)
{
    return matchWords(wordsOf(query), command);
}

QList<RankedCommand> rankCommands(const QString &query, const QList<CommandText> &commands)
{
    const QStringList words = wordsOf(query);
    QList<RankedCommand> ranked;
    for (qsizetype i = 0; i < commands.size(); ++i) {
        if (auto match = matchWords(words, commands.at(i)))
            ranked.append({i, *match});
    }
    std::stable_sort(ranked.begin(), ranked.end(), [](const RankedCommand &one, const RankedCommand &other) {
        return one.match.score > other.match.score;
    });
    return ranked;
}

} // namespace snapdeck
