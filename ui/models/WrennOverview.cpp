// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/WrennOverview.h"

#include "core/session/WrennSession.h"
#include "ui/models/CapsuleWords.h"
#include "ui/models/Format.h"
#include "ui/models/OperationText.h"
#include "ui/models/OverviewNext.h"
#include "ui/models/StateBadges.h"
#include "ui/models/TemplateProof.h"
#include "ui/models/TemplateWords.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace snapdeck {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(snapdeck::WrennOverview)
};

constexpr qsizetype mostPauses = 5;

/// The last one on each thing, of this run or of an earlier one.
QList<OperationView> lastOperations(const QHash<QString, OperationView> &past,
                                    const OperationList &operations)
{
    QHash<QString, OperationView> last = past;
    for (const Operation *operation : operations.operations())
        last.insert(operation->view().resourceId, operation->view());
    QList<OperationView> found = last.values();
    std::sort(found.begin(), found.end(), [](const OperationView &one, const OperationView &other) {
        return std::pair(one.since, one.id.value()) > std::pair(other.since, other.id.value());
    });
    return found;
}

OverviewLine operationLine(const OperationView &operation, const QDateTime &now)
{
    OverviewLine line;
    line.badge = stateBadge(operation, now);
    line.name = operation.resourceName.isEmpty() ? shortId(operation.resourceId) : operation.resourceName;
    line.text = kindText(operation.kind) + QStringLiteral(": ") + outcomeOf(operation);
    line.figure = Format::ago(operation.since, now);
    line.figureTip = Format::dateTime(operation.since);
    line.target = {OverviewTarget::Page::Activity, operation.id.value()};
    line.act = operation.canCheckAgain
        ? OverviewAct{OverviewAct::Kind::LookAgain, Text::tr("Look again"), {}, operation.id}
        : OverviewAct{OverviewAct::Kind::Show, Text::tr("Show"), {}, {}};
    return line;
}

OverviewLine capsuleLine(const Capsule &capsule)
{
    OverviewLine line;
    line.badge = capsuleBadge(capsule);
    line.name = shortId(capsule.id.value());
    line.text = Text::tr("The service says so of this capsule; nothing can be captured from it.");
    line.act = {OverviewAct::Kind::Show, Text::tr("Show"), {}, {}};
    line.target = {OverviewTarget::Page::Capsules, capsule.id.value()};
    return line;
}

OverviewLine unprovenLine(const Template &made, const QDateTime &now)
{
    OverviewLine line;
    line.badge = proofBadge({made});
    line.name = made.name.value();
    line.text = Text::tr("Nobody has seen a capsule of it start.");
    line.figure = made.createdAt.isValid() ? Format::ago(made.createdAt, now) : QString();
    line.act = {OverviewAct::Kind::Show, Text::tr("Show"), {}, {}};
    line.target = {OverviewTarget::Page::Templates, made.name.value()};
    return line;
}

/// Those that the account captured itself.
struct OwnTemplates {
    qsizetype count = 0;
    qsizetype proven = 0;
    QList<const Template *> unproven; ///< and not being tried or deleted; of the catalog

    explicit OwnTemplates(WrennSession &session)
    {
        QSet<QString> inWork;
        if (session.operations().activeCount() > 0) {
            for (const Operation *operation : session.operations().operations()) {
                if (!operation->isFinished())
                    inWork.insert(operation->view().templateName.value());
            }
        }
        const TemplateProof proof(session);
        for (const Template &made : session.catalog().templates()) {
            if (!isOwn(made))
                continue;
            ++count;
            if (proof.of(made))
                ++proven;
            else if (inWork.isEmpty() || !inWork.contains(made.name.value()))
                unproven.append(&made);
        }
    }
};

struct Worries {
    QList<OverviewLine> lines;
    qsizetype count = 0;

    template <typename Make> void add(Make make)
    {
        if (++count <= mostWorries)
            lines.append(make());
    }
};

Worries worriesOf(WrennSession &session, const QHash<QString, OperationView> &past,
                  const OwnTemplates &templates, const QDateTime &now)
{
    Worries worries;
    const QList<OperationView> last = lastOperations(past, session.operations());
    for (const OperationState state :
         {OperationState::Lost, OperationState::Failed, OperationState::Unconfirmed}) {
        for (const OperationView &operation : last) {
            if (operation.state == state)
                worries.add([&] { return operationLine(operation, now); });
        }
    }
    for (const Capsule &capsule : session.catalog().capsules()) {
        if (capsule.status == CapsuleStatus::Error || capsule.status == CapsuleStatus::Missing)
            worries.add([&] { return capsuleLine(capsule); });
    }
    for (const Template *made : templates.unproven)
        worries.add([&] { return unprovenLine(*made, now); });
    return worries;
}

QList<OverviewLine> pausesOf(const QList<Capsule> &capsules, const QDateTime &now)
{
    QList<std::pair<qint64, const Capsule *>> pausing; // whole times take long to compare
    for (const Capsule &capsule : capsules) {
        const auto at = capsule.timeoutSeconds > 0 ? autoPauseAt(capsule) : std::nullopt;
        if (at && *at > now)
            pausing.append({at->toMSecsSinceEpoch(), &capsule});
    }
    const qsizetype shown = std::min(pausing.size(), mostPauses);
    std::partial_sort(pausing.begin(), pausing.begin() + shown, pausing.end());
    QList<OverviewLine> lines;
    for (qsizetype place = 0; place < shown; ++place) {
        const Capsule &capsule = *pausing[place].second;
        const QDateTime at = *autoPauseAt(capsule);
        OverviewLine line;
        line.lead = Format::nearTime(at, now);
        line.name = shortId(capsule.id.value());
        line.text = Text::tr("pauses if nobody uses it before");
        line.figure = Format::countdown(at, now);
        line.target = {OverviewTarget::Page::Capsules, capsule.id.value()};
        lines.append(line);
    }
    return lines;
}

/// Of earlier runs there may be worries before anything is read; that there are none is not known then.
OverviewTile worryTile(const Overview &overview, bool isRead)
{
    QList<Tone> tones;
    for (const OverviewLine &line : overview.worries)
        tones.append(line.badge.tone);
    const bool isKnown = isRead || overview.worryCount > 0;
    return {Icon::AlertTriangle, loudestOf(tones),
            isKnown ? Format::count(overview.worryCount) : QStringLiteral("–"), Text::tr("want a look")};
}

QList<OverviewTile> tilesOf(const QList<Capsule> &capsules, const OwnTemplates &templates,
                            const Overview &overview, bool isRead)
{
    if (!isRead) {
        const QString unknown = QStringLiteral("–");
        return {{Icon::Play, Tone::Neutral, unknown, Text::tr("capsules running")},
                {Icon::Pause, Tone::Neutral, unknown, Text::tr("capsules paused")},
                {Icon::ShieldCheck, Tone::Neutral, unknown, Text::tr("own templates seen to start")},
                worryTile(overview, isRead)};
    }
    const auto running = std::count_if(capsules.cbegin(), capsules.cend(), [](const Capsule &capsule) {
        return capsule.status == CapsuleStatus::Running;
    });
    const auto resting = std::count_if(capsules.cbegin(), capsules.cend(),
                                       [](const Capsule &capsule) { return isResting(capsule.status); });
    return {{Icon::Play, Tone::Ok, Format::count(running), Text::tr("capsules running")},
            {Icon::Pause, Tone::Neutral, Format::count(resting), Text::tr("capsules paused")},
            {Icon::ShieldCheck, templates.proven == templates.count ? Tone::Ok : Tone::Accent,
             Text::tr("%1 of %2").arg(Format::count(templates.proven), Format::count(templates.count)),
             Text::tr("own templates seen to start")},
            worryTile(overview, isRead)};
}

QList<OverviewLegend> legendOf(const QList<Capsule> &capsules)
{
    QList<OverviewLegend> legend;
    for (const Capsule &capsule : capsules) {
        const BadgeSpec badge = capsuleBadge(capsule);
        const OverviewLegend entry{badge.tone, capsuleWord(capsule)};
        if (!legend.contains(entry))
            legend.append(entry);
    }
    return legend;
}

} // namespace

Overview overviewOf(WrennSession &session, const QHash<QString, OperationView> &past)
{
    const QDateTime now = session.clock().utcNow();
    const QList<Capsule> &capsules = session.catalog().capsules();
    const OwnTemplates templates(session);
    Overview overview;
    const Worries worries = worriesOf(session, past, templates, now);
    overview.worries = worries.lines;
    overview.worryCount = worries.count;
    const bool isRead = session.catalog().updatedAt().isValid();
    overview.calm = isRead
        ? Text::tr("Nothing wants a look: no operation failed, and every own template was seen to start.")
        : Text::tr("Nothing has been read yet: nobody knows.");
    overview.tiles = tilesOf(capsules, templates, overview, isRead);
    overview.cellsTitle = Text::tr("Every capsule");
    overview.cellCount = capsules.size();
    for (const Capsule &capsule : capsules.first(std::min(capsules.size(), mostCells))) {
        const BadgeSpec badge = capsuleBadge(capsule);
        const QString &id = capsule.id.value();
        overview.cells.append({badge.tone, shortId(id), badge.text, {OverviewTarget::Page::Capsules, id}});
    }
    overview.legend = legendOf(capsules.first(overview.cells.size()));
    overview.next = waitingOf(session.operations(), now) + pausesOf(capsules, now);
    overview.nextCalm = Text::tr("Nothing waits, and no capsule pauses by itself.");
    return overview;
}

} // namespace snapdeck
