// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/Theme.h"

#include "tests/support/TestRunner.h"
#include "ui/theme/Gallery.h"
#include "ui/theme/TabularText.h"
#include "ui/theme/TypeScale.h"

#include <QApplication>
#include <QPainter>
#include <QSignalSpy>

namespace snapdeck {

namespace {

QImage portraitOf(Theme *theme)
{
    GalleryWindow window(theme);
    window.ensurePolished();
    return window.grab().toImage();
}

} // namespace

class ThemeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_theme.setChoice(ThemeChoice::Light); }
    void switchesWithoutARestart();
    void saysWhenItChanges();
    void tellsHighContrastFromOrdinaryThemes();
    void wordsGrowWithThePlatforms();
    void digitsOfEqualCountAreEquallyWide();

private:
    Theme m_theme;
};

void ThemeTest::switchesWithoutARestart()
{
    GalleryWindow window(&m_theme);
    const QImage light = window.grab().toImage();
    m_theme.setChoice(ThemeChoice::Dark);
    QTRY_COMPARE(window.palette().color(QPalette::Window), Tokens::dark().window);
    const QImage switched = window.grab().toImage();
    QVERIFY(switched != light);
    // A window that was open all along looks like one opened afterwards: nothing kept an old colour.
    QCOMPARE(switched, portraitOf(&m_theme));
    m_theme.setChoice(ThemeChoice::Light);
    QTRY_COMPARE(window.palette().color(QPalette::Window), Tokens::light().window);
    QCOMPARE(window.grab().toImage(), light);
}

void ThemeTest::saysWhenItChanges()
{
    QSignalSpy changed(&m_theme, &Theme::changed);
    m_theme.setChoice(ThemeChoice::Dark);
    QCOMPARE(changed.size(), 1);
    QVERIFY(m_theme.tokens().isDark());
    m_theme.setChoice(ThemeChoice::Dark);
    QCOMPARE(changed.size(), 1);
}

void ThemeTest::tellsHighContrastFromOrdinaryThemes()
{
    QPalette palette;
    palette.setColor(QPalette::Window, Qt::black);
    palette.setColor(QPalette::WindowText, Qt::white);
    QVERIFY(isHighContrast(palette));
    palette.setColor(QPalette::Window, QColor(0xf6f6f6));
    palette.setColor(QPalette::WindowText, Qt::black);
    QVERIFY(!isHighContrast(palette));
}

void ThemeTest::wordsGrowWithThePlatforms()
{
    QCOMPARE(TypeScale::scaleFor(12), 1.0); // 9 points
    QCOMPARE(TypeScale::scaleFor(15), 1.0); // 11 points
    QCOMPARE(TypeScale::scaleFor(16), 1.0); // 12 points: nothing that anybody would notice
    QVERIFY(TypeScale::scaleFor(18) > 1.2); // large text
    QCOMPARE(TypeScale::scaleFor(40), 1.3);
    QCOMPARE(TypeScale::scaleFor(-1), 1.0); // unknown
}

void ThemeTest::digitsOfEqualCountAreEquallyWide()
{
    for (const QFont &font : {TypeScale::body(), TypeScale::badge(), TypeScale::hint()}) {
        const double narrow = TabularText::width(font, QStringLiteral("1:11"));
        QCOMPARE(TabularText::width(font, QStringLiteral("8:48")), narrow);
        if (TabularText::hasTabularDigits(font)) {
            QCOMPARE(narrow, QFontMetricsF(font).horizontalAdvance(QStringLiteral("1:11")));
        }
    }
}

} // namespace snapdeck

using snapdeck::ThemeTest;
SNAPDECK_TEST(ThemeTest)

#include "ThemeTest.moc"
