// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/WrennView.h"

#include "core/journal/Journal.h"
#include "core/session/WrennSession.h"
#include "ui/models/JournalWords.h"
#include "ui/models/TemplateProof.h"

#include <QHash>
#include <QSet>
#include <QTimer>

namespace snapdeck {

namespace {

constexpr seconds readEvery{5};

/// What goes on with templates, counted once for all of them.
struct TemplateWork {
    QHash<QString, qint64> users;
    QSet<QString> tried;
    QSet<QString> deleted;
};

TemplateWork templateWork(WrennSession &session)
{
    TemplateWork work;
    for (const Capsule &capsule : session.catalog().capsules())
        ++work.users[capsule.templateName];
    const OperationList &operations = session.operations();
    if (operations.activeCount() == 0)
        return work;
    for (const Operation *operation : operations.operations()) {
        const OperationView &view = operation->view();
        if (operation->isFinished())
            continue;
        if (view.isTrial)
            work.tried.insert(view.templateName.value());
        else if (view.kind == OperationKind::DeleteTemplate)
            work.deleted.insert(view.templateName.value());
    }
    return work;
}

TemplateRow rowOf(const Template &made, const TemplateWork &work, const TemplateProof &proof)
{
    const QString &name = made.name.value();
    return {made, work.users.value(name), proof.of(made), work.tried.contains(name),
            work.deleted.contains(name)};
}

CapsuleRow rowOf(const Capsule &capsule, const OperationList &operations)
{
    const Operation *active = operations.activeOn(capsule.id.value());
    return {capsule, active ? std::optional(active->view().kind) : std::nullopt};
}

} // namespace

WrennFacts wrennFacts(WrennSession &session, const Journal &journal)
{
    return {session.account().readOnly, journalObjection(journal.health()), session.catalog().templates()};
}

std::optional<CapsuleRow> capsuleRow(WrennSession &session, const CapsuleId &id)
{
    const auto capsule = session.catalog().capsule(id);
    return capsule ? std::optional(rowOf(*capsule, session.operations())) : std::nullopt;
}

QList<CapsuleRow> capsuleRows(WrennSession &session)
{
    QList<CapsuleRow> rows;
    rows.reserve(session.catalog().capsules().size());
    for (const Capsule &capsule : session.catalog().capsules())
        rows.append(rowOf(capsule, session.operations()));
    return rows;
}

std::optional<TemplateRow> templateRow(WrennSession &session, const TemplateName &name)
{
    const auto made = session.catalog().templateNamed(name);
    return made ? std::optional(rowOf(*made, templateWork(session), TemplateProof(session))) : std::nullopt;
}

QList<TemplateRow> templateRows(WrennSession &session)
{
    const TemplateWork work = templateWork(session);
    const TemplateProof proof(session);
    QList<TemplateRow> rows;
    rows.reserve(session.catalog().templates().size());
    for (const Template &made : session.catalog().templates())
        rows.append(rowOf(made, work, proof));
    return rows;
}

void followWrenn(WrennSession &session, const Journal &journal, QObject *context,
                 const std::function<void()> &take)
{
    const WrennCatalog &catalog = session.catalog();
    QObject::connect(&catalog, &WrennCatalog::capsulesChanged, context, take);
    QObject::connect(&catalog, &WrennCatalog::templatesChanged, context, take);
    QObject::connect(&catalog, &WrennCatalog::refreshFinished, context, take);
    QObject::connect(&session.operations(), &OperationList::added, context, [take] { take(); });
    QObject::connect(&session.operations(), &OperationList::changed, context, [take] { take(); });
    QObject::connect(&session.history(), &WrennHistory::changed, context, take);
    QObject::connect(&journal, &Journal::healthChanged, context, [take] { take(); });
}

void keepReading(WrennSession &session, QObject *dialog)
{
    WrennCatalog &catalog = session.catalog();
    auto *timer = new QTimer(dialog);
    QObject::connect(timer, &QTimer::timeout, &catalog, &WrennCatalog::refresh);
    timer->start(readEvery);
    catalog.refresh();
}

} // namespace snapdeck
