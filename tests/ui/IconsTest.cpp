// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/Icons.h"

#include "tests/support/TestRunner.h"
#include "ui/theme/Palette.h"

#include <QApplication>
#include <QFile>
#include <QPainter>
#include <QWidget>

namespace snapdeck {

namespace {

/// The colour of the most opaque pixel; invalid where nothing was drawn.
QColor inkOf(const QImage &image)
{
    QColor ink;
    int alpha = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QColor pixel = image.pixelColor(x, y);
            if (pixel.alpha() > alpha) {
                alpha = pixel.alpha();
                ink = QColor::fromRgb(pixel.red(), pixel.green(), pixel.blue());
            }
        }
    }
    return ink;
}

bool near(const QColor &one, const QColor &other)
{
    // Colours lose a bit or two where a pixel is half covered.
    return qAbs(one.red() - other.red()) <= 3 && qAbs(one.green() - other.green()) <= 3
        && qAbs(one.blue() - other.blue()) <= 3;
}

QColor inkOf(const QIcon &icon, QIcon::Mode mode)
{
    return inkOf(icon.pixmap(QSize(32, 32), 1.0, mode).toImage());
}

/// As buttons draw theirs.
class IconSheet final : public QWidget
{
public:
    IconSheet() { setFixedSize(16, 16); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setPen(Qt::black);
        makeIcon(Icon::Camera).paint(&painter, rect());
    }
};

} // namespace

class IconsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QApplication::setPalette(makePalette(Tokens::light())); }
    void everyIconIsThereAndDraws();
    void followsTheTheme();
    void takesTheColorOfItsModeAndTint();
    void paintsInThePainterColor();
    void isCrispAtEveryScale_data();
    void isCrispAtEveryScale();
    void isCrispInAPictureOfAWindow_data() { isCrispAtEveryScale_data(); }
    void isCrispInAPictureOfAWindow();
};

void IconsTest::everyIconIsThereAndDraws()
{
    const QStringList files = iconFiles();
    QCOMPARE(files.size(), qsizetype(Icon::Undo));
    for (int i = 1; i <= int(Icon::Undo); ++i) {
        const QString &file = files[i - 1];
        QVERIFY2(QFile::exists(file), qPrintable(file));
        const QPixmap pixmap = iconPixmap(Icon(i), 16, Qt::red, 1.0);
        QVERIFY2(near(inkOf(pixmap.toImage()), Qt::red), qPrintable(file));
    }
    QVERIFY(inkOf(applicationIcon().pixmap(64).toImage()).isValid());
    QVERIFY(makeIcon(Icon::None).isNull());
}

void IconsTest::followsTheTheme()
{
    const QIcon icon = makeIcon(Icon::Camera, IconTint::Accent);
    QVERIFY(near(inkOf(icon, QIcon::Normal), Tokens::light().accent.ink));
    QApplication::setPalette(makePalette(Tokens::dark()));
    QVERIFY(near(inkOf(icon, QIcon::Normal), Tokens::dark().accent.ink));
}

void IconsTest::takesTheColorOfItsModeAndTint()
{
    const Tokens &t = Tokens::light();
    const QPalette palette = QApplication::palette();
    const QIcon plain = makeIcon(Icon::Camera);
    QVERIFY(near(inkOf(plain, QIcon::Normal), t.text2));
    QVERIFY(near(inkOf(plain, QIcon::Disabled), palette.color(QPalette::Disabled, QPalette::Text)));
    QVERIFY(near(inkOf(plain, QIcon::Selected), palette.color(QPalette::HighlightedText)));
    QVERIFY(near(inkOf(makeIcon(Icon::Camera, IconTint::OnAccent), QIcon::Normal), t.onAccent));
    QVERIFY(near(inkOf(makeIcon(Icon::Camera, tintOf(Tone::Danger)), QIcon::Normal), t.danger.ink));
}

void IconsTest::paintsInThePainterColor()
{
    QImage image(16, 16, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setPen(Qt::green);
    makeIcon(Icon::Stop).paint(&painter, image.rect());
    painter.end();
    QVERIFY(near(inkOf(image), Qt::green));
}

void IconsTest::isCrispAtEveryScale_data()
{
    QTest::addColumn<double>("ratio");
    QTest::addColumn<int>("pixels");
    QTest::newRow("100 %") << 1.0 << 16;
    QTest::newRow("125 %") << 1.25 << 20;
    QTest::newRow("150 %") << 1.5 << 24;
    QTest::newRow("200 %") << 2.0 << 32;
    QTest::newRow("300 %") << 3.0 << 48;
}

void IconsTest::isCrispAtEveryScale()
{
    QFETCH(double, ratio);
    QFETCH(int, pixels);
    const QPixmap drawn = iconPixmap(Icon::Camera, 16, Qt::black, ratio);
    QCOMPARE(drawn.size(), QSize(pixels, pixels));
    QCOMPARE(drawn.devicePixelRatio(), ratio);
    const QPixmap asked = makeIcon(Icon::Camera).pixmap(QSize(16, 16), ratio);
    QCOMPARE(asked.size(), QSize(pixels, pixels));
}

/// The picture has a scale that no screen has: a button cannot know it from its own.
void IconsTest::isCrispInAPictureOfAWindow()
{
    QFETCH(double, ratio);
    QFETCH(int, pixels);
    IconSheet sheet;
    QPixmap picture(QSize(pixels, pixels));
    picture.setDevicePixelRatio(ratio);
    picture.fill(Qt::transparent);
    sheet.render(&picture, QPoint(), QRegion(), QWidget::RenderFlags());
    const QImage sharp = iconPixmap(Icon::Camera, 16, Qt::black, ratio).toImage();
    QCOMPARE(picture.toImage().convertToFormat(sharp.format()), sharp);
}

} // namespace snapdeck

using snapdeck::IconsTest;
SNAPDECK_TEST(IconsTest)

#include "IconsTest.moc"
