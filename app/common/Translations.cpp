// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/common/Translations.h"

#include "core/settings/Languages.h"

#include <QCoreApplication>
#include <QLibraryInfo>

/// The linker drops the resources of a static library that nobody names. Qt wants this outside of namespaces.
static void nameResources()
{
    Q_INIT_RESOURCE(translations);
}

namespace snapdeck {

namespace {

/// Qt's Spanish says "Control", which is on no key and nowhere else in these interfaces.
[[maybe_unused]] constexpr const char *controlKey = QT_TRANSLATE_NOOP("QShortcut", "Ctrl");

QString languageOf(const QString &uiLanguage)
{
    return uiLanguage.section(u'-', 0, 0).section(u'_', 0, 0);
}

} // namespace

Translations::Translations()
{
    nameResources();
    install(suiting(QLocale().uiLanguages()));
}

void Translations::speak(const QString &language)
{
    const QLocale system = QLocale::system();
    QLocale::setDefault(language.isEmpty() ? system : localeOf(language, system));
    install(language.isEmpty() ? suiting(system.uiLanguages()) : language);
}

void Translations::install(const QString &language)
{
    const QString folder = QStringLiteral(":/snapdeck/translations");
    const QString ours = QStringLiteral("snapdeck_");
    // The last one installed is asked first.
    for (QTranslator *translator : {&m_english, &m_qt, &m_own})
        QCoreApplication::removeTranslator(translator);
    if (m_english.load(ours + languages.front().code, folder))
        QCoreApplication::installTranslator(&m_english);
    if (m_qt.load(QStringLiteral("qtbase_") + language, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qt);
    if (language != languages.front().code && m_own.load(ours + language, folder))
        QCoreApplication::installTranslator(&m_own);
}

QString Translations::suiting(const QStringList &uiLanguages)
{
    for (const QString &wanted : uiLanguages) {
        for (const Language &language : languages) {
            if (languageOf(wanted) == languageOf(language.code))
                return language.code;
        }
    }
    return languages.front().code;
}

QLocale Translations::localeOf(const QString &language, const QLocale &system)
{
    if (system.language() == QLocale(language).language())
        return system;
    // The English of most of the world: a 24-hour clock, and the day before the month.
    return language == languages.front().code ? QLocale(QLocale::English, QLocale::UnitedKingdom)
                                              : QLocale(language);
}

} // namespace snapdeck
