// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/ApiError.h"

#include "core/base/Secret.h"
#include "core/http/ExchangeErrors.h"
#include "tests/support/TestRunner.h"

#include <QRegularExpression>
#include <QSet>

using namespace snapdeck;

/// Errors as people and programs meet them, and secrets as neither does.
class ApiErrorTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void forPeopleJoinsWhatIsThere_data();
    void forPeopleJoinsWhatIsThere();
    void kindNamesAreDistinctAndSnakeCase();
    void everyEndingAndStatusSaysWhatHappenedAndWhatToDo();
    void secretNeverPrintsItself();
};

void ApiErrorTest::forPeopleJoinsWhatIsThere_data()
{
    QTest::addColumn<QString>("message");
    QTest::addColumn<QString>("advice");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("shown");
    const auto row = [](const char *message, const char *advice, const char *code, const char *shown) {
        QTest::addRow("%s", shown) << QString::fromLatin1(message) << QString::fromLatin1(advice)
                                   << QString::fromLatin1(code) << QString::fromLatin1(shown);
    };
    row("It failed.", "Try again.", "E1", "It failed. Try again. (E1)");
    row("It failed.", "", "", "It failed.");
    row("", "Try again.", "", "Try again.");
    row("It failed: E1.", "Try again.", "E1", "It failed: E1. Try again.");
}

void ApiErrorTest::forPeopleJoinsWhatIsThere()
{
    QFETCH(QString, message);
    QFETCH(QString, advice);
    QFETCH(QString, code);
    QFETCH(QString, shown);
    ApiError error;
    error.message = message;
    error.advice = advice;
    error.code = code;
    QCOMPARE(error.forPeople(), shown);
}

void ApiErrorTest::kindNamesAreDistinctAndSnakeCase()
{
    QSet<QString> names;
    const QRegularExpression snakeCase(QStringLiteral("^[a-z]+(_[a-z]+)*$"));
    for (int kind = 0; kind <= int(ErrorKind::RefusedByPolicy); ++kind) {
        const QString name = errorKindName(ErrorKind(kind));
        QVERIFY2(snakeCase.match(name).hasMatch() && name != u"unknown", qPrintable(name));
        names.insert(name);
    }
    QCOMPARE(names.size(), int(ErrorKind::RefusedByPolicy) + 1);
}

void ApiErrorTest::everyEndingAndStatusSaysWhatHappenedAndWhatToDo()
{
    for (int ending = int(Ending::Cancelled); ending <= int(Ending::BodyTooLarge); ++ending) {
        const ApiError error = networkError({Ending(ending), {}, QStringLiteral("words")});
        QVERIFY(!error.message.isEmpty());
        QVERIFY(!error.advice.isEmpty() || Ending(ending) == Ending::Cancelled);
        QCOMPARE(error.detail, QStringLiteral("words"));
    }
    for (int status = 200; status < 600; ++status) {
        const ApiError error = statusError({status, {}, {}});
        QVERIFY(!error.message.isEmpty() && !error.advice.isEmpty());
        QCOMPARE(error.httpStatus, status);
    }
}

void ApiErrorTest::secretNeverPrintsItself()
{
    const Secret secret(QByteArrayLiteral("wrn_0123"));
    QString printed;
    QDebug(&printed) << secret << QList<Secret>{secret};
    QVERIFY(!printed.contains(u"0123"));
    QCOMPARE(secret.expose(), QByteArray("wrn_0123"));
}

SNAPDECK_TEST(ApiErrorTest)
#include "ApiErrorTest.moc"
