// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/RestoreForm.h"

#include "core/journal/Journal.h"
#include "core/session/SquareCloudSession.h"
#include "ui/models/JournalWords.h"

#include <QCoreApplication>

#include <algorithm>

namespace snapdeck {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(snapdeck::RestoreForm)
};

constexpr qsizetype LongestToType = 64;

/// What a person sees is what a keyboard gives: no signs without a picture, no blanks that look like one.
bool canBeTyped(const QString &name)
{
    return !name.isEmpty() && name.size() <= LongestToType && name == name.simplified()
        && std::all_of(name.cbegin(), name.cend(), [](QChar sign) {
               return sign.isPrint() && sign.category() != QChar::Other_Format
                   && (!sign.isSpace() || sign == u' ');
           });
}

} // namespace

RestoreForm::RestoreForm(Resource resource, Snapshot snapshot, bool readOnlyAccount)
    : m_resource(std::move(resource))
    , m_snapshot(std::move(snapshot))
    , m_readOnly(readOnlyAccount)
{
}

QString RestoreForm::confirmationWord() const
{
    return !m_facts.isNameShared && canBeTyped(m_resource.name) ? m_resource.name : m_resource.id.value();
}

RestoreForm::Typed RestoreForm::typed() const
{
    const QString word = confirmationWord();
    if (m_text.isEmpty())
        return Typed::Nothing;
    if (m_text == word)
        return Typed::Whole;
    return word.startsWith(m_text) ? Typed::Beginning : Typed::Wrong;
}

std::optional<QString> RestoreForm::objection() const
{
    if (m_readOnly)
        return Text::tr("This account is set to read-only.");
    if (!m_facts.objectionHere.isEmpty())
        return m_facts.objectionHere;
    if (m_snapshot.ref.version.isEmpty())
        return Text::tr(
            "The service has told no version of this snapshot, and without one it cannot be restored.");
    if (!m_facts.isListed)
        return Text::tr("The service does not list this version any more.");
    if (m_facts.isUnderWay)
        return Text::tr("Something is under way on %1; a restore can follow once that has ended.")
            .arg(m_resource.name);
    return std::nullopt;
}

std::optional<QString> RestoreForm::obstacle() const
{
    if (auto found = objection())
        return found;
    switch (typed()) {
    case Typed::Whole:
        return std::nullopt;
    case Typed::Wrong:
        return isConfirmedById() ? Text::tr("What was typed is not the id.")
                                 : Text::tr("What was typed is not the name.");
    case Typed::Nothing:
    case Typed::Beginning:
        break;
    }
    return isConfirmedById() ? Text::tr("Type the whole id to confirm.")
                             : Text::tr("Type the whole name to confirm.");
}

RestoreFacts restoreFacts(SquareCloudSession &session, const Journal &journal, const Resource &resource,
                          const Snapshot &snapshot)
{
    SquareCloudCatalog &catalog = session.catalog();
    const QList<Snapshot> listed = catalog.snapshots(resource.id);
    const QList<Resource> &all = catalog.account().resources;
    RestoreFacts facts;
    facts.isListed = std::any_of(listed.cbegin(), listed.cend(),
                                 [&](const Snapshot &one) { return one.ref == snapshot.ref; });
    facts.isUnderWay = session.operations().activeOn(resource.id.value()) != nullptr;
    facts.objectionHere = journalObjection(journal.health());
    facts.isNameShared = std::any_of(all.cbegin(), all.cend(), [&](const Resource &other) {
        return other.name == resource.name && other.id != resource.id;
    });
    facts.isRunning = catalog.isRunning(resource.id);
    if (!listed.isEmpty())
        facts.newestTakenAt = listed.first().takenAt;
    facts.quota = session.quota();
    facts.snapshotWait = session.waitFor(resource.id);
    return facts;
}

} // namespace snapdeck
