// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/CapsuleActions.h"

#include "core/journal/Journal.h"
#include "core/session/WrennSession.h"
#include "ui/dialogs/CaptureDialog.h"
#include "ui/dialogs/CaptureManyDialog.h"
#include "ui/dialogs/DestroyDialog.h"
#include "ui/dialogs/LaunchDialog.h"
#include "ui/models/Format.h"
#include "ui/models/WrennView.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QWidget>

namespace snapdeck {

CapsuleActions::CapsuleActions(WrennSession &session, const Journal &journal, QWidget *window)
    : QObject(window)
    , m_session(session)
    , m_journal(journal)
    , m_window(window)
{
    buildActions();
    followWrenn(session, journal, this, [this] { show(); });
    show();
}

QAction *CapsuleActions::add(const char *name, Icon icon, const QString &text, const QKeySequence &keys)
{
    auto *action = new QAction(makeIcon(icon), text, this);
    action->setObjectName(QLatin1String(name));
    action->setShortcut(keys);
    return action;
}

void CapsuleActions::buildActions()
{
    m_launch = add("newCapsule", Icon::Plus, tr("&New capsule…"), QKeySequence::New);
    m_capture = add("capture", Icon::Camera, tr("&Capture…"), Qt::CTRL | Qt::Key_T);
    m_pause = add("pause", Icon::Pause, tr("&Pause"), Qt::CTRL | Qt::SHIFT | Qt::Key_P);
    m_resume = add("resume", Icon::Play, tr("&Resume"), Qt::CTRL | Qt::SHIFT | Qt::Key_R);
    m_keepAwake = add("keepAwake", Icon::Eye, tr("&Keep awake"), Qt::CTRL | Qt::SHIFT | Qt::Key_K);
    m_destroy = add("destroy", Icon::Trash, tr("&Destroy…"), QKeySequence::Delete);
    m_copyId = add("copyCapsuleId", Icon::Copy, tr("Copy &id"), Qt::CTRL | Qt::SHIFT | Qt::Key_C);
    for (QAction *ofTable : {m_destroy, m_copyId}) // in a text field they mean something else
        ofTable->setShortcutContext(Qt::WidgetShortcut);
    connect(m_launch, &QAction::triggered, this, [this] { askForLaunch(); });
    connect(m_capture, &QAction::triggered, this, &CapsuleActions::askForCapture);
    connect(m_pause, &QAction::triggered, this, &CapsuleActions::pauseAll);
    connect(m_resume, &QAction::triggered, this, &CapsuleActions::resumeAll);
    connect(m_keepAwake, &QAction::triggered, this, &CapsuleActions::ping);
    connect(m_destroy, &QAction::triggered, this, &CapsuleActions::askToDestroy);
    connect(m_copyId, &QAction::triggered, this, &CapsuleActions::copyIds);
}

QList<QAction *> CapsuleActions::forMenu() const
{
    return {m_capture, m_pause, m_resume, m_keepAwake, nullptr, m_destroy, nullptr, m_launch, m_copyId};
}

void CapsuleActions::setChosen(const QList<CapsuleRow> &chosen)
{
    m_chosen = chosen;
    show();
}

QList<CapsuleRow> CapsuleActions::subjects(CapsuleAct act) const
{
    return subjectsOf(act, m_chosen, m_facts);
}

void CapsuleActions::showOne(QAction *action, CapsuleAct act, const QString &tip, const QString &text,
                             const QString &textOfMany)
{
    const QString objection = objectionTo(act, m_chosen, m_facts);
    const bool isMany = m_chosen.size() > 1 && objection.isEmpty();
    action->setEnabled(objection.isEmpty());
    action->setText(isMany ? textOfMany : text);
    const auto fitting = isMany ? subjects(act).size() : 1;
    const QString share = isMany && fitting < m_chosen.size()
        ? tr("%1 of the %2 chosen").arg(Format::count(fitting), Format::count(m_chosen.size()))
        : QString();
    const QString enabledTip = share.isEmpty() ? tip : QStringLiteral("%1: %2").arg(tip, share);
    action->setToolTip(objection.isEmpty() ? enabledTip : objection);
}

void CapsuleActions::show()
{
    m_facts = wrennFacts(m_session, m_journal);
    const QString always = objectionToAll(m_facts);
    m_launch->setEnabled(always.isEmpty());
    m_launch->setToolTip(always.isEmpty() ? tr("Launch a capsule from a template") : always);
    const auto count = [this](CapsuleAct act) { return int(subjects(act).size()); };
    showOne(m_capture, CapsuleAct::Capture, tr("Make a template; this destroys the capsule"), tr("&Capture…"),
            tr("&Capture %n…", nullptr, count(CapsuleAct::Capture)));
    showOne(m_pause, CapsuleAct::Pause, tr("Pause; resuming goes on where it was"), tr("&Pause"),
            tr("&Pause %n", nullptr, count(CapsuleAct::Pause)));
    showOne(m_resume, CapsuleAct::Resume, tr("Resume where it was paused"), tr("&Resume"),
            tr("&Resume %n", nullptr, count(CapsuleAct::Resume)));
    showOne(m_keepAwake, CapsuleAct::KeepAwake, tr("Count its idle time anew"), tr("&Keep awake"),
            tr("&Keep awake"));
    showOne(m_destroy, CapsuleAct::Destroy, tr("Destroy it without keeping anything"), tr("&Destroy…"),
            tr("&Destroy…"));
    m_copyId->setEnabled(!m_chosen.isEmpty());
}

void CapsuleActions::open(QDialog *dialog)
{
    m_dialog = dialog;
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void CapsuleActions::askForLaunch(const TemplateName &name)
{
    if (m_dialog)
        return;
    auto *dialog = new LaunchDialog(m_session, m_journal, m_window);
    connect(dialog, &LaunchDialog::confirmed, this,
            [this](const CapsuleSpec &spec) { Q_EMIT launched(m_session.work().create(spec)->view().id); });
    open(dialog);
    if (!name.isEmpty())
        dialog->choose(name);
}

void CapsuleActions::askForCapture()
{
    const QList<CapsuleRow> rows = subjects(CapsuleAct::Capture);
    if (m_dialog || !objectionTo(CapsuleAct::Capture, m_chosen, m_facts).isEmpty())
        return;
    if (rows.size() == 1)
        askForOne(rows.first());
    else
        askForMany(rows);
}

void CapsuleActions::askForOne(const CapsuleRow &row)
{
    auto *dialog = new CaptureDialog(m_session, m_journal, row.capsule.id, m_window);
    connect(dialog, &CaptureDialog::confirmed, this,
            [this](const CaptureWish &wish) { m_session.work().capture(wish); });
    open(dialog);
}

void CapsuleActions::askForCaptureAfterDeletion(const CapsuleId &capsule, const TemplateName &name)
{
    const auto row = capsuleRow(m_session, capsule);
    if (m_dialog)
        return;
    if (!row) {
        Q_EMIT noticed(tr("%1 is not there any more.").arg(capsule.value()));
        return;
    }
    askForOne(*row);
    if (auto *dialog = qobject_cast<CaptureDialog *>(m_dialog))
        dialog->prepareDeletion(name);
}

void CapsuleActions::askForMany(const QList<CapsuleRow> &rows)
{
    auto *dialog = new CaptureManyDialog(m_session, m_journal, rows, m_window);
    connect(dialog, &CaptureManyDialog::confirmed, this,
            [this](const QList<CaptureWish> &wishes) { m_session.work().captureAll(wishes); });
    open(dialog);
}

void CapsuleActions::askToDestroy()
{
    if (m_dialog || !objectionTo(CapsuleAct::Destroy, m_chosen, m_facts).isEmpty())
        return;
    auto *dialog = new DestroyDialog(m_session, m_journal, m_chosen.first().capsule.id, m_window);
    connect(dialog, &DestroyDialog::confirmed, this,
            [this](const CapsuleId &capsule) { m_session.work().destroy(capsule); });
    open(dialog);
}

void CapsuleActions::pauseAll()
{
    const QList<CapsuleRow> rows = subjects(CapsuleAct::Pause); // asking for one changes what is under way
    for (const CapsuleRow &row : rows)
        m_session.work().pause(row.capsule.id);
}

void CapsuleActions::resumeAll()
{
    const QList<CapsuleRow> rows = subjects(CapsuleAct::Resume);
    for (const CapsuleRow &row : rows)
        m_session.work().resume(row.capsule.id);
}

void CapsuleActions::ping()
{
    const QList<CapsuleRow> rows = subjects(CapsuleAct::KeepAwake);
    if (rows.isEmpty())
        return;
    const Capsule capsule = rows.first().capsule;
    m_session.api().pingCapsule(capsule.id, this, [this, capsule](const Result<WrennApi::Done> &done) {
        const QString id = shortId(capsule.id.value());
        if (!done) {
            Q_EMIT troubled(tr("%1 was not kept awake: %2").arg(id, done.error().forPeople()));
            return;
        }
        const QDateTime until = m_session.clock().utcNow().addSecs(capsule.timeoutSeconds);
        Q_EMIT noticed(
            tr("%1 is kept awake until %2.").arg(id, Format::nearTime(until, m_session.clock().utcNow())));
        m_session.catalog().refresh();
    });
}

void CapsuleActions::copyIds()
{
    QStringList ids;
    for (const CapsuleRow &row : std::as_const(m_chosen))
        ids << row.capsule.id.value();
    QGuiApplication::clipboard()->setText(ids.join(u'\n'));
    Q_EMIT noticed(ids.size() == 1 ? tr("%1 copied.").arg(ids.first())
                                   : tr("%n ids copied.", nullptr, int(ids.size())));
}

} // namespace snapdeck
