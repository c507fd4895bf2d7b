// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/AuditExport.h"

#include "tests/support/TestRunner.h"
#include "ui/models/AuditWords.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

namespace snapdeck {

namespace {

AuditEntry entryOf(const QString &message)
{
    AuditEntry entry;
    entry.id = 7;
    entry.at = QDateTime(QDate(2026, 11, 22), QTime(13, 5, 9, 40), Qt::UTC);
    entry.who = QStringLiteral("ana (snapdeck)");
    entry.account = AccountName(QStringLiteral("prod-br"));
    entry.operation = OperationId(QStringLiteral("op-1"));
    entry.kind = QStringLiteral("restore");
    entry.resourceId = QStringLiteral("app-1");
    entry.resourceName = QStringLiteral("api, gateway");
    entry.event = QStringLiteral("failed");
    entry.httpStatus = 403;
    entry.code = QStringLiteral("PERMISSION_DENIED");
    entry.message = message;
    return entry;
}

/// The last cell of the line.
QByteArray messageCell(const QString &message)
{
    const QByteArray line = csvLine(entryOf(message));
    return line.mid(line.indexOf("PERMISSION_DENIED,") + 18).chopped(2);
}

} // namespace

class AuditExportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesALineAsTheStandardWantsIt()
    {
        QCOMPARE(csvLine(entryOf(QStringLiteral("Refused."))),
                 QByteArrayLiteral("7,2026-11-22T13:05:09.040Z,ana (snapdeck),prod-br,op-1,restore,app-1,"
                                   "\"api, gateway\",failed,403,PERMISSION_DENIED,Refused.\r\n"));
        QCOMPARE(csvHead().count(','),
                 csvLine(entryOf(QStringLiteral("a"))).count(',') - 1); // the quoted one
        QCOMPARE(messageCell(QStringLiteral("said \"no\"")), QByteArrayLiteral("\"said \"\"no\"\"\""));
        QCOMPARE(messageCell(QStringLiteral("two\nlines")), QByteArrayLiteral("\"two\nlines\""));
        QCOMPARE(messageCell(QStringLiteral("não")), QByteArray("não"));
    }

    void noCellIsAFormula_data()
    {
        QTest::addColumn<QString>("cell");
        for (const char *cell : {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1"})
            QTest::newRow(cell) << QString::fromLatin1(cell);
    }

    void noCellIsAFormula()
    {
        QFETCH(QString, cell);
        QByteArray written = messageCell(cell);
        if (written.startsWith('"'))
            written = written.mid(1);
        QVERIFY(written.startsWith('\''));
    }

    void writesAnObjectWithNullForWhatIsNotThere()
    {
        const QJsonObject full = QJsonDocument::fromJson(jsonObject(entryOf(QStringLiteral("=1")))).object();
        QCOMPARE(full[u"at"].toString(), QStringLiteral("2026-11-22T13:05:09.040Z"));
        QCOMPARE(full[u"http_status"].toInt(), 403);
        QCOMPARE(full[u"resource_name"].toString(), QStringLiteral("api, gateway"));
        QCOMPARE(full[u"message"].toString(), QStringLiteral("=1"));
        AuditEntry bare;
        bare.id = 1;
        bare.at = QDateTime::currentDateTimeUtc();
        const QJsonObject empty = QJsonDocument::fromJson(jsonObject(bare)).object();
        QCOMPARE(empty.keys(), full.keys());
        QVERIFY(empty[u"http_status"].isNull());
        QVERIFY(empty[u"operation"].isNull());
    }

    void showsWhatItDoesNotKnowAsItWasWritten()
    {
        AuditEntry entry;
        entry.event = QStringLiteral("defrosted");
        QCOMPARE(auditEventBadge(entry).text, QStringLiteral("defrosted"));
        entry.event = QStringLiteral("ready");
        entry.kind = QStringLiteral("restore");
        QCOMPARE(auditEventBadge(entry).text, QStringLiteral("Restored"));
        QCOMPARE(auditKindText(QStringLiteral("defrost")), QStringLiteral("defrost"));
        QCOMPARE(auditMessage(entryOf(QStringLiteral("No."))),
                 QStringLiteral("No. · PERMISSION_DENIED · HTTP 403"));
    }
};

} // namespace snapdeck

using snapdeck::AuditExportTest;
SNAPDECK_TEST(AuditExportTest)

#include "AuditExportTest.moc"
