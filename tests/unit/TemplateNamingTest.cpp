// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/operations/TemplateNaming.h"

#include "core/operations/CaptureMachine.h"
#include "tests/support/TestRunner.h"

#include <rapidcheck.h>

using namespace snapdeck;

namespace {

const QDateTime now(QDate(2026, 11, 22), QTime(12, 0), Qt::UTC);
const CapsuleId capsule(QStringLiteral("cl-bngm05eke15fmnql8fjezhtqr"));

/// The account's own snapshots, the first one the oldest.
QList<Template> templates(const QStringList &names)
{
    QList<Template> made;
    for (const QString &name : names) {
        Template one;
        one.name = TemplateName(name);
        one.createdAt = now.addDays(made.size() - names.size());
        made.append(one);
    }
    return made;
}

QString suggested(const QString &origin, const QList<Template> &there)
{
    return capture::suggestedName(origin, capsule, now, there).value();
}

QString anyOf(const QStringList &texts)
{
    return texts.at(*rc::gen::inRange<qsizetype>(0, texts.size()));
}

/// Names as people, scripts and servers make them, and some that no server takes.
QString anyName()
{
    static const QStringList stems{u"web"_qs,         u"web-v2"_qs,   u"python-3"_qs, u"a"_qs,
                                   QString(64, u'x'), u"_ämplate"_qs, u"-"_qs,        QString()};
    static const QStringList endings{QString(),
                                     u"-v1"_qs,
                                     u"-v09"_qs,
                                     u"-3"_qs,
                                     u"-999999"_qs,
                                     u"-20261122"_qs,
                                     u"-20261140"_qs,
                                     u"-20261122-1200"_qs,
                                     u"-20261122-1200-htqr"_qs,
                                     u"-"_qs,
                                     u"-v"_qs,
                                     u"-2"_qs};
    return anyOf(stems) + anyOf(endings);
}

} // namespace

/// What a new template is called where nobody says: as the account's others are, and always by a free name.
class TemplateNamingTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void followsWhatTheAccountUses_data();
    void followsWhatTheAccountUses();
    void onlyOwnSnapshotsAreFollowed();
    void whatIsTakenIsPassedOver();
    void isAlwaysValidAndFree();
};

void TemplateNamingTest::followsWhatTheAccountUses_data()
{
    QTest::addColumn<QString>("origin");
    QTest::addColumn<QStringList>("there");
    QTest::addColumn<QString>("name");
    const auto row = [](const char *name, const QString &origin, const QStringList &there,
                        const QString &expected) { QTest::newRow(name) << origin << there << expected; };
    row("nothing there", u"web"_qs, {}, u"web-20261122-1200-htqr"_qs);
    row("others only", u"web"_qs, {u"webby-v3"_qs, u"api-v1"_qs}, u"web-20261122-1200-htqr"_qs);
    row("versions", u"web"_qs, {u"web-v1"_qs, u"web-v2"_qs}, u"web-v3"_qs);
    row("versions, made of one of them", u"web-v2"_qs, {u"web-v1"_qs, u"web-v2"_qs}, u"web-v3"_qs);
    row("the highest counts, not the newest", u"web"_qs, {u"web-v10"_qs, u"web-v9"_qs}, u"web-v11"_qs);
    row("with zeros", u"web"_qs, {u"web-v009"_qs}, u"web-v010"_qs);
    row("numbers", u"web"_qs, {u"web-7"_qs}, u"web-8"_qs);
    row("days", u"web"_qs, {u"web-20261101"_qs}, u"web-20261122"_qs);
    row("minutes", u"web"_qs, {u"web-20261101-0930"_qs}, u"web-20261122-1200"_qs);
    row("as suggested before", u"web-20261101-0930-q8s2"_qs, {u"web-20261101-0930-q8s2"_qs},
        u"web-20261122-1200-htqr"_qs);
    row("today is there", u"web"_qs, {u"web-20261122"_qs}, u"web-20261122-1200"_qs);
    row("this minute is there", u"web"_qs, {u"web-20261122"_qs, u"web-20261122-1200"_qs},
        u"web-20261122-1200-htqr"_qs);
    row("no day", u"web"_qs, {u"web-20261399"_qs}, u"web-20261122-1200-htqr"_qs);
    row("the newest way is followed", u"web"_qs, {u"web-20261101"_qs, u"web-v1"_qs}, u"web-v2"_qs);
    row("a whole name that looks like one", u"python-3"_qs, {u"python-3-v1"_qs}, u"python-3-v2"_qs);
    row("a stem with dashes", u"data-lab"_qs, {u"data-lab-v4"_qs}, u"data-lab-v5"_qs);
    row("no origin", {}, {u"capsule-v1"_qs}, u"capsule-v2"_qs);
    row("only what is suggested is there", u"web"_qs, {u"web-20261122-1200-htqr"_qs},
        u"web-20261122-1200"_qs);
    row("a platform's name that is not valid", u"_my tämplate"_qs, {}, u"mytmplate-20261122-1200-htqr"_qs);
}

void TemplateNamingTest::followsWhatTheAccountUses()
{
    QFETCH(QString, origin);
    QFETCH(QStringList, there);
    QTEST(suggested(origin, templates(there)), "name");
}

void TemplateNamingTest::onlyOwnSnapshotsAreFollowed()
{
    for (const bool isPlatform : {true, false}) {
        QList<Template> there = templates({u"web-v1"_qs});
        there[0].isPlatform = isPlatform;
        there[0].isBase = !isPlatform;
        QCOMPARE(suggested(u"web"_qs, there), u"web-20261122-1200-htqr"_qs);
    }
}

void TemplateNamingTest::whatIsTakenIsPassedOver()
{
    QList<Template> there = templates({u"web-v1"_qs, u"web-v2"_qs});
    there[1].isPlatform = true;
    QCOMPARE(suggested(u"web"_qs, there), u"web-v3"_qs);
    // Several in one go: what has been given away counts.
    there.append(templates({u"web-v3"_qs}));
    QCOMPARE(suggested(u"web"_qs, there), u"web-v4"_qs);
}

void TemplateNamingTest::isAlwaysValidAndFree()
{
    QVERIFY(rc::check([] {
        const QString origin = anyName();
        const CapsuleId id(*rc::gen::element(u"cl-bngm05eke15fmnql8fjezhtqr"_qs, u"cl-???"_qs, QString()));
        QList<Template> there;
        const int count = *rc::gen::inRange(0, 12);
        for (int i = 0; i < count; ++i) {
            Template one;
            one.name = TemplateName(anyName());
            one.isPlatform = *rc::gen::weightedElement<bool>({{1, true}, {5, false}});
            if (*rc::gen::arbitrary<bool>())
                one.createdAt = now.addSecs(*rc::gen::inRange(-1'000'000, 0));
            there.append(one);
        }
        // Each one that is given away is taken from then on.
        for (int i = 0; i < 8; ++i) {
            const TemplateName name = capture::suggestedName(origin, id, now, there);
            RC_ASSERT(isValidTemplateName(name.value()));
            RC_ASSERT(std::ranges::find(there, name, &Template::name) == there.end());
            Template made;
            made.name = name;
            made.isPlatform = *rc::gen::arbitrary<bool>();
            there.append(made);
        }
    }));
}

SNAPDECK_TEST(TemplateNamingTest)
#include "TemplateNamingTest.moc"
