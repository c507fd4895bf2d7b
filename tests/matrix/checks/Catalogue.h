// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QSet>
#include <QString>

namespace snapdeck::matrix {

/// What a language says for the program's English words, by its .ts file. Empty for English.
class Catalogue final
{
public:
    Catalogue() = default;
    /// Nothing is in it where the file cannot be read.
    static Catalogue fromFile(const QString &tsFile);
    void add(const QString &english, const QString &translation);

    [[nodiscard]] bool isEmpty() const { return m_translations.isEmpty(); }
    /// Reads as an English text for which the language has other words.
    [[nodiscard]] bool isLeftInEnglish(const QString &shown) const;

private:
    QHash<QString, QString> m_translations; ///< without mnemonics
    QSet<QString> m_words; ///< what the language says, for whatever it is
};

} // namespace snapdeck::matrix
