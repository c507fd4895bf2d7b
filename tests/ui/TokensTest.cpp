// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/Tokens.h"

#include "tests/support/TestRunner.h"
#include "ui/theme/Palette.h"

#include <QPalette>
#include <QTest>

namespace snapdeck {

namespace {

constexpr double Readable = 4.5; // WCAG 2.1, 1.4.3, level AA
constexpr double Exact = 0.01;

const QList<Tone> AllTones
    = {Tone::Accent, Tone::Ok, Tone::Processing, Tone::Warning, Tone::Danger, Tone::Neutral};

} // namespace

class TokensTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void measuresContrastAsDefined();
    void wordsAreReadableOnEveryGround_data();
    void wordsAreReadableOnEveryGround();
    void tonesAreReadableWhereTheyStand_data() { wordsAreReadableOnEveryGround_data(); }
    void tonesAreReadableWhereTheyStand();
    void wordsAreReadableUnderThePointer_data() { wordsAreReadableOnEveryGround_data(); }
    void wordsAreReadableUnderThePointer();
    void aPaletteLeadsBackToItsTokens_data() { wordsAreReadableOnEveryGround_data(); }
    void aPaletteLeadsBackToItsTokens();
    void platformColorsStayReadable();
    void whatIsDisabledCanBeReadInHighContrast_data();
    void whatIsDisabledCanBeReadInHighContrast();
};

void TokensTest::measuresContrastAsDefined()
{
    QVERIFY(qAbs(contrastRatio(Qt::black, Qt::white) - 21.0) < Exact);
    QVERIFY(qAbs(contrastRatio(Qt::white, Qt::white) - 1.0) < Exact);
    // The grey that the guidelines name as the lightest to pass on white.
    QVERIFY(qAbs(contrastRatio(QColor(0x767676), Qt::white) - 4.54) < Exact);
    QCOMPARE(blend(Qt::white, Qt::black, 1.0), QColor(Qt::white));
    QCOMPARE(blend(Qt::white, Qt::black, 0.0), QColor(Qt::black));
}

void TokensTest::wordsAreReadableOnEveryGround_data()
{
    QTest::addColumn<bool>("dark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

void TokensTest::wordsAreReadableOnEveryGround()
{
    QFETCH(bool, dark);
    const Tokens &t = dark ? Tokens::dark() : Tokens::light();
    QCOMPARE(t.isDark(), dark);
    for (const QColor &ground : {t.window, t.surface, t.sunken, t.nav, t.selection}) {
        for (const QColor &ink : {t.text, t.text2, t.text3}) {
            QVERIFY2(contrastRatio(ink, ground) >= Readable,
                     qPrintable(ink.name() + QStringLiteral(" on ") + ground.name()));
        }
    }
}

void TokensTest::tonesAreReadableWhereTheyStand()
{
    QFETCH(bool, dark);
    const Tokens &t = dark ? Tokens::dark() : Tokens::light();
    for (const Tone tone : AllTones) {
        const ToneColors colors = t.toneColors(tone);
        for (const QColor &ground : {colors.ground, t.window, t.surface, t.nav, t.selection}) {
            QVERIFY2(contrastRatio(colors.ink, ground) >= Readable,
                     qPrintable(colors.ink.name() + QStringLiteral(" on ") + ground.name()));
        }
        // Banners and consequences put ordinary words on the ground of a tone.
        QVERIFY(contrastRatio(t.text, colors.ground) >= Readable);
    }
    QVERIFY(contrastRatio(t.onAccent, t.accent.ink) >= Readable);
    QVERIFY(contrastRatio(t.onAccent, t.danger.ink) >= Readable);
}

void TokensTest::wordsAreReadableUnderThePointer()
{
    QFETCH(bool, dark);
    const Tokens &t = dark ? Tokens::dark() : Tokens::light();
    struct Stirred {
        QColor ground;
        double share; ///< of the ink of words: what the pointer over it, and a press, lay on the ground
        QList<QColor> inks;
    };
    const QList<Stirred> places{
        {t.window, 0.035, {t.text, t.text2, t.text3}}, // rows of tables
        {t.surface, 0.04, {t.text, t.text2, t.text3}}, // lists, the account
        {t.nav, 0.05, {t.text, t.text2, t.text3}}, // the side bar, with its counts
        {t.nav, 0.08, {t.text, t.text2, t.text3}},
        {t.nav, 0.10, {t.text2}}, // the status strip
        {t.surface, 0.10, {t.text, t.text2}}, // buttons
        {t.window, 0.10, {t.text, t.text2}},
        {t.accent.ink, 0.05, {t.onAccent}},
        {t.accent.ink, 0.10, {t.onAccent}},
        {t.danger.ink, 0.05, {t.onAccent}},
        {t.danger.ink, 0.10, {t.onAccent}},
    };
    for (const Stirred &place : places) {
        const QColor ground = blend(t.text, place.ground, place.share);
        for (const QColor &ink : place.inks)
            QVERIFY2(contrastRatio(ink, ground) >= Readable,
                     qPrintable(ink.name() + QStringLiteral(" on ") + ground.name()));
    }
}

void TokensTest::aPaletteLeadsBackToItsTokens()
{
    QFETCH(bool, dark);
    const Tokens &t = dark ? Tokens::dark() : Tokens::light();
    for (const QPalette &palette : {makePalette(t), makeInputPalette(t)}) {
        const Tokens back = Tokens::of(palette);
        QCOMPARE(back.window, t.window);
        QCOMPARE(back.accent.ink, t.accent.ink);
        QCOMPARE(back.danger.ground, t.danger.ground);
    }
}

void TokensTest::platformColorsStayReadable()
{
    QPalette contrast;
    contrast.setColor(QPalette::Window, Qt::black);
    contrast.setColor(QPalette::Base, Qt::black);
    contrast.setColor(QPalette::WindowText, Qt::white);
    contrast.setColor(QPalette::Link, QColor(0xffff00));
    const Tokens t = Tokens::fromPlatform(contrast);
    QCOMPARE(t.text, QColor(Qt::white));
    QCOMPARE(t.accent.ink, QColor(0xffff00));
    for (const Tone tone : AllTones) {
        QVERIFY(contrastRatio(t.toneColors(tone).ink, t.toneColors(tone).ground) >= 7.0);
    }
    QVERIFY(contrastRatio(t.onAccent, t.accent.ink) >= 7.0);
    QVERIFY(contrastRatio(t.text, t.selection) >= 7.0);
    const Tokens again = Tokens::of(makePalette(t));
    QCOMPARE(again.text, t.text);
    QCOMPARE(again.selection, t.selection);
    QCOMPARE(again.accent.ink, t.accent.ink);
}

void TokensTest::whatIsDisabledCanBeReadInHighContrast_data()
{
    QTest::addColumn<QColor>("ground");
    QTest::addColumn<QColor>("words");
    QTest::addColumn<QColor>("own");
    QTest::addColumn<bool>("isKept");
    QTest::newRow("green on black") << QColor(Qt::black) << QColor(Qt::white) << QColor(0x3ff23f) << true;
    QTest::newRow("red on white") << QColor(Qt::white) << QColor(Qt::black) << QColor(0x600000) << true;
    QTest::newRow("grey on black") << QColor(Qt::black) << QColor(Qt::white) << QColor(0xa6a6a6) << true;
    QTest::newRow("too dark") << QColor(Qt::black) << QColor(Qt::white) << QColor(0x404040) << false;
    QTest::newRow("too light") << QColor(Qt::white) << QColor(Qt::black) << QColor(0xbebebe) << false;
    QTest::newRow("as all words are") << QColor(Qt::black) << QColor(Qt::white) << QColor(Qt::white) << false;
}

void TokensTest::whatIsDisabledCanBeReadInHighContrast()
{
    QFETCH(QColor, ground);
    QFETCH(QColor, words);
    QFETCH(QColor, own);
    QFETCH(bool, isKept);
    QPalette platform;
    for (const auto role : {QPalette::Window, QPalette::Base})
        platform.setColor(role, ground);
    platform.setColor(QPalette::WindowText, words);
    platform.setColor(QPalette::Disabled, QPalette::WindowText, own);
    const Tokens t = Tokens::fromPlatform(platform);
    QCOMPARE(t.disabled == own, isKept);
    QVERIFY(t.disabled != t.text);
    for (const QPalette &palette : {makePalette(t), makeInputPalette(t)}) {
        for (const auto role :
             {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::PlaceholderText})
            QVERIFY(contrastRatio(palette.color(QPalette::Disabled, role), ground) >= Readable);
        QCOMPARE(Tokens::of(palette).disabled, t.disabled);
    }
}

} // namespace snapdeck

using snapdeck::TokensTest;
SNAPDECK_TEST(TokensTest)

#include "TokensTest.moc"
