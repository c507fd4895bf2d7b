// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/matrix/QuickPng.h"

#include "tests/support/TestRunner.h"

namespace snapdeck::matrix {

class QuickPngTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isReadAsItWas_data();
    void isReadAsItWas();
};

void QuickPngTest::isReadAsItWas_data()
{
    QTest::addColumn<QSize>("size");
    for (const QSize size : {QSize(1, 1), QSize(7, 3), QSize(301, 200)}) // rows that end off a word, too
        QTest::addRow("%d x %d", size.width(), size.height()) << size;
}

void QuickPngTest::isReadAsItWas()
{
    QFETCH(QSize, size);
    QImage picture(size, QImage::Format_ARGB32_Premultiplied);
    for (int y = 0; y < size.height(); ++y) {
        for (int x = 0; x < size.width(); ++x)
            picture.setPixelColor(x, y, QColor(x % 256, y % 256, (x * y) % 256));
    }
    QCOMPARE(QImage::fromData(quickPng(picture), "PNG").convertToFormat(QImage::Format_RGB888),
             picture.convertToFormat(QImage::Format_RGB888));
}

} // namespace snapdeck::matrix

using snapdeck::matrix::QuickPngTest;
SNAPDECK_TEST(QuickPngTest)

#include "QuickPngTest.moc"
