// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/WrennHistory.h"

#include "core/catalog/ListingCodec.h"
#include "tests/support/TestRunner.h"
#include "tests/unit/WrennLife.h"

using namespace snapdeck;
using namespace snapdeck::test;

namespace {

Template templateOf(const WrennLife &life, const char *name)
{
    Template made;
    made.name = TemplateName(QLatin1String(name));
    made.createdAt = life.templates.at(name);
    return made;
}

} // namespace

/// Where templates come from and whether they were seen to start, and what tells one server from another.
class WrennHistoryTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m_life = std::make_unique<WrennLife>(); }
    void originIsToldAtOnceAndAfterARestart();
    void sameNameMadeAnewIsAnotherTemplate();
    void proofIsToldAtOnceAndAfterARestart();
    void launchThatIsNoTrialProvesNothing();
    void endedAreReadByKindAndState();
    void rulesOfNamesAreToldByTheTemplates_data();
    void rulesOfNamesAreToldByTheTemplates();
    void keptListingsTellTheServerToo();

private:
    std::unique_ptr<WrennLife> m_life;
};

void WrennHistoryTest::originIsToldAtOnceAndAfterARestart()
{
    const QDateTime asked = m_life->time.utcNow();
    const OperationId id = m_life->work().capture({WrennLife::ours, WrennLife::mine})->view().id;
    QVERIFY(m_life->runOut());
    const Template made = templateOf(*m_life, "mine");
    for (int start = 0; start < 2; ++start) {
        QTRY_VERIFY(m_life->session->history().originOf(made));
        const TemplateOrigin origin = *m_life->session->history().originOf(made);
        QCOMPARE(origin.capsule, WrennLife::ours);
        QCOMPARE(origin.from, QStringLiteral("tpl"));
        QCOMPARE(origin.by, m_life->journal->who());
        QVERIFY(!origin.by.isEmpty());
        QCOMPARE(origin.at, asked);
        QCOMPARE(origin.operation, id);
        m_life->stop();
        m_life->start();
    }
}

void WrennHistoryTest::sameNameMadeAnewIsAnotherTemplate()
{
    (void)m_life->work().capture({WrennLife::ours, WrennLife::mine});
    QVERIFY(m_life->runOut());
    Template other = templateOf(*m_life, "mine");
    QTRY_VERIFY(m_life->session->history().originOf(other));
    other.createdAt = other.createdAt.addSecs(1);
    QVERIFY(!m_life->session->history().originOf(other));
    other.createdAt = {};
    QVERIFY(!m_life->session->history().originOf(other));
    QVERIFY(!m_life->session->history().originOf(templateOf(*m_life, "tpl")));
}

void WrennHistoryTest::proofIsToldAtOnceAndAfterARestart()
{
    const Template proven = templateOf(*m_life, "tpl");
    QVERIFY(!m_life->session->history().provenAt(proven));
    QSignalSpy changed(&m_life->session->history(), &WrennHistory::changed);
    Operation *launch = m_life->work().tryTemplate(proven);
    QVERIFY(m_life->runOut());
    QTRY_VERIFY(m_life->session->history().provenAt(proven));
    QVERIFY(changed.count() > 0);
    QCOMPARE(*m_life->session->history().provenAt(proven), launch->view().since);
    const QDateTime at = launch->view().since;
    Template other = proven;
    other.createdAt = proven.createdAt.addDays(1);
    QVERIFY(!m_life->session->history().provenAt(other));
    m_life->stop();
    m_life->start();
    QTRY_VERIFY(m_life->session->history().provenAt(proven));
    QCOMPARE(*m_life->session->history().provenAt(proven), at);
}

void WrennHistoryTest::launchThatIsNoTrialProvesNothing()
{
    (void)m_life->work().create({WrennLife::tpl, 1, 512, 0});
    QVERIFY(m_life->runOut());
    QCOMPARE(m_life->stateOf(OperationKind::Create), OperationState::Ready);
    QTest::qWait(0);
    QVERIFY(!m_life->session->history().provenAt(templateOf(*m_life, "tpl")));
}

void WrennHistoryTest::endedAreReadByKindAndState()
{
    (void)m_life->work().pause(WrennLife::ours);
    QVERIFY(m_life->runOut());
    (void)m_life->work().pause(WrennLife::ours); // fails: it is paused
    QVERIFY(m_life->runOut());
    m_life->time.advance(milliseconds(1000)); // of one moment neither would be newer
    (void)m_life->work().resume(WrennLife::ours);
    QVERIFY(m_life->runOut());
    m_life->silent.insert(WrennLife::destroy);
    (void)m_life->work().destroy(WrennLife::ours);
    QTRY_COMPARE(m_life->count(WrennLife::destroy), 1);
    const auto read
        = [this](const QStringList &kinds, const char *state, int most, const char *account = "test") {
              QStringList found;
              m_life->journal->readEnded(AccountName(QLatin1String(account)), kinds, QLatin1String(state),
                                         most, this, [&found](const Result<QList<OperationRecord>> &records) {
                                             for (const OperationRecord &record :
                                                  records.value_or(QList<OperationRecord>()))
                                                 found << record.kind;
                                         });
              return found;
          };
    const QString pause = QStringLiteral("pause");
    const QString resume = QStringLiteral("resume");
    QCOMPARE(read({pause, resume}, "ready", 10), (QStringList{resume, pause})); // newest first
    QCOMPARE(read({pause}, "failed", 10), QStringList{pause});
    QCOMPARE(read({pause, resume}, "ready", 1), QStringList{resume});
    QCOMPARE(read({pause, resume}, "ready", 0), QStringList());
    QCOMPARE(read({QStringLiteral("destroy")}, "requesting", 10), QStringList()); // open
    QCOMPARE(read({pause}, "ready", 10, "other"), QStringList());
    QCOMPARE(read({}, "ready", 10), QStringList());
}

void WrennHistoryTest::rulesOfNamesAreToldByTheTemplates_data()
{
    QTest::addColumn<QByteArray>("listing");
    QTest::addColumn<NameRule>("rule");
    QTest::newRow("none") << QByteArray("[]") << NameRule::Unknown;
    QTest::newRow("older") << QByteArray(R"([{"name":"a","type":"base"},{"name":"b","type":"snapshot"}])")
                           << NameRule::Overwrites;
    QTest::newRow("newer") << QByteArray(R"([{"name":"a","type":"base","platform":true}])")
                           << NameRule::Keeps;
    QTest::newRow("newer, none of the platform")
        << QByteArray(R"([{"name":"a","type":"snapshot","platform":false}])") << NameRule::Keeps;
    QTest::newRow("says nothing") << QByteArray(R"([{"name":"a","type":"snapshot","platform":null}])")
                                  << NameRule::Overwrites;
}

void WrennHistoryTest::rulesOfNamesAreToldByTheTemplates()
{
    QFETCH(QByteArray, listing);
    QFETCH(NameRule, rule);
    m_life->instead["GET /v1/snapshots"] = {200, listing};
    QSignalSpy read(&m_life->session->catalog(), &WrennCatalog::refreshFinished);
    m_life->session->catalog().refresh();
    QTRY_COMPARE(read.count(), 1);
    const QList<Template> templates = m_life->session->catalog().templates();
    QCOMPARE(nameRuleOf(templates), rule);
    const auto kept = listing::decodeTemplates(listing::encode(templates));
    QVERIFY(kept.has_value());
    QCOMPARE(*kept, templates);
    QCOMPARE(nameRuleOf(*kept), rule);
}

void WrennHistoryTest::keptListingsTellTheServerToo()
{
    Template item;
    item.name = WrennLife::tpl;
    item.tellsPlatform = true;
    QByteArray bytes = listing::encode(QList{item});
    QVERIFY(listing::decodeTemplates(bytes)->constFirst().tellsPlatform);
    bytes.replace("\"tells_platform\":true,", ""); // as an earlier version has kept it
    QVERIFY(!bytes.contains("tells_platform"));
    const auto earlier = listing::decodeTemplates(bytes);
    QVERIFY(earlier.has_value());
    QVERIFY(!earlier->constFirst().tellsPlatform);
}

SNAPDECK_TEST(WrennHistoryTest)
#include "WrennHistoryTest.moc"
