// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/WordOrder.h"

#include "tests/support/TestRunner.h"

#include <QRandomGenerator>

namespace snapdeck {

namespace {

/// Any printable ASCII, digits often.
QString anyWords(QRandomGenerator &random)
{
    QString words;
    for (int left = random.bounded(9); left > 0; --left)
        words += QChar(random.bounded(3) == 0 ? random.bounded(0x30, 0x3a) : random.bounded(0x20, 0x7f));
    return words;
}

int sign(int number)
{
    return number < 0 ? -1 : int(number > 0);
}

} // namespace

class WordOrderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void plainKeysOrderAsTheCollatorDoes_data();
    void plainKeysOrderAsTheCollatorDoes();
    void leavesOtherOrdersToTheCollator_data();
    void leavesOtherOrdersToTheCollator();
    void leavesOtherWordsToTheCollator();
};

void WordOrderTest::plainKeysOrderAsTheCollatorDoes_data()
{
    QTest::addColumn<QLocale>("locale");
    for (const char *name : {"en_US", "pt_BR", "es_ES"})
        QTest::newRow(name) << QLocale(QString::fromLatin1(name));
}

void WordOrderTest::plainKeysOrderAsTheCollatorDoes()
{
    QFETCH(QLocale, locale);
    const WordOrder order(locale);
    if (!order.isPlain())
        QSKIP("the collator of this system knows another order");
    QRandomGenerator random(20261122);
    for (int i = 0; i < 5'000; ++i) {
        const QString one = anyWords(random);
        QString other = anyWords(random);
        if (i % 3 == 0 && !one.isEmpty()) { // neighbours
            other = one;
            other[random.bounded(int(one.size()))] = QChar(random.bounded(0x20, 0x7f));
        }
        const int plain = sign(order.plainKey(one)->compare(*order.plainKey(other)));
        const int collated = sign(order.key(one).compare(order.key(other)));
        QVERIFY2(plain == collated, qPrintable(one + QStringLiteral(" | ") + other));
    }
}

void WordOrderTest::leavesOtherOrdersToTheCollator_data()
{
    QTest::addColumn<QLocale>("locale");
    QTest::addColumn<QString>("earlier");
    QTest::addColumn<QString>("later");
    const auto row = [](QLocale::Language language, const char *earlier, const char *later) {
        QTest::newRow(later) << QLocale(language) << QString::fromLatin1(earlier)
                             << QString::fromLatin1(later);
    };
    row(QLocale::Czech, "cz", "ch");
    row(QLocale::Danish, "az", "aa");
    row(QLocale::Lithuanian, "y", "k");
}

void WordOrderTest::leavesOtherOrdersToTheCollator()
{
    QFETCH(QLocale, locale);
    QFETCH(QString, earlier);
    QFETCH(QString, later);
    const WordOrder order(locale);
    if (order.key(earlier).compare(order.key(later)) > 0)
        QSKIP("the collator of this system does not know the language");
    QVERIFY(!order.isPlain());
    QVERIFY(!order.plainKey(later));
}

void WordOrderTest::leavesOtherWordsToTheCollator()
{
    const WordOrder order{QLocale(QLocale::English)};
    QVERIFY(!order.plainKey(QStringLiteral("árvore")));
    QVERIFY(!order.plainKey(QStringLiteral("a\nb")));
    QVERIFY(!order.plainKey(QString(200, u'7')));
}

} // namespace snapdeck

using snapdeck::WordOrderTest;
SNAPDECK_TEST(WordOrderTest)

#include "WordOrderTest.moc"
