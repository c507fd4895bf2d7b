// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/EntryChoice.h"

#include <QRegularExpression>
#include <QSet>

#include <numeric>

namespace snapdeck::archive {

namespace {

QString withoutSlash(const QString &name)
{
    return name.endsWith(u'/') && name.size() > 1 ? name.chopped(1) : name;
}

/// The class that begins at `at` as a regular expression, and where it ends; empty where it is none.
QString classAt(const QString &glob, qsizetype at, qsizetype *end)
{
    const bool isNegated = glob.mid(at + 1, 1) == u"!" || glob.mid(at + 1, 1) == u"^";
    const qsizetype first = at + (isNegated ? 2 : 1);
    const qsizetype close = glob.indexOf(u']', first + 1);
    if (close < 0)
        return {};
    *end = close;
    QString inner = glob.mid(first, close - first);
    inner.replace(u'\\', QStringLiteral("\\\\")).replace(u'[', QStringLiteral("\\["));
    inner.replace(u'^', QStringLiteral("\\^")).replace(u']', QStringLiteral("\\]"));
    return (isNegated ? QStringLiteral("(?!/)[^") : QStringLiteral("(?!/)[")) + inner + u']';
}

/// QRegularExpression's own patterns know no `**`.
QRegularExpression expressionFor(const QString &glob)
{
    QString made;
    for (qsizetype i = 0; i < glob.size(); ++i) {
        const QChar sign = glob.at(i);
        QString set;
        if (sign == u'*' && glob.mid(i + 1, 2) == u"*/") {
            made += QStringLiteral("(?:.*/)?");
            i += 2;
        } else if (sign == u'*' && glob.mid(i + 1, 1) == u"*") {
            made += QStringLiteral(".*");
            ++i;
        } else if (sign == u'*') {
            made += QStringLiteral("[^/]*");
        } else if (sign == u'?') {
            made += QStringLiteral("[^/]");
        } else if (sign == u'[' && !(set = classAt(glob, i, &i)).isEmpty()) {
            made += set;
        } else {
            made += QRegularExpression::escape(QString(sign));
        }
    }
    return QRegularExpression(QStringLiteral("\\A(?:%1)(?:/.*)?\\z").arg(made),
                              QRegularExpression::DotMatchesEverythingOption
                                  | QRegularExpression::UseUnicodePropertiesOption);
}

/// Calls `visit` with the name and every folder above it, until it answers true; whether it did.
template <typename Visit> bool visitUpwards(const QString &name, Visit visit)
{
    const QString whole = withoutSlash(name);
    for (qsizetype end = whole.size(); end > 0; end = whole.lastIndexOf(u'/', end - 1)) {
        if (visit(whole.left(end)))
            return true;
        if (end == 1)
            break;
    }
    return false;
}

struct Pattern {
    QString glob;
    QRegularExpression expression;
    bool isUsed = false;
};

class Choice
{
public:
    Choice(const ArchiveIndex &index, const QStringList &chosen)
    {
        for (const QString &name : chosen)
            m_names.insert(withoutSlash(name));
        for (const ArchiveEntry &entry : index.entries)
            visitUpwards(entry.name, [this](const QString &name) {
                if (m_names.contains(name))
                    m_there.insert(name);
                return false;
            });
        for (const QString &name : chosen) {
            if (!m_there.contains(withoutSlash(name)))
                m_patterns.append({name, expressionFor(withoutSlash(name))});
        }
    }

    [[nodiscard]] bool takes(const QString &name)
    {
        bool isTaken = visitUpwards(name, [this](const QString &part) { return m_there.contains(part); });
        for (Pattern &pattern : m_patterns) {
            if ((isTaken && pattern.isUsed) || !pattern.expression.match(withoutSlash(name)).hasMatch())
                continue;
            pattern.isUsed = true;
            isTaken = true;
        }
        return isTaken;
    }

    [[nodiscard]] QStringList notFound() const
    {
        QStringList names;
        for (const Pattern &pattern : m_patterns) {
            if (!pattern.isUsed)
                names.append(pattern.glob);
        }
        return names;
    }

private:
    QSet<QString> m_names;
    QSet<QString> m_there; ///< chosen ones that are names of entries, or of folders that hold some
    QList<Pattern> m_patterns;
};

} // namespace

ChosenEntries chooseEntries(const ArchiveIndex &index, const QStringList &chosen)
{
    ChosenEntries made;
    if (chosen.isEmpty()) {
        made.entries.resize(index.entries.size());
        std::iota(made.entries.begin(), made.entries.end(), 0);
        return made;
    }
    Choice choice(index, chosen);
    for (qsizetype i = 0; i < index.entries.size(); ++i) {
        if (choice.takes(index.entries.at(i).name))
            made.entries.append(i);
    }
    made.notFound = choice.notFound();
    return made;
}

} // namespace snapdeck::archive
