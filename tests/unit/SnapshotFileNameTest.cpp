// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/SnapshotFileName.h"

#include "core/base/NewName.h"
#include "tests/support/TestRunner.h"

#include <QFile>
#include <QTemporaryDir>

#include <rapidcheck.h>

using namespace snapdeck;

namespace {

const QDateTime taken = QDateTime::fromString(QStringLiteral("2026-11-22T16:42:07.500Z"), Qt::ISODateWithMs);

QString nameOf(const QString &resource, const QString &version = QStringLiteral("v1"))
{
    return snapshotFileName(resource, taken, VersionId(version));
}

} // namespace

/// Names that every file system takes, whatever a resource is called.
class SnapshotFileNameTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void namesAreMade_data();
    void namesAreMade();
    void withoutATimeItIsStillAName();
    void anythingBecomesALegalName();
    void longNamesCanBeWritten_data();
    void longNamesCanBeWritten();
    void numbersAreAdded_data();
    void numbersAreAdded();
};

void SnapshotFileNameTest::namesAreMade_data()
{
    QTest::addColumn<QString>("resource");
    QTest::addColumn<QString>("version");
    QTest::addColumn<QString>("name");
    const auto row = [](const char *what, const QString &resource, const QString &version,
                        const QString &start, const QString &end) {
        QTest::newRow(what) << resource << version << start + QStringLiteral("2026-11-22_16-42-07Z") + end;
    };
    const QString v1 = QStringLiteral("v1");
    const QString tail = QStringLiteral("_v1.zip");
    row("plain", QStringLiteral("shop"), v1, QStringLiteral("shop_"), tail);
    row("spaces and slashes", QStringLiteral("my / shop\\x"), v1, QStringLiteral("my-shop-x_"), tail);
    row("what Windows forbids", QStringLiteral("a<b>c:d\"e|f?g*h"), v1, QStringLiteral("a-b-c-d-e-f-g-h_"),
        tail);
    row("hidden", QStringLiteral("..secret"), v1, QStringLiteral("secret_"), tail);
    row("climbing", QStringLiteral("../../etc/passwd"), v1, QStringLiteral("etc-passwd_"), tail);
    row("dots at the end", QStringLiteral("shop..."), v1, QStringLiteral("shop_"), tail);
    row("other scripts", QStringLiteral("Läden日本"), v1, QStringLiteral("Läden日本_"), tail);
    row("marks stay with their letters", QStringLiteral("हिन्दी"), v1, QStringLiteral("हिन्दी_"), tail);
    row("turned around", QStringLiteral("a\u202Egpj"), v1, QStringLiteral("a-gpj_"), tail);
    row("pictures", QStringLiteral("😀 shop"), v1, QStringLiteral("shop_"), tail);
    row("nothing left", QStringLiteral("///"), v1, {}, tail);
    row("reserved by Windows", QStringLiteral("CON"), v1, QStringLiteral("CON_"), tail);
    row("no version", QStringLiteral("shop"), {}, QStringLiteral("shop_"), QStringLiteral(".zip"));
    row("long version", QStringLiteral("shop"), QStringLiteral("3sL4kqtJlcpXroDTDmJ+rmSpXd3dIbrHY"),
        QStringLiteral("shop_"), QStringLiteral("_3sL4kqtJlcpX.zip"));
    row("odd version", QStringLiteral("shop"), QStringLiteral("/../x"), QStringLiteral("shop_"),
        QStringLiteral("_x.zip"));
    row("control signs", QStringLiteral("a\nb\tc"), v1, QStringLiteral("a-b-c_"), tail);
}

void SnapshotFileNameTest::namesAreMade()
{
    QFETCH(QString, resource);
    QFETCH(QString, version);
    QFETCH(QString, name);
    QCOMPARE(nameOf(resource, version), name);
}

void SnapshotFileNameTest::withoutATimeItIsStillAName()
{
    QCOMPARE(snapshotFileName({}, {}, {}), QStringLiteral("snapshot.zip"));
    QCOMPARE(snapshotFileName(QStringLiteral("NUL"), {}, {}), QStringLiteral("NUL_snapshot.zip"));
}

void SnapshotFileNameTest::anythingBecomesALegalName()
{
    const bool holds = rc::check([] {
        QString resource;
        for (const int sign : *rc::gen::container<std::vector<int>>(rc::gen::inRange(0, 0x10FFFF))) {
            if (*rc::gen::inRange(0, 8) == 0)
                resource += QChar(static_cast<ushort>(sign)); // halves of signs among them
            else
                resource += QString::fromUcs4(reinterpret_cast<const char32_t *>(&sign), 1);
        }
        const QString name = numberedFileName(nameOf(resource, resource), 9999) + QStringLiteral(".part");
        RC_ASSERT(name.toUtf8().size() <= 255);
        RC_ASSERT(QString::fromUtf8(name.toUtf8()) == name); // no half signs
        for (const QChar forbidden : QStringLiteral("/\\:*?\"<>|\n"))
            RC_ASSERT(!name.contains(forbidden));
        RC_ASSERT(!name.contains(QChar(0)));
        RC_ASSERT(!name.startsWith(u'.') && !name.startsWith(u'-') && !name.startsWith(u' '));
        RC_ASSERT(name.contains(QStringLiteral("2026-11-22_16-42-07Z")));
    });
    QVERIFY(holds);
}

void SnapshotFileNameTest::longNamesCanBeWritten_data()
{
    QTest::addColumn<QString>("resource");
    QTest::newRow("one byte a sign") << QString(5000, u'a');
    QTest::newRow("two bytes") << QString(5000, u'ä');
    QTest::newRow("three bytes") << QString(5000, u'日');
    QTest::newRow("four bytes") << QStringLiteral("𠀀").repeated(3000);
    QTest::newRow("marks without end") << QStringLiteral("a") + QString(3000, QChar(0x0301));
}

void SnapshotFileNameTest::longNamesCanBeWritten()
{
    QFETCH(QString, resource);
    const QTemporaryDir folder;
    const QString name = numberedFileName(nameOf(resource, resource), 9999) + QStringLiteral(".part");
    QVERIFY(name.toUtf8().size() <= 255);
    QFile file(folder.filePath(name));
    QVERIFY2(file.open(QIODevice::WriteOnly), qPrintable(file.errorString()));
}

void SnapshotFileNameTest::numbersAreAdded_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("number");
    QTest::addColumn<QString>("numbered");
    QTest::newRow("first") << "a.zip" << 1 << "a.zip";
    QTest::newRow("second") << "a.zip" << 2 << "a (2).zip";
    QTest::newRow("dots within") << "a.b.zip" << 3 << "a.b (3).zip";
    QTest::newRow("no ending") << "a" << 2 << "a (2)";
    QTest::newRow("only an ending") << ".zip" << 2 << ".zip (2)";
}

void SnapshotFileNameTest::numbersAreAdded()
{
    QFETCH(QString, name);
    QFETCH(int, number);
    QFETCH(QString, numbered);
    QCOMPARE(numberedFileName(name, number), numbered);
}

SNAPDECK_TEST(SnapshotFileNameTest)
#include "SnapshotFileNameTest.moc"
