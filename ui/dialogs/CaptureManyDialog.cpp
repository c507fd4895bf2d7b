// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/CaptureManyDialog.h"

#include "core/session/WrennSession.h"
#include "ui/dialogs/CaptureField.h"
#include "ui/dialogs/CaptureManyTable.h"
#include "ui/dialogs/CommandLine.h"
#include "ui/dialogs/TypedConfirmation.h"
#include "ui/models/WrennView.h"
#include "ui/widgets/Labels.h"

#include <QLabel>
#include <QVBoxLayout>

namespace snapdeck {

namespace {

constexpr int Width = 800;

QString commandOf(const AccountName &account, const QList<CaptureWish> &wishes)
{
    QStringList lines;
    for (const CaptureWish &wish : wishes) {
        if (!isValidTemplateName(wish.name.value()))
            return {};
        lines << captureCommand(account, wish);
    }
    return lines.join(u'\n');
}

} // namespace

CaptureManyDialog::CaptureManyDialog(WrennSession &session, const Journal &journal,
                                     const QList<CapsuleRow> &chosen, QWidget *parent)
    : DestructiveDialog({QStringLiteral("captureMany"),
                         tr("Capture %n capsules into templates", nullptr, int(chosen.size())),
                         {},
                         Width},
                        parent)
    , m_session(session)
    , m_journal(journal)
    , m_form(chosen, session.clock().utcNow().toLocalTime())
    , m_rows(new CaptureManyModel(m_form, this))
    , m_table(new CaptureManyTable(m_rows))
    , m_typed(new TypedConfirmation(QString(), QStringLiteral("captureManyConfirmField")))
{
    m_table->setObjectName(QStringLiteral("captureManyTable"));
    m_table->setAccessibleName(tr("What is captured, and into which templates"));
    m_typed->setLabel(tr("T&ype “%1” to confirm").arg(m_form.confirmationWord()));
    fields()->addWidget(m_table);
    fields()->addWidget(makeParagraph(TextKind::Hint, tr("Type over a name to change it, or press F2.")));
    fields()->addWidget(m_typed);
    addNote(Icon::Clock, tr("Each takes 10 to 20 s, at most 5 min. One that fails never stops the others."));
    orderTabs({m_table, m_typed->field()});
    setVerb(m_form.verb(), m_form.verb());
    connect(m_rows, &CaptureManyModel::nameEdited, this, &CaptureManyDialog::showForm);
    connect(m_typed, &TypedConfirmation::typed, this, [this](const QString &text) {
        m_form.setTyped(text);
        showForm();
    });
    followWrenn(session, journal, this, [this] { takeFacts(); });
    takeFacts();
    keepReading(session, this);
}

void CaptureManyDialog::takeFacts()
{
    m_form.setFacts(wrennFacts(m_session, m_journal), capsuleRows(m_session));
    m_rows->showForm();
    showForm();
}

void CaptureManyDialog::showForm()
{
    showSentence(m_form.sentence());
    showConsequences(m_form.consequences(m_session.clock().utcNow()));
    showObjection(m_form.objection());
    m_typed->setVerdict(typedBadge(m_form.typed(), tr("not it")));
    setCommand(commandOf(m_session.account().name, m_form.wishes()));
    showObstacle();
}

} // namespace snapdeck
