// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/matrix/checks/Catalogue.h"

#include "tests/matrix/checks/MissingTranslations.h"
#include "tests/support/TestRunner.h"

#include <QCoreApplication>
#include <QFile>
#include <QTemporaryDir>

namespace snapdeck::matrix {

namespace {

constexpr const char *ts = R"(<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR">
<context>
    <name>snapdeck::Page</name>
    <message><source>&amp;Open</source><translation>&amp;Abrir</translation></message>
    <message><source>Total</source><translation>Total</translation></message>
    <message><source>Later</source><translation type="unfinished"></translation></message>
    <message numerus="yes"><source>%n files</source>
        <translation><numerusform>%n arquivo</numerusform><numerusform>%n arquivos</numerusform></translation>
    </message>
    <message><source>Normal</source><translation>Comum</translation></message>
    <message><source>Usual</source><translation>Normal</translation></message>
</context>
</TS>
)";

/// Knows one text.
class OneWord final : public QTranslator
{
public:
    bool isEmpty() const override { return false; }
    QString translate(const char *, const char *source, const char *, int) const override
    {
        return qstrcmp(source, "Open") == 0 ? QStringLiteral("Abrir") : QString();
    }
};

} // namespace

class CatalogueTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsWhatIsLeftInEnglish();
    void knowsNothingWithoutAFile();
    void writesDownWhatALanguageLacks();
};

void CatalogueTest::knowsWhatIsLeftInEnglish()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("words.ts")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(ts);
    file.close();
    const Catalogue catalogue = Catalogue::fromFile(file.fileName());
    QVERIFY(!catalogue.isEmpty());
    QVERIFY(catalogue.isLeftInEnglish(QStringLiteral("Open")));
    QVERIFY(catalogue.isLeftInEnglish(QStringLiteral("&Open")));
    QVERIFY(!catalogue.isLeftInEnglish(QStringLiteral("Abrir")));
    QVERIFY(!catalogue.isLeftInEnglish(QStringLiteral("Total"))); // the same in both
    QVERIFY(!catalogue.isLeftInEnglish(QStringLiteral("Later"))); // nobody has said yet what it is called
    QVERIFY(!catalogue.isLeftInEnglish(QStringLiteral("Normal"))); // says “usual” here
    QVERIFY(!catalogue.isLeftInEnglish(QStringLiteral("api-gateway")));
}

void CatalogueTest::knowsNothingWithoutAFile()
{
    const Catalogue catalogue = Catalogue::fromFile(QStringLiteral("/nowhere/words.ts"));
    QVERIFY(catalogue.isEmpty());
    QVERIFY(!catalogue.isLeftInEnglish(QStringLiteral("Open")));
}

void CatalogueTest::writesDownWhatALanguageLacks()
{
    OneWord language;
    MissingTranslations missing({&language});
    QCoreApplication::installTranslator(&language);
    QCoreApplication::installTranslator(&missing);
    QVERIFY(missing.take().isEmpty()); // the way of writing, which Qt asks for, is no word
    QCOMPARE(QCoreApplication::translate("Page", "Open"), QStringLiteral("Abrir"));
    QVERIFY(missing.take().isEmpty());
    QCOMPARE(QCoreApplication::translate("Page", "Close"), QStringLiteral("Close"));
    QCOMPARE(QCoreApplication::translate("Page", "Close"), QStringLiteral("Close"));
    const Findings found = missing.take();
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.first().object, QStringLiteral("Page"));
    QVERIFY(found.first().what.contains(QStringLiteral("Close")));
    QVERIFY(missing.take().isEmpty());
}

} // namespace snapdeck::matrix

using snapdeck::matrix::CatalogueTest;
SNAPDECK_TEST(CatalogueTest)

#include "CatalogueTest.moc"
