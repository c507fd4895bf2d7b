// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/CapsuleRules.h"

#include "core/operations/CaptureMachine.h"
#include "ui/models/Format.h"

#include <QCoreApplication>

namespace snapdeck {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(snapdeck::CapsuleRules)
};

QString objectionToState(CapsuleAct act, const Capsule &capsule, const QList<Template> &templates)
{
    const bool isRunning = capsule.status == CapsuleStatus::Running;
    switch (act) {
    case CapsuleAct::Capture:
        return objectionToCapture(capsule, templates);
    case CapsuleAct::Pause:
        return isRunning ? QString()
                         : Text::tr("The capsule is not running (%1). Only a running capsule can be paused.")
                               .arg(capsuleWord(capsule));
    case CapsuleAct::Resume:
        return isResting(capsule.status)
            ? QString()
            : Text::tr("The capsule is not paused (%1). Only a paused capsule can be resumed.")
                  .arg(capsuleWord(capsule));
    case CapsuleAct::KeepAwake:
        if (capsule.timeoutSeconds <= 0)
            return Text::tr("The capsule never pauses by itself.");
        return isRunning ? QString()
                         : Text::tr("The capsule is not running (%1), so there is nothing to keep awake.")
                               .arg(capsuleWord(capsule));
    case CapsuleAct::Destroy:
        break;
    }
    return {};
}

QString chooseFirst(CapsuleAct act)
{
    switch (act) {
    case CapsuleAct::Capture:
        return Text::tr("Choose the capsule to be captured first.");
    case CapsuleAct::Pause:
        return Text::tr("Choose the capsule to be paused first.");
    case CapsuleAct::Resume:
        return Text::tr("Choose the capsule to be resumed first.");
    case CapsuleAct::KeepAwake:
        return Text::tr("Choose the capsule to be kept awake first.");
    case CapsuleAct::Destroy:
        break;
    }
    return Text::tr("Choose the capsule to be destroyed first.");
}

QString noneOfThem(CapsuleAct act)
{
    switch (act) {
    case CapsuleAct::Capture:
        return Text::tr("None of the chosen capsules can be captured now.");
    case CapsuleAct::Pause:
        return Text::tr("None of the chosen capsules is running.");
    case CapsuleAct::Resume:
        return Text::tr("None of the chosen capsules is paused.");
    default:
        return {};
    }
}

/// Why this is asked for one capsule at a time; empty: several will do.
QString oneAtATime(CapsuleAct act)
{
    if (act == CapsuleAct::Destroy)
        return Text::tr("Capsules are destroyed one at a time: each is confirmed by its own id.");
    return act == CapsuleAct::KeepAwake ? Text::tr("Capsules are kept awake one at a time.") : QString();
}

} // namespace

QString objectionToAll(const WrennFacts &facts)
{
    return facts.isReadOnly
        ? Text::tr("This account is read-only: nothing that changes something is offered.")
        : facts.objectionHere;
}

QString objectionToCapture(const Capsule &capsule, const QList<Template> &templates)
{
    if (capture::isCapturable(capsule.status, templates))
        return {};
    return capture::isCapturable(CapsuleStatus::Paused, templates)
        ? Text::tr("The capsule is not running (%1). Only a running or a paused capsule can be captured.")
              .arg(capsuleWord(capsule))
        : Text::tr("The capsule is not running (%1). Only a running capsule can be captured.")
              .arg(capsuleWord(capsule));
}

QString objectionToOne(CapsuleAct act, const CapsuleRow &row, const WrennFacts &facts)
{
    if (row.work)
        return Text::tr("Something is under way on this capsule (%1). Wait until it has ended.")
            .arg(workWord(*row.work));
    return objectionToState(act, row.capsule, facts.templates);
}

QList<CapsuleRow> subjectsOf(CapsuleAct act, const QList<CapsuleRow> &chosen, const WrennFacts &facts)
{
    QList<CapsuleRow> all;
    for (const CapsuleRow &row : chosen) {
        if (objectionToOne(act, row, facts).isEmpty())
            all << row;
    }
    return all;
}

QString objectionTo(CapsuleAct act, const QList<CapsuleRow> &chosen, const WrennFacts &facts)
{
    if (const QString always = objectionToAll(facts); !always.isEmpty())
        return always;
    if (chosen.isEmpty())
        return chooseFirst(act);
    if (chosen.size() == 1)
        return objectionToOne(act, chosen.first(), facts);
    if (const QString single = oneAtATime(act); !single.isEmpty())
        return single;
    const QList<CapsuleRow> subjects = subjectsOf(act, chosen, facts);
    if (subjects.isEmpty())
        return noneOfThem(act);
    if (act == CapsuleAct::Capture && subjects.size() > mostCapturedAtOnce)
        return Text::tr("At most %1 capsules are captured at once: a longer list is not read before it is "
                        "confirmed.")
            .arg(Format::count(mostCapturedAtOnce));
    return {};
}

} // namespace snapdeck
