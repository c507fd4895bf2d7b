// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/TemplateActions.h"

#include "core/journal/Journal.h"
#include "core/session/WrennSession.h"
#include "ui/dialogs/DestroyDialog.h"
#include "ui/dialogs/Questions.h"
#include "ui/models/WrennView.h"
#include "ui/pages/CapsuleActions.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QWidget>

namespace snapdeck {

TemplateActions::TemplateActions(WrennSession &session, const Journal &journal, CapsuleActions &launches,
                                 QWidget *window)
    : QObject(window)
    , m_session(session)
    , m_journal(journal)
    , m_launches(launches)
    , m_window(window)
    , m_launch(add("launchTemplate", Icon::Play, tr("&Launch…"), QKeySequence::New))
    , m_try(add("tryTemplate", Icon::Flask, tr("Try &it…"), Qt::CTRL | Qt::SHIFT | Qt::Key_T))
    , m_delete(add("deleteTemplate", Icon::Trash, tr("&Delete…"), QKeySequence::Delete))
    , m_copyName(add("copyTemplateName", Icon::Copy, tr("Copy &name"), Qt::CTRL | Qt::SHIFT | Qt::Key_C))
{
    for (QAction *ofTable : {m_delete, m_copyName}) // in a text field they mean something else
        ofTable->setShortcutContext(Qt::WidgetShortcut);
    connect(m_launch, &QAction::triggered, this, [this] {
        if (may(TemplateAct::Launch))
            m_launches.askForLaunch(m_chosen->made.name);
    });
    connect(m_try, &QAction::triggered, this, &TemplateActions::askToTry);
    connect(m_delete, &QAction::triggered, this, &TemplateActions::askToDelete);
    connect(m_copyName, &QAction::triggered, this, [this] {
        QGuiApplication::clipboard()->setText(m_chosen->made.name.value());
        Q_EMIT noticed(tr("%1 copied.").arg(m_chosen->made.name.value()));
    });
    show();
}

QAction *TemplateActions::add(const char *name, Icon icon, const QString &text, const QKeySequence &keys)
{
    auto *action = new QAction(makeIcon(icon), text, this);
    action->setObjectName(QLatin1String(name));
    action->setShortcut(keys);
    return action;
}

void TemplateActions::setChosen(const std::optional<TemplateRow> &chosen)
{
    m_chosen = chosen;
    show();
}

bool TemplateActions::may(TemplateAct act) const
{
    return objectionTo(act, m_chosen ? &*m_chosen : nullptr, wrennFacts(m_session, m_journal)).isEmpty();
}

void TemplateActions::show()
{
    const WrennFacts facts = wrennFacts(m_session, m_journal);
    const auto showOne = [&](QAction *action, TemplateAct act, const QString &tip) {
        const QString objection = objectionTo(act, m_chosen ? &*m_chosen : nullptr, facts);
        action->setEnabled(objection.isEmpty());
        action->setToolTip(objection.isEmpty() ? tip : objection);
    };
    showOne(m_launch, TemplateAct::Launch, tr("Launch a capsule of this template"));
    showOne(m_try, TemplateAct::Try, tr("See whether a capsule of it starts"));
    showOne(m_delete, TemplateAct::Delete, tr("Delete this template"));
    m_copyName->setEnabled(m_chosen.has_value());
}

void TemplateActions::askToTry()
{
    if (!may(TemplateAct::Try))
        return;
    const TemplateName name = m_chosen->made.name;
    ask(m_window,
        {QStringLiteral("tryDialog"), tr("Try “%1”").arg(name.value()),
         tr("A capsule is launched from it, and destroyed once it has been seen to run. That takes seconds to "
            "minutes, costs what a running capsule costs, and touches no other capsule. That it started is "
            "kept as the template's proof."),
         tr("&Try it"), tr("Cancel")},
        [this, name] { tryNow(name); });
}

void TemplateActions::tryNow(const TemplateName &name)
{
    const auto row = templateRow(m_session, name); // it may have gone while the question stood
    const QString objection
        = objectionTo(TemplateAct::Try, row ? &*row : nullptr, wrennFacts(m_session, m_journal));
    if (objection.isEmpty())
        m_session.work().tryTemplate(row->made);
    else
        Q_EMIT noticed(objection);
}

void TemplateActions::askToDelete()
{
    if (m_dialog || !may(TemplateAct::Delete))
        return;
    auto *dialog = new TemplateDeletionDialog(m_session, m_journal, m_chosen->made.name, m_window);
    m_dialog = dialog;
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &TemplateDeletionDialog::confirmed, this,
            [this](const TemplateName &name, const QDateTime &madeAt) {
                m_session.work().deleteTemplate(name, madeAt);
            });
    dialog->open();
}

} // namespace snapdeck
