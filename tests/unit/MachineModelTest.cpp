// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/TestRunner.h"
#include "tests/unit/MachineWorld.h"

#include <QSet>

#include <deque>
#include <functional>
#include <map>
#include <set>

using namespace snapdeck;
using namespace snapdeck::test;

namespace {

constexpr qint64 day = 24 * 3600;
/// On one way: restarts, jumps of the clock, lost slots, refusals, … Sanitizers take too long for two.
#ifdef __SANITIZE_ADDRESS__
constexpr int mostAccidents = 1;
#else
constexpr int mostAccidents = 2;
#endif

/// One thing that can happen in a world.
template <typename World> struct Move {
    QString name;
    std::function<void(World &)> make;
    bool isAccident = false;
};

template <typename Machine> struct Model : MachineWorld<Machine> {
    int accidents = 0;
    int depth = 0;
};

using SnapshotModel = Model<snapshot::Machine>;
using RestoreModel = Model<restore::Machine>;
using CaptureModel = Model<capture::Machine>;
using LifecycleModel = Model<lifecycle::Machine>;

template <typename World> using Moves = std::vector<Move<World>>;

ApiError errorWith(const char *code, int status = 503)
{
    ApiError error;
    error.httpStatus = status;
    error.code = QLatin1String(code);
    error.message = QStringLiteral("as it came");
    return error;
}

ApiError errorUntil(const QDateTime &retryAt)
{
    ApiError error = errorWith("RATE_LIMITED", 429);
    error.retryAt = retryAt;
    return error;
}

Snapshot snapshotAt(const QDateTime &takenAt, const char *version, SnapshotOrigin origin)
{
    Snapshot made;
    made.ref = {SnapshotName(QStringLiteral("name")), VersionId(QLatin1String(version))};
    made.takenAt = takenAt;
    made.origin = origin;
    made.link
        = SignedLink(QUrl(QStringLiteral("https://s/name.zip?versionId=") + QLatin1String(version)), takenAt);
    return made;
}

/// What every machine meets: timers, the clock, a person, the end of the program.
template <typename Machine> Moves<Model<Machine>> commonMoves(const Model<Machine> &world)
{
    using World = Model<Machine>;
    Moves<World> moves;
    if (world.wake) {
        moves.push_back({QStringLiteral("Woke"), [](World &w) { w.wakeUp(); }});
        if (*world.wake > world.now.addSecs(60))
            moves.push_back({QStringLiteral("Woke"),
                             [](World &w) {
                                 w.now = w.now.addSecs(60);
                                 w.wake.reset();
                                 w.apply(typename Machine::Woke{w.now});
                             },
                             true});
    }
    moves.push_back({QStringLiteral("CancelRequested"),
                     [](World &w) { w.apply(typename Machine::CancelRequested{w.now}); }});
    moves.push_back(
        {QStringLiteral("CheckAgain"), [](World &w) { w.apply(typename Machine::CheckAgain{w.now}); }, true});
    moves.push_back({QStringLiteral("Resumed"), [](World &w) { w.restart(w.kept); }, true});
    if (!(world.kept == world.durable))
        moves.push_back({QStringLiteral("Resumed"), [](World &w) { w.restart(w.durable); }, true});
    moves.push_back({QStringLiteral("Resumed"),
                     [](World &w) {
                         w.now = w.now.addSecs(2 * 3600);
                         w.restart(w.kept);
                     },
                     true});
    for (const qint64 jump : {day, -day, qint64(600)})
        moves.push_back({{}, [jump](World &w) { w.now = w.now.addSecs(jump); }, true});
    return moves;
}

/// The two machines that wait for a slot.
template <typename Machine, typename SlotBusy, typename SlotFree>
void addSlotMoves(Moves<Model<Machine>> &moves, const Model<Machine> &world, SlotFree freeAt)
{
    using World = Model<Machine>;
    if (world.slotAsked) {
        moves.push_back(
            {QStringLiteral("SlotFree"), [freeAt](World &w) { w.answerSlot(freeAt(w.now), true); }});
        for (const qint64 wait : {qint64(60), day})
            moves.push_back(
                {QStringLiteral("SlotBusy"), [wait](World &w) {
                     w.answerSlot(SlotBusy{{LimitKind::CoolDown, w.now.addSecs(wait)}, w.now}, false);
                 }});
    }
    if (world.intent) {
        moves.push_back({{}, [](World &w) { w.admit(); }});
        moves.push_back({QStringLiteral("SlotLost"),
                         [](World &w) { w.dropIntent(typename Machine::SlotLost{w.now}); }, true});
        moves.push_back({QStringLiteral("NotJournaled"), [](World &w) {
                             w.dropIntent(typename Machine::NotJournaled{errorWith("disk_full"), w.now});
                         }});
    }
}

template <typename World, typename Answer>
void addAnswer(Moves<World> &moves, const char *name, bool nothingHappened, Answer answer,
               bool isAccident = false)
{
    moves.push_back({QLatin1String(name),
                     [answer, nothingHappened](World &w) { w.answerRequest(answer(w.now), nothingHappened); },
                     isAccident});
}

template <typename World, typename Answer> void addLook(Moves<World> &moves, const char *name, Answer answer)
{
    moves.push_back({QLatin1String(name), [answer](World &w) { w.answerLook(answer(w.now)); }});
}

Moves<SnapshotModel> movesOf(const SnapshotModel &world)
{
    using namespace snapshot;
    if (!world.started)
        return {{QStringLiteral("Started"), [](SnapshotModel &w) { w.start(Started{w.now}); }}};
    auto moves = commonMoves(world);
    addSlotMoves<snapshot::Machine, SlotBusy>(moves, world, [](const QDateTime &now) {
        return SlotFree{now, now.addMSecs(800), now.addSecs(5), {{SnapshotName(QStringLiteral("name")), {}}}};
    });
    const QDateTime asked = world.state.requestedAt;
    const Snapshot ours = snapshotAt(asked.addSecs(30), "ours", SnapshotOrigin::Manual);
    const Snapshot old = snapshotAt(asked.addSecs(-day), "old", SnapshotOrigin::Manual);
    const Snapshot automatic = snapshotAt(asked.addSecs(30), "auto", SnapshotOrigin::Automatic);
    if (world.requestOut) {
        addAnswer(moves, "Made", false, [ours](const QDateTime &now) { return Made{ours.link, now}; });
        addAnswer(moves, "Made", false, [](const QDateTime &now) {
            return Made{SignedLink(QUrl(QStringLiteral("https://s/name.zip?Expires=1")), now), now};
        });
        addAnswer(moves, "StillProcessing", false, [](const QDateTime &now) {
            return StillProcessing{now, now.addSecs(-7)};
        });
        addAnswer(moves, "AnswerLost", false, [](const QDateTime &now) {
            return AnswerLost{errorWith(""), now};
        });
        addAnswer(
            moves, "Limited", true,
            [](const QDateTime &now) {
                return Limited{{LimitKind::DailyQuota, now.addSecs(3600)}, errorWith("KEEP_CALM", 429), now};
            },
            true);
        addAnswer(moves, "Refused", true, [](const QDateTime &now) {
            return Refused{errorWith("SNAPSHOT_FAILED"), now};
        });
    }
    if (world.looksOut > 0) {
        addLook(moves, "Listed", [](const QDateTime &now) { return Listed{{}, now}; });
        addLook(moves, "Listed", [old, automatic](const QDateTime &now) {
            return Listed{{old, automatic}, now};
        });
        addLook(moves, "Listed", [old, ours](const QDateTime &now) { return Listed{{old, ours}, now}; });
        addLook(moves, "LookFailed", [](const QDateTime &now) { return LookFailed{errorWith(""), now}; });
        addLook(moves, "LookFailed", [](const QDateTime &now) {
            return LookFailed{errorUntil(now.addSecs(1800)), now};
        });
    }
    // Somebody else reads the listing. While a look is under way, its answer comes with it.
    for (const QList<Snapshot> &listing : {QList<Snapshot>(), QList<Snapshot>{ours}})
        moves.push_back({QStringLiteral("Listed"), [listing](SnapshotModel &w) {
                             w.apply(Listed{listing, w.now});
                             if (w.looksOut > 0)
                                 w.answerLook(Listed{listing, w.now});
                         }});
    return moves;
}

Moves<RestoreModel> movesOf(const RestoreModel &world)
{
    using namespace restore;
    if (!world.started) {
        Moves<RestoreModel> moves;
        for (const bool safeguard : {true, false})
            for (const char *version : {"v1", ""})
                moves.push_back({QStringLiteral("Started"), [safeguard, version](RestoreModel &w) {
                                     w.state.target.version = VersionId(QLatin1String(version));
                                     w.state.safeguard = safeguard;
                                     w.start(Started{w.now});
                                 }});
        return moves;
    }
    auto moves = commonMoves(world);
    addSlotMoves<restore::Machine, SlotBusy>(moves, world, [](const QDateTime &now) {
        return SlotFree{now, now.addMSecs(800), now};
    });
    if (world.safetyAsked) {
        const SnapshotRef listed{SnapshotName(QStringLiteral("name")), VersionId(QStringLiteral("safe"))};
        moves.push_back(
            {QStringLiteral("SafetyTaken"), [](RestoreModel &w) { w.apply(SafetyTaken{w.now}); }});
        moves.push_back({QStringLiteral("SafetyReady"), [listed](RestoreModel &w) {
                             w.answerSafety(SafetyReady{listed, w.now});
                         }});
        moves.push_back({QStringLiteral("SafetyReady"), [listed](RestoreModel &w) {
                             w.apply(SafetyReady{{listed.name, {}}, w.now});
                         }});
        moves.push_back({QStringLiteral("SafetyFailed"), [](RestoreModel &w) {
                             w.answerSafety(SafetyFailed{errorWith("SNAPSHOT_FAILED"), w.now});
                         }});
    }
    if (world.requestOut) {
        addAnswer(moves, "Done", false, [](const QDateTime &now) { return Done{now}; });
        addAnswer(moves, "InProgress", false, [](const QDateTime &now) {
            return InProgress{errorWith("RESTORE_IN_PROGRESS", 409), now};
        });
        addAnswer(moves, "AnswerLost", false, [](const QDateTime &now) {
            return AnswerLost{errorWith(""), now};
        });
        addAnswer(
            moves, "Limited", true,
            [](const QDateTime &now) {
                return Limited{{LimitKind::CoolDown, now.addSecs(60)}, errorWith("KEEP_CALM", 429), now};
            },
            true);
        for (const char *code : {"SNAPSHOT_RESTORE_FAILED", "SNAPSHOT_NOT_FOUND"})
            addAnswer(moves, "Refused", true, [code](const QDateTime &now) {
                return Refused{errorWith(code, 400), now};
            });
    }
    if (world.looksOut > 0) {
        for (const std::optional<bool> running :
             {std::optional(true), std::optional(false), std::optional<bool>()})
            addLook(moves, "StatusSeen", [running](const QDateTime &now) {
                return StatusSeen{running, now};
            });
        addLook(moves, "LookFailed", [](const QDateTime &now) { return LookFailed{errorWith(""), now}; });
        addLook(moves, "LookFailed", [](const QDateTime &now) {
            return LookFailed{errorUntil(now.addSecs(1800)), now};
        });
    }
    return moves;
}

/// What the two machines without a slot have in common: they may wait for another operation.
template <typename Machine, typename Started, typename Objected, typename Ended>
Moves<Model<Machine>> movesBefore(const Model<Machine> &world, Ended ended)
{
    using World = Model<Machine>;
    if (!world.started)
        return {{QStringLiteral("Started"), [](World &w) { w.start(Started{w.now}); }},
                {QStringLiteral("Started"), [](World &w) {
                     w.state.after = OperationId(QStringLiteral("op-1"));
                     w.state.phase = decltype(w.state.phase)::Waiting;
                     w.start(Started{w.now});
                 }}};
    auto moves = commonMoves(world);
    if (world.awaiting)
        for (const bool isFulfilled : {true, false})
            moves.push_back({QStringLiteral("AwaitedEnded"),
                             [ended, isFulfilled](World &w) { w.answerAwaited(ended(isFulfilled, w.now)); }});
    if (world.intent) {
        moves.push_back({{}, [](World &w) { w.admit(); }});
        moves.push_back({QStringLiteral("NotJournaled"), [](World &w) {
                             w.dropIntent(typename Machine::NotJournaled{errorWith("disk_full"), w.now});
                         }});
        moves.push_back({QStringLiteral("NotJournaled"), [](World &w) {
                             ApiError calledOff = errorWith("not_begun");
                             calledOff.kind = ErrorKind::Cancelled;
                             w.dropIntent(typename Machine::NotJournaled{calledOff, w.now});
                         }});
    }
    if (isCancellable(world.state))
        moves.push_back({QStringLiteral("Objected"), [](World &w) {
                             w.apply(Objected{errorWith("template_name_taken"), w.now});
                         }});
    return moves;
}

Moves<CaptureModel> movesOf(const CaptureModel &world)
{
    using namespace capture;
    auto moves
        = movesBefore<capture::Machine, Started, Objected>(world, [](bool isFulfilled, const QDateTime &now) {
              return AwaitedEnded{isFulfilled, isFulfilled ? ApiError() : errorWith("not_begun"), now};
          });
    Template made;
    made.name = world.state.name;
    made.createdAt = world.state.requestedAt.isValid() ? world.state.requestedAt.addSecs(9) : world.now;
    if (world.requestOut) {
        addAnswer(moves, "Made", false, [made](const QDateTime &now) { return Made{made, now}; });
        addAnswer(moves, "Refused", true, [](const QDateTime &now) {
            return Refused{errorWith("conflict", 409), now};
        });
        addAnswer(moves, "NotSent", true, [](const QDateTime &now) { return NotSent{errorWith(""), now}; });
        for (const char *code : {"agent_error", "db_error"})
            addAnswer(moves, "AnswerLost", false, [code](const QDateTime &now) {
                return AnswerLost{errorWith(code, 502), now};
            });
    }
    if (world.looksOut > 0) {
        using Status = std::optional<CapsuleStatus>;
        for (const Status status : {Status(CapsuleStatus::Running), Status(CapsuleStatus::Pausing),
                                    Status(CapsuleStatus::Paused), Status()})
            for (const bool isThere : {false, true})
                addLook(moves, "Seen", [made, status, isThere](const QDateTime &now) {
                    return Seen{status, isThere ? QList<Template>{made} : QList<Template>(), now, now};
                });
        addLook(moves, "Seen", [made](const QDateTime &now) {
            return Seen{CapsuleStatus::Running, {made}, now, now, {}, true};
        });
        addLook(moves, "LookFailed", [](const QDateTime &now) { return LookFailed{errorWith(""), now}; });
        addLook(moves, "LookFailed", [](const QDateTime &now) {
            return LookFailed{errorUntil(now.addSecs(1800)), now};
        });
    }
    return moves;
}

/// What can be seen of a capsule, of the capsules and of the templates.
std::vector<lifecycle::Seen> sightingsOf(const lifecycle::State &state)
{
    using namespace lifecycle;
    Template old;
    old.name = state.spec.templateName;
    old.createdAt = QDateTime::fromString(QStringLiteral("2026-11-22T11:00:00Z"), Qt::ISODate);
    Template younger = old;
    younger.createdAt = old.createdAt.addDays(30);
    Capsule capsule;
    capsule.id = CapsuleId(QStringLiteral("cl-1"));
    capsule.templateName = old.name.value();
    capsule.vcpus = 1;
    capsule.memoryMb = 512;
    capsule.createdAt = younger.createdAt;
    std::vector<Seen> sightings;
    const auto add = [&sightings](const std::optional<Capsule> &one, const QList<Capsule> &all,
                                  const QList<Template> &templates) {
        sightings.push_back({one, all, templates, {}, {}});
    };
    if (!looksAtOne(state)) {
        Capsule other = capsule;
        other.id = CapsuleId(QStringLiteral("cl-2"));
        capsule.status = other.status = CapsuleStatus::Starting;
        for (const QList<Template> &templates : {QList<Template>(), QList{old}, QList{younger}})
            add({}, {}, templates);
        if (state.deed == Deed::Create)
            for (const QList<Capsule> &all : {QList{capsule}, QList{capsule, other}})
                add({}, all, {old});
        return sightings;
    }
    add({}, {}, {});
    for (const CapsuleStatus status : {CapsuleStatus::Running, CapsuleStatus::Pausing, CapsuleStatus::Paused,
                                       CapsuleStatus::Error, CapsuleStatus::Stopped}) {
        capsule.status = status;
        add(capsule, {}, {});
    }
    return sightings;
}

Moves<LifecycleModel> movesOf(const LifecycleModel &world)
{
    using namespace lifecycle;
    const CapsuleId named(QStringLiteral("cl-1"));
    auto moves = movesBefore<lifecycle::Machine, Started, Objected>(
        world, [named](bool isFulfilled, const QDateTime &now) {
            return AwaitedEnded{isFulfilled, named, isFulfilled ? ApiError() : errorWith("not_begun"), now};
        });
    if (world.requestOut) {
        addAnswer(moves, "Agreed", false, [named](const QDateTime &now) { return Agreed{named, now}; });
        addAnswer(moves, "Refused", true, [](const QDateTime &now) {
            return Refused{errorWith("invalid_state", 409), now};
        });
        addAnswer(moves, "NotSent", true, [](const QDateTime &now) { return NotSent{errorWith(""), now}; });
        for (const char *code : {"", "agent_error"})
            addAnswer(moves, "AnswerLost", false, [code](const QDateTime &now) {
                return AnswerLost{errorWith(code, 502), now};
            });
    }
    if (world.looksOut > 0) {
        for (const Seen &sighting : sightingsOf(world.state))
            addLook(moves, "Seen", [sighting](const QDateTime &now) {
                Seen what = sighting;
                what.now = what.serverNow = now;
                return what;
            });
        addLook(moves, "LookFailed", [](const QDateTime &now) { return LookFailed{errorWith(""), now}; });
        addLook(moves, "LookFailed", [](const QDateTime &now) {
            return LookFailed{errorUntil(now.addSecs(1800)), now};
        });
    }
    return moves;
}

/// How far away a moment is, roughly: worlds that differ in nothing else are taken for the same.
int distance(qint64 seconds)
{
    constexpr std::array<qint64, 6> steps{1, 60, 600, 3600, day, 2 * day};
    const auto step
        = static_cast<int>(std::lower_bound(steps.begin(), steps.end(), std::abs(seconds)) - steps.begin());
    return seconds < 0 ? -step - 1 : (seconds == 0 ? 0 : step + 1);
}

/// What the next steps depend on; the rest only tells worlds apart in which the same can happen.
template <typename World> QByteArray keyOf(const World &world)
{
    static const QStringList passedOver{
        QStringLiteral("since"),        QStringLiteral("clock"),      QStringLiteral("started_at"),
        QStringLiteral("requested_at"), QStringLiteral("sent_at"),    QStringLiteral("slot_at"),
        QStringLiteral("known_before"), QStringLiteral("limit"),      QStringLiteral("error"),
        QStringLiteral("made"),         QStringLiteral("resource"),   QStringLiteral("check_at"),
        QStringLiteral("deadline"),     QStringLiteral("give_up_at"), QStringLiteral("target"),
        QStringLiteral("seen_status"),  QStringLiteral("after"),
    };
    const auto away = [&world](const QDateTime &moment) {
        return moment.isValid() ? QByteArray::number(distance(world.now.secsTo(moment))) + ' ' : " ";
    };
    QJsonObject key;
    QByteArray moments;
    if (!world.isEnded()) {
        key = encode(world.state);
        for (const QString &field : passedOver)
            key.remove(field);
        moments = away(world.state.checkAt) + away(world.state.deadline);
        if constexpr (requires { world.state.giveUpAt; })
            moments += away(world.state.giveUpAt);
    }
    return QJsonDocument(key).toJson(QJsonDocument::Compact) + moments
        + QByteArray::number(static_cast<int>(world.state.phase)) + '/'
        + QByteArray::number(static_cast<int>(world.kept.phase)) + '/'
        + QByteArray::number(static_cast<int>(world.durable.phase)) + '/'
        + QByteArray::number(world.accidents) + (world.started ? 's' : '-') + (world.slotAsked ? 's' : '-')
        + (world.safetyAsked ? 'f' : '-') + (world.awaiting ? 'a' : '-') + (world.intent ? 'i' : '-')
        + (world.requestOut ? 'r' : '-') + (world.mayBeTaken ? 'm' : '-') + (world.wake ? 'w' : '-')
        + (world.looksOut > 0 ? 'l' : '-');
}

template <typename World> QString phaseOf(const World &world)
{
    return encode(world.state).value(QStringLiteral("phase")).toString();
}

/// Breadth first through every world that can be reached.
template <typename World> class Explorer
{
public:
    qsizetype transitions = 0;
    int depth = 0;
    std::set<QString> pairs; ///< `phase/Event`
    QString broken; ///< the invariant and the way to it; empty: none

    explicit Explorer(const World &first) { m_nodes.push_back({first, nullptr, {}}); }

    [[nodiscard]] qsizetype states() const { return static_cast<qsizetype>(m_nodes.size()); }

    void explore()
    {
        for (size_t index = 0; index < m_nodes.size() && broken.isEmpty(); ++index) {
            const Node &node = m_nodes[index]; // stays where it is while others are added
            for (const Move<World> &move : movesOf(node.world)) {
                if (broken.isEmpty() && (!move.isAccident || node.world.accidents < mostAccidents))
                    take(node, move);
            }
        }
        for (const auto &[phase, move] : m_pairs)
            pairs.insert(m_phases[phase] + u'/' + move);
    }

private:
    struct Node {
        World world;
        const Node *parent;
        QString move;
    };

    [[nodiscard]] static QString wayTo(const Node &node)
    {
        const QString step = phaseOf(node.world) + u' ';
        return node.parent ? wayTo(*node.parent) + node.move + QStringLiteral(" → ") + step : step;
    }

    void take(const Node &from, const Move<World> &move)
    {
        World next = from.world;
        try {
            move.make(next);
        } catch (const std::logic_error &error) {
            broken = QStringLiteral("%1: %2%3").arg(QLatin1String(error.what()), wayTo(from), move.name);
            return;
        }
        ++transitions;
        note(from.world, move.name);
        next.accidents += move.isAccident ? 1 : 0;
        ++next.depth;
        const QByteArray key = keyOf(next);
        if (m_seen.contains(key))
            return;
        m_seen.insert(key);
        depth = std::max(depth, next.depth);
        m_nodes.push_back({std::move(next), &from, move.name});
    }

    void note(const World &world, const QString &move)
    {
        const int phase = static_cast<int>(world.state.phase);
        if (move.isEmpty() || !m_pairs.insert({phase, move}).second)
            return;
        m_phases[phase] = phaseOf(world);
    }

    std::deque<Node> m_nodes;
    QSet<QByteArray> m_seen;
    std::set<std::pair<int, QString>> m_pairs;
    std::map<int, QString> m_phases;
};

struct Row {
    const char *phases;
    const char *events;
};

/// Every phase of each row with every event of it, and with what can happen in any phase.
std::set<QString> pairsOf(const std::vector<Row> &table)
{
    std::set<QString> pairs;
    for (const Row &row : table) {
        const QString events
            = QLatin1String(row.events) + QLatin1String(" CancelRequested CheckAgain Resumed");
        for (const QString &phase : QString(QLatin1String(row.phases)).split(u' ')) {
            for (const QString &event : events.split(u' ', Qt::SkipEmptyParts))
                pairs.insert(phase + u'/' + event);
        }
    }
    return pairs;
}

template <typename World> void check(const char *name, const World &first, const std::set<QString> &expected)
{
    Explorer<World> found(first);
    found.explore();
    qInfo("%s: %lld states, %lld transitions, %d deep, %zu pairs of phase and event", name,
          static_cast<long long>(found.states()), static_cast<long long>(found.transitions), found.depth,
          found.pairs.size());
    QVERIFY2(found.broken.isEmpty(), qPrintable(found.broken));
    QStringList missed;
    std::set_difference(expected.begin(), expected.end(), found.pairs.begin(), found.pairs.end(),
                        std::back_inserter(missed));
    QVERIFY2(missed.isEmpty(), qPrintable(missed.join(u' ')));
    QStringList unexpected;
    std::set_difference(found.pairs.begin(), found.pairs.end(), expected.begin(), expected.end(),
                        std::back_inserter(unexpected));
    QVERIFY2(unexpected.isEmpty(), qPrintable(unexpected.join(u' ')));
}

} // namespace

/// Everything that can happen, in every order, with a few accidents on each way: the invariants hold in every
/// world that can be reached, and every pair of phase and event that is expected was.
class MachineModelTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void snapshots();
    void restores();
    void captures();
    void lifecycles_data();
    void lifecycles();
};

void MachineModelTest::snapshots()
{
    SnapshotModel first;
    first.state.resource.id = ResourceId(QStringLiteral("app"));
    check("snapshot", first,
          pairsOf({{"queued", "Started SlotFree SlotBusy Woke Listed"},
                   {"rate_limited", "SlotFree SlotBusy Woke Listed"},
                   {"requesting", "SlotLost NotJournaled Made StillProcessing AnswerLost Limited Refused"},
                   {"requesting", "Woke Listed"},
                   {"processing", "Listed LookFailed Woke"},
                   {"ready failed cancelled unconfirmed", "Listed"}}));
}

void MachineModelTest::restores()
{
    RestoreModel first;
    first.state.resource.id = ResourceId(QStringLiteral("app"));
    first.state.target.name = SnapshotName(QStringLiteral("name"));
    check("restore", first,
          pairsOf({{"safeguarding", "Started SafetyTaken SafetyReady SafetyFailed Woke"},
                   {"queued rate_limited", "SlotFree SlotBusy Woke"},
                   {"requesting", "SlotLost NotJournaled Done InProgress AnswerLost Limited Refused Woke"},
                   {"following checking", "StatusSeen LookFailed Woke"},
                   {"ready failed cancelled unconfirmed", ""}}));
}

void MachineModelTest::captures()
{
    CaptureModel first;
    first.state.capsule = CapsuleId(QStringLiteral("cl-1"));
    first.state.name = TemplateName(QStringLiteral("mine"));
    check("capture", first,
          pairsOf({{"waiting", "AwaitedEnded Objected"},
                   {"preflight", "Started Seen LookFailed Objected"},
                   {"requesting", "NotJournaled Made Refused NotSent AnswerLost"},
                   {"settling examining verifying", "Seen LookFailed Woke"},
                   {"ready failed cancelled unconfirmed lost", ""}}));
}

void MachineModelTest::lifecycles_data()
{
    using lifecycle::Deed;
    QTest::addColumn<int>("deed");
    QTest::addColumn<bool>("isTrial");
    QTest::newRow("create") << static_cast<int>(Deed::Create) << false;
    QTest::newRow("pause") << static_cast<int>(Deed::Pause) << false;
    QTest::newRow("resume") << static_cast<int>(Deed::Resume) << false;
    QTest::newRow("destroy") << static_cast<int>(Deed::Destroy) << false;
    QTest::newRow("destroy after a trial") << static_cast<int>(Deed::Destroy) << true;
    QTest::newRow("delete a template") << static_cast<int>(Deed::DeleteTemplate) << false;
}

void MachineModelTest::lifecycles()
{
    QFETCH(int, deed);
    QFETCH(bool, isTrial);
    LifecycleModel first;
    first.state.deed = static_cast<lifecycle::Deed>(deed);
    first.state.isTrial = isTrial;
    first.state.spec.templateName = TemplateName(QStringLiteral("mine"));
    if (first.state.deed != lifecycle::Deed::Create && first.state.deed != lifecycle::Deed::DeleteTemplate)
        first.state.capsule = CapsuleId(QStringLiteral("cl-1"));
    check("lifecycle", first,
          pairsOf({{"waiting", "AwaitedEnded Objected"},
                   {"preflight",
                    isTrial ? "Started Seen LookFailed Objected Woke" : "Started Seen LookFailed Objected"},
                   {"requesting", "NotJournaled Agreed Refused NotSent AnswerLost"},
                   {"settling examining verifying", "Seen LookFailed Woke"},
                   {"ready failed cancelled unconfirmed", ""}}));
}

SNAPDECK_TEST(MachineModelTest)
#include "MachineModelTest.moc"
