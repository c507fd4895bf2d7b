// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QTranslator>

namespace snapdeck {

/// Speaks the person's language as far as a translation of it is built in; English otherwise, which needs one
/// too, for its plurals, and which says what a translation lacks. Lives as long as the program; made after
/// the application object.
class Translations final
{
public:
    /// In the language of the system.
    Translations();

    /// From now on in this one of `languages`, or, where it is empty, in that of the system. Dates, numbers
    /// and Qt's own words follow. What has been said stays said: whoever keeps words asks for them anew.
    void speak(const QString &language);

    /// The one of `languages` that suits a person who reads these, in their order ("pt-PT" → "pt_BR").
    [[nodiscard]] static QString suiting(const QStringList &uiLanguages);
    /// How dates and numbers are written in a language that was chosen: as the system does where it speaks
    /// it.
    [[nodiscard]] static QLocale localeOf(const QString &language, const QLocale &system);

private:
    void install(const QString &language);

    QTranslator m_english;
    QTranslator m_qt;
    QTranslator m_own;
};

} // namespace snapdeck
