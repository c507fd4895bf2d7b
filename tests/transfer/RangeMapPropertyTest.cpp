// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/PartState.h"
#include "core/transfer/RangeMap.h"
#include "tests/support/TestRunner.h"

#include <algorithm>
#include <rapidcheck.h>
#include <utility>

using namespace snapdeck;

namespace {

constexpr qint64 share = RangeMap::smallestShare;

/// Lays what is there, being fetched and open side by side.
struct Model {
    RangeMap map;
    int lanes = 0;

    void check(qint64 total) const
    {
        QList<ByteRange> all = map.done() + map.open();
        for (int lane = 0; lane < lanes; ++lane)
            all << map.taskOf(lane);
        all.removeIf([](const ByteRange &range) { return range.begin == range.end; });
        std::sort(all.begin(), all.end(),
                  [](const ByteRange &one, const ByteRange &other) { return one.begin < other.begin; });
        qint64 at = 0;
        for (const ByteRange &range : std::as_const(all)) {
            RC_ASSERT(range.begin == at); // neither an overlap nor a gap
            RC_ASSERT(range.end > range.begin);
            at = range.end;
        }
        RC_ASSERT(at == total);
    }
};

} // namespace

/// Whatever the connections do, no byte is fetched by two, and none is forgotten.
class RangeMapPropertyTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyByteHasOneOwner();
    void endsWholeWhateverHappens();
    void fillsFromTheBeginning();
    void stateSurvivesItsFile();
};

void RangeMapPropertyTest::everyByteHasOneOwner()
{
    const bool holds = rc::check([] {
        const qint64 total = *rc::gen::inRange<qint64>(1, 24 * share);
        Model model{RangeMap(total), 8};
        const int steps = *rc::gen::inRange(1, 30);
        for (int i = 0; i < steps; ++i) {
            const int lane = *rc::gen::inRange(0, 8);
            switch (*rc::gen::inRange(0, 5)) {
            case 0:
                (void)model.map.take(lane, *rc::gen::inRange(1, 9));
                break;
            case 4:
                model.map.shorten(*rc::gen::inRange(1, 9));
                break;
            case 1:
                (void)model.map.takeOpen(lane);
                break;
            case 2:
                model.map.advance(lane, *rc::gen::inRange<qint64>(0, 8 * share));
                break;
            default:
                model.map.release(lane);
            }
        }
        model.check(total);
    });
    QVERIFY(holds);
}

void RangeMapPropertyTest::endsWholeWhateverHappens()
{
    const bool holds = rc::check([] {
        const qint64 total = *rc::gen::inRange<qint64>(1, 64 * share);
        RangeMap map(total);
        const int lanes = *rc::gen::inRange(1, 9);
        int turns = 0;
        while (!map.isWhole()) {
            const int lane = turns % lanes;
            if (map.taskOf(lane).isEmpty())
                (void)map.take(lane, lanes);
            map.advance(lane, *rc::gen::inRange<qint64>(1, 4 * share));
            if (*rc::gen::inRange(0, 5) == 0)
                map.release(lane);
            RC_ASSERT(++turns < 5000);
        }
        RC_ASSERT(map.doneBytes() == total);
        RC_ASSERT(map.done() == QList<ByteRange>({{0, total}}));
    });
    QVERIFY(holds);
}

/// What is whole from the beginning can be checked while the rest comes: with connections of one speed not
/// much is left to check at the end, and none of them ends long before the others.
void RangeMapPropertyTest::fillsFromTheBeginning()
{
    const bool holds = rc::check([] {
        const qint64 total = *rc::gen::inRange<qint64>(100 * share, 2000 * share);
        const int lanes = *rc::gen::inRange(2, 9);
        RangeMap map(total);
        qint64 unchecked = 0; ///< behind a gap, in the last steps
        for (int step = 0; !map.isWhole(); ++step) {
            const qint64 left = total - map.doneBytes();
            if (left <= lanes * share)
                unchecked = std::max(unchecked, map.doneBytes() - map.frontier());
            for (int lane = 0; lane < lanes; ++lane) {
                if (map.taskOf(lane).isEmpty())
                    (void)map.take(lane, lanes);
                map.advance(lane, share / 4);
            }
            RC_ASSERT(step < 10'000);
        }
        RC_ASSERT(unchecked <= 2 * lanes * RangeMap::usualShare);
    });
    QVERIFY(holds);
}

void RangeMapPropertyTest::stateSurvivesItsFile()
{
    const bool holds = rc::check([] {
        const qint64 total = *rc::gen::inRange<qint64>(1, 64 * share);
        RangeMap map(total);
        for (int i = *rc::gen::inRange(0, 10); i > 0; --i) {
            (void)map.take(i, 10);
            map.advance(i, *rc::gen::inRange<qint64>(0, share));
        }
        const PartState state{
            QStringLiteral("a1"), QStringLiteral("v"), QStringLiteral("a.zip"), total, "\"tag\"", map.done()};
        const QByteArray json = encodePartState(state);
        RC_ASSERT(decodePartState(json) == state);
        const auto cut = *rc::gen::inRange<qsizetype>(0, json.size());
        RC_ASSERT(!decodePartState(json.left(cut)));
    });
    QVERIFY(holds);
}

SNAPDECK_TEST(RangeMapPropertyTest)
#include "RangeMapPropertyTest.moc"
