// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/common/Translations.h"

#include "app/desktop/DesktopOptions.h"
#include "core/settings/Languages.h"
#include "tests/support/TestRunner.h"
#include "ui/models/Format.h"

#include <QKeySequence>

using namespace snapdeck;

namespace {

QString quitWords(int count)
{
    return QCoreApplication::translate("snapdeck::QuitQuestion", "Quit while %n operation(s) are under way?",
                                       nullptr, count);
}

} // namespace

/// The languages, built in and spoken; and how one is asked for.
class TranslationsTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void cleanup() { QLocale::setDefault(QLocale::c()); }

    void choosesWhatSuits_data()
    {
        QTest::addColumn<QStringList>("reads");
        QTest::addColumn<QString>("spoken");
        QTest::newRow("Portugal") << QStringList{QStringLiteral("pt-PT"), QStringLiteral("pt")}
                                  << QStringLiteral("pt_BR");
        QTest::newRow("Mexico") << QStringList{QStringLiteral("es-Latn-MX"), QStringLiteral("es-MX")}
                                << QStringLiteral("es");
        QTest::newRow("underscores") << QStringList{QStringLiteral("pt_BR")} << QStringLiteral("pt_BR");
        QTest::newRow("second choice")
            << QStringList{QStringLiteral("gl"), QStringLiteral("es-ES"), QStringLiteral("en")}
            << QStringLiteral("es");
        QTest::newRow("English first")
            << QStringList{QStringLiteral("en-GB"), QStringLiteral("es")} << QStringLiteral("en");
        QTest::newRow("none") << QStringList{QStringLiteral("de-DE"), QStringLiteral("C")}
                              << QStringLiteral("en");
    }

    void choosesWhatSuits()
    {
        QFETCH(QStringList, reads);
        QTEST(Translations::suiting(reads), "spoken");
    }

    void writesDatesAsTheSystemDoesWhereItSpeaksTheLanguage()
    {
        const QLocale mexico(QLocale::Spanish, QLocale::Mexico);
        QCOMPARE(Translations::localeOf(QStringLiteral("es"), mexico), mexico);
        QCOMPARE(Translations::localeOf(QStringLiteral("es"), QLocale::c()).language(), QLocale::Spanish);
        QCOMPARE(Translations::localeOf(QStringLiteral("pt_BR"), mexico),
                 QLocale(QLocale::Portuguese, QLocale::Brazil));
        QCOMPARE(Translations::localeOf(QStringLiteral("en"), mexico).territory(), QLocale::UnitedKingdom);
    }

    void figuresFollowAtOnce()
    {
        Translations translations;
        translations.speak(QStringLiteral("es"));
        QCOMPARE(Format::size(1'310'000), QStringLiteral("1,3 MB"));
        translations.speak(QStringLiteral("en"));
        QCOMPARE(Format::size(1'310'000), QStringLiteral("1.3 MB"));
    }

    void everyLanguageCallsTheKeyAlike()
    {
        Translations translations;
        for (const Language &language : languages) {
            translations.speak(language.code);
            QCOMPARE(QKeySequence(Qt::CTRL | Qt::Key_F).toString(QKeySequence::NativeText),
                     QStringLiteral("Ctrl+F"));
        }
        translations.speak(QStringLiteral("en"));
    }

    void everyLanguageHasPlurals()
    {
        const QString untranslated = quitWords(1);
        Translations translations;
        for (const Language &language : languages) {
            translations.speak(language.code);
            QVERIFY2(quitWords(1) != untranslated, language.code.data());
            QVERIFY2(quitWords(1) != quitWords(3), language.code.data());
        }
        translations.speak(QStringLiteral("en"));
        QCOMPARE(quitWords(1), QStringLiteral("Quit while 1 operation is under way?"));
    }

    void goesWithTheObject()
    {
        const QString untranslated = quitWords(1);
        {
            Translations translations;
            translations.speak(QStringLiteral("en"));
            QVERIFY(quitWords(1) != untranslated);
        }
        QCOMPARE(quitWords(1), untranslated);
    }

    void isAnOptionOfTheProgram()
    {
        const auto parse = [](const char *argument) {
            return parseDesktopOptions({QStringLiteral("snapdeck"), QLatin1String(argument)});
        };
        const auto spanish = parse("--language=es");
        QVERIFY(std::holds_alternative<DesktopOptions>(spanish));
        QCOMPARE(std::get<DesktopOptions>(spanish).language, QStringLiteral("es"));
        const auto klingon = parse("--language=tlh");
        QVERIFY(std::holds_alternative<DesktopAnswer>(klingon));
        QCOMPARE(std::get<DesktopAnswer>(klingon).exitCode, 2);
        QVERIFY(std::get<DesktopAnswer>(klingon).text.contains(QStringLiteral("pt_BR")));
    }
};

SNAPDECK_TEST(TranslationsTest)
#include "TranslationsTest.moc"
