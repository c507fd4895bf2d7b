// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/TestRunner.h"
#include "ui/delegates/BadgeDelegate.h"
#include "ui/delegates/IdDelegate.h"
#include "ui/models/CapsuleWords.h"
#include "ui/models/Roles.h"
#include "ui/theme/TabularText.h"
#include "ui/theme/Theme.h"
#include "ui/theme/TypeScale.h"
#include "ui/theme/style/ViewPaint.h"
#include "ui/widgets/Badge.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/FactGrid.h"
#include "ui/widgets/TableView.h"

#include <QFrame>
#include <QImage>
#include <QLabel>
#include <QPainter>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QStandardItemModel>
#include <QStyleOptionFrame>

using namespace snapdeck;

namespace {

QImage canvas(const QSize &size, double scale, const QColor &ground)
{
    QImage image(size * scale, QImage::Format_RGB32);
    image.setDevicePixelRatio(scale);
    image.fill(ground);
    return image;
}

/// The rows of the picture that are not wholly `ground`, in its second column.
QList<int> inkedRows(const QImage &image, const QColor &ground)
{
    QList<int> rows;
    for (int y = 0; y < image.height(); ++y) {
        if (image.pixelColor(1, y) != ground)
            rows << y;
    }
    return rows;
}

/// The first and the last row in which there is anything.
std::pair<int, int> linesWithInk(const QImage &image)
{
    std::pair<int, int> lines(-1, -1);
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (qGray(image.pixel(x, y)) < 128)
                lines = {lines.first < 0 ? y : lines.first, y};
        }
    }
    return lines;
}

} // namespace

/// What is painted, where a picture tells more than a size.
class PaintTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_theme.setChoice(ThemeChoice::Light); }
    void aLineIsEquallyThickEverywhere_data();
    void aLineIsEquallyThickEverywhere();
    void textInACardHasNoFrameOfItsOwn();
    void aBadgeStandsInTheMiddle_data();
    void aBadgeStandsInTheMiddle();
    void aBadgeOfADisabledTableIsDimmed();
    void factsStandBesideTheirNames();
    void aTableLeavesItsCardRoundCorners();
    void aBarWithoutWordsIsNoHigherThanItsTrack();
    void anIdHasOneShortForm();
    void codeIsPaintedSignBySign();
    void figuresStandOnTheLineOfOtherWords_data();
    void figuresStandOnTheLineOfOtherWords();

private:
    Theme m_theme;
};

void PaintTest::aLineIsEquallyThickEverywhere_data()
{
    QTest::addColumn<double>("scale");
    QTest::addColumn<int>("pixels");
    QTest::newRow("1") << 1.0 << 1;
    QTest::newRow("1.25") << 1.25 << 1;
    QTest::newRow("1.5") << 1.5 << 1;
    QTest::newRow("1.75") << 1.75 << 1;
    QTest::newRow("2.5") << 2.5 << 2;
    QTest::newRow("3") << 3.0 << 3;
}

void PaintTest::aLineIsEquallyThickEverywhere()
{
    QFETCH(double, scale);
    QFETCH(int, pixels);
    for (int top = 2; top < 12; ++top) {
        QImage image = canvas({8, 16}, scale, Qt::white);
        QPainter painter(&image);
        QStyleOptionFrame option;
        option.palette = QGuiApplication::palette();
        option.frameShape = QFrame::HLine;
        option.rect = QRect(0, top, 8, 1);
        style::drawFrame(&option, &painter);
        painter.end();
        QCOMPARE(inkedRows(image, Qt::white).size(), pixels);
    }
}

void PaintTest::textInACardHasNoFrameOfItsOwn()
{
    QPlainTextEdit edit;
    edit.setFrameShape(QFrame::NoFrame);
    QImage image = canvas({40, 40}, 1, Qt::green);
    QPainter painter(&image);
    QStyleOptionFrame option;
    option.palette = edit.palette();
    option.rect = QRect(0, 0, 40, 40);
    option.frameShape = QFrame::NoFrame;
    edit.style()->drawControl(QStyle::CE_ShapedFrame, &option, &painter, &edit);
    painter.end();
    QVERIFY(inkedRows(image, Qt::green).isEmpty());
}

void PaintTest::aBadgeStandsInTheMiddle_data()
{
    QTest::addColumn<double>("scale");
    for (const double scale : {1.25, 1.5, 2.0, 3.0})
        QTest::addRow("%g", scale) << scale;
}

/// Of a row whose height is odd: where half a pixel can be drawn, it is.
void PaintTest::aBadgeStandsInTheMiddle()
{
    QFETCH(double, scale);
    const BadgeSpec spec{Icon::None, QString(), Tone::Danger};
    QImage image = canvas({40, 36}, scale, Qt::white);
    QPainter painter(&image);
    const QRect row(-6, 0, 60, Metrics::RowHeight - 1); // its left corners are out of the picture
    paintBadge(&painter, row, {Icon::None, QStringLiteral("Failed"), Tone::Danger},
               badgeColors(spec, QGuiApplication::palette(), true));
    painter.end();
    const QList<int> rows = inkedRows(image, Qt::white);
    QVERIFY(!rows.isEmpty());
    const double middle = (rows.first() + rows.last() + 1) / 2.0;
    QVERIFY2(std::abs(middle - row.height() * scale / 2) <= 0.5, qPrintable(QString::number(middle)));
}

void PaintTest::aBadgeOfADisabledTableIsDimmed()
{
    QStandardItemModel model(1, 1);
    model.setData(model.index(0, 0),
                  QVariant::fromValue(BadgeSpec{Icon::None, QStringLiteral("Failed"), Tone::Danger}),
                  BadgeRole);
    const Tokens tokens = Tokens::of(QGuiApplication::palette());
    const BadgeDelegate delegate;
    for (const bool enabled : {true, false}) {
        QImage image = canvas({120, Metrics::RowHeight}, 1, Qt::white);
        QPainter painter(&image);
        QStyleOptionViewItem option;
        option.palette = QGuiApplication::palette();
        option.rect = QRect(0, 0, 120, Metrics::RowHeight);
        option.state = enabled ? QStyle::State_Enabled : QStyle::State_None;
        delegate.paint(&painter, option, model.index(0, 0));
        painter.end();
        const QColor ground = image.pixelColor(Metrics::CellPadding + 4, Metrics::RowHeight / 2);
        QCOMPARE(ground, enabled ? tokens.danger.ground : tokens.sunken);
    }
}

/// A header that filled its ground would fill what lies outside of the corners too.
void PaintTest::aTableLeavesItsCardRoundCorners()
{
    constexpr int corner = 5;
    QStandardItemModel model(3, 2);
    auto *table = new TableView;
    table->setGround(Ground::Surface);
    table->setModel(&model);
    Card card;
    card.body()->setContentsMargins(0, 0, 0, 4);
    card.body()->addWidget(table);
    Card bare;
    QList<QImage> images;
    for (Card *each : {&card, &bare}) {
        each->resize(320, 200);
        images.append(canvas(each->size(), 1, Qt::red));
        each->render(&images.last(), QPoint(), QRegion(), QWidget::DrawChildren);
    }
    for (const int x : {0, card.width() - corner})
        QCOMPARE(images.first().copy(x, 0, corner, corner), images.last().copy(x, 0, corner, corner));
}

void PaintTest::aBarWithoutWordsIsNoHigherThanItsTrack()
{
    QProgressBar bar;
    bar.setTextVisible(false);
    QCOMPARE(bar.sizeHint().height(), Metrics::Grid);
}

void PaintTest::factsStandBesideTheirNames()
{
    FactGrid facts;
    QLabel *size = facts.addText(QStringLiteral("Size"), "size");
    facts.setText(size, QStringLiteral("612 MB"));
    auto *badge = new Badge(BadgeSpec{Icon::None, QStringLiteral("Verified"), Tone::Ok});
    facts.addRow(QStringLiteral("State"), badge);
    facts.resize(900, 120);
    facts.show();
    QVERIFY2(size->x() < 200, qPrintable(QString::number(size->x())));
    QCOMPARE(badge->x(), size->x());
}

void PaintTest::anIdHasOneShortForm()
{
    const QString whole = QStringLiteral("cl-pa1ju5hn0y38617qwvy0r4x3n");
    const auto painted = [](const QString &id, int width) {
        QStandardItemModel model(1, 1);
        model.setItem(0, 0, new QStandardItem(id));
        IdDelegate delegate(nullptr, shortId);
        QStyleOptionViewItem option;
        option.rect = QRect(0, 0, width, Metrics::RowHeight);
        option.palette = QGuiApplication::palette();
        QImage image = canvas({400, Metrics::RowHeight}, 1, Qt::white);
        QPainter painter(&image);
        delegate.paint(&painter, option, model.index(0, 0));
        return image;
    };
    QCOMPARE(painted(whole, 132), painted(shortId(whole), 132)); // as everywhere else
    QVERIFY(painted(whole, 400) != painted(shortId(whole), 400)); // whole where it has the room
}

/// JetBrains Mono joins => and the like to signs that no file has.
void PaintTest::codeIsPaintedSignBySign()
{
    const auto painted = [](const QStringList &pieces) {
        QImage image = canvas({200, 40}, 2, Qt::white);
        QPainter painter(&image);
        painter.setFont(TypeScale::mono());
        double x = 10;
        for (const QString &piece : pieces) {
            painter.drawText(QPointF(x, 25), piece);
            x += QFontMetricsF(painter.font()).horizontalAdvance(piece);
        }
        return image;
    };
    for (const QString &joined : {QStringLiteral("=>"), QStringLiteral("!="), QStringLiteral("->")})
        QCOMPARE(painted({joined}), painted({joined.left(1), joined.mid(1)}));
}

void PaintTest::figuresStandOnTheLineOfOtherWords_data()
{
    QTest::addColumn<double>("scale");
    for (const double scale : {1.0, 1.25, 1.5, 1.75, 2.0})
        QTest::addRow("%g", scale) << scale;
}

void PaintTest::figuresStandOnTheLineOfOtherWords()
{
    QFETCH(double, scale);
    const QString text = QStringLiteral("14");
    const QFont font = TypeScale::body();
    for (const double top : {0.0, 1.0, 36.0, 71.0}) {
        const QRectF cell(0, top, 40, Metrics::RowHeight - 1);
        QImage figures = canvas({40, 120}, scale, Qt::white);
        QImage words = canvas({40, 120}, scale, Qt::white);
        QPainter one(&figures);
        one.setFont(font);
        TabularText::draw(&one, cell, Qt::AlignLeft, text);
        one.end();
        QPainter other(&words);
        other.setFont(font);
        other.drawText(cell, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, text);
        other.end();
        QCOMPARE(linesWithInk(figures), linesWithInk(words));
    }
}

SNAPDECK_TEST(PaintTest)
#include "PaintTest.moc"
