// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/Lane.h"

#include "tests/support/FakeTransport.h"
#include "tests/support/TestRunner.h"

#include <QSignalSpy>

using namespace snapdeck;
using namespace snapdeck::test;

namespace {

constexpr qint64 share = 8 * 1024 * 1024;

/// A lane that asks anew whenever a request ends, as a download's worker has it.
struct Track {
    FakeTransport transport;
    Lane lane{1, transport, std::chrono::seconds(30), {}, nullptr};
    qint64 received = 0;
    int ended = 0;

    Track()
    {
        QObject::connect(&lane, &Lane::brought, &lane,
                         [this](Lane *, const QByteArray &bytes) { received += bytes.size(); });
        QObject::connect(&lane, &Lane::ended, &lane, [this](Lane *, const ExchangeResult &result) {
            QVERIFY(result.isAnswered());
            ++ended;
            fetch();
        });
    }
    void fetch()
    {
        const SignedLink link(QUrl(QStringLiteral("https://storage.example/a.zip")),
                              QDateTime::currentDateTimeUtc());
        lane.fetch(link, ByteRange{received, share}, "\"tag\"");
    }
    [[nodiscard]] FakeExchange &last() const { return *transport.at(transport.started() - 1); }
    void bring(qint64 bytes) { Q_EMIT last().bodyReceived(QByteArray(bytes, 'x')); }
};

} // namespace

class LaneTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// Qt read two megabytes before it heard of the limit: for this request it would hold so much for good.
    void asksAnewWhereTheReadBufferHasNoLimit()
    {
        Track track;
        track.fetch();
        track.bring(2 * 1024 * 1024);
        QCOMPARE(track.ended, 1);
        QCOMPARE(track.received, 2 * 1024 * 1024);
        QCOMPARE(track.transport.started(), size_t(2));
        QCOMPARE(track.transport.open().size(), size_t(1)); // the first is ended with its connection
        QVERIFY(track.last().request().headers.contains(Header{"Range", "bytes=2097152-8388607"}));
    }

    void usualPiecesEndNothing()
    {
        Track track;
        track.fetch();
        track.bring(2 * Exchange::readBufferBytes);
        track.bring(2 * 1024 * 1024); // only the first piece tells
        QCOMPARE(track.ended, 0);
        QCOMPARE(track.transport.started(), size_t(1));
    }

    /// A transport that always brings so much is not asked for ever.
    void givesInAfterTwoTimes()
    {
        Track track;
        track.fetch();
        for (int i = 0; i < 3; ++i)
            track.bring(1024 * 1024);
        QCOMPARE(track.ended, 2);
        QCOMPARE(track.transport.started(), size_t(3));
        QVERIFY(track.lane.isBusy());
    }

    /// What was not asked for as a range cannot be gone on with.
    void aWholeFileIsReadToItsEnd()
    {
        Track track;
        track.lane.fetch(SignedLink(QUrl(QStringLiteral("https://storage.example/a.zip")),
                                    QDateTime::currentDateTimeUtc()),
                         std::nullopt, {});
        track.bring(2 * 1024 * 1024);
        QCOMPARE(track.ended, 0);
        QCOMPARE(track.transport.started(), size_t(1));
    }

    /// Whoever hears of a piece may have ended the request, and begun another.
    void anotherRequestIsNotEndedForTheFirst()
    {
        Track track;
        track.fetch();
        QObject::connect(&track.lane, &Lane::brought, &track.lane, [&track] {
            track.lane.stop();
            track.fetch();
        });
        track.bring(2 * 1024 * 1024);
        QCOMPARE(track.ended, 0);
        QCOMPARE(track.transport.started(), size_t(2));
        QVERIFY(track.lane.isBusy());
    }
};

SNAPDECK_TEST(LaneTest)
#include "LaneTest.moc"
