// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/DestroyDialog.h"

#include "core/session/WrennSession.h"
#include "ui/dialogs/CaptureField.h"
#include "ui/dialogs/CaptureWords.h"
#include "ui/dialogs/CommandLine.h"
#include "ui/dialogs/TypedConfirmation.h"
#include "ui/models/WrennView.h"

#include <QVBoxLayout>

namespace snapdeck {

namespace {

constexpr int Width = 560;

} // namespace

DestroyDialog::DestroyDialog(WrennSession &session, const Journal &journal, const CapsuleId &capsule,
                             QWidget *parent)
    : DestructiveDialog({QStringLiteral("destroy"), tr("Destroy a capsule"), capsule.value(), Width}, parent)
    , m_session(session)
    , m_journal(journal)
    , m_form(capsule)
    , m_typed(new TypedConfirmation(tr("Type the capsule's &id to confirm"),
                                    QStringLiteral("destroyConfirmField")))
{
    fields()->addWidget(m_typed);
    orderTabs({m_typed->field()});
    const QString words = tr("Destroy %1");
    setVerb(words.arg(shortId(capsule.value())), words.arg(capsule.value()));
    setCommand(destroyCommand(session.account().name, capsule));
    connect(m_typed, &TypedConfirmation::typed, this, [this](const QString &text) {
        m_form.setTyped(text);
        showForm();
    });
    followWrenn(session, journal, this, [this] { takeFacts(); });
    takeFacts();
    keepReading(session, this);
}

void DestroyDialog::takeFacts()
{
    m_form.setFacts(wrennFacts(m_session, m_journal), capsuleRow(m_session, m_form.capsule()));
    showForm();
}

void DestroyDialog::showForm()
{
    const QDateTime now = m_session.clock().utcNow();
    showSentence(m_form.sentence(now));
    showConsequences(m_form.consequences(now));
    showObjection(m_form.objection());
    m_typed->setVerdict(typedBadge(m_form.typed(), tr("not the id")));
    showObstacle();
}

TemplateDeletionDialog::TemplateDeletionDialog(WrennSession &session, const Journal &journal,
                                               const TemplateName &name, QWidget *parent)
    : DestructiveDialog({QStringLiteral("deleteTemplate"), tr("Delete a template"), name.value(), Width},
                        parent)
    , m_session(session)
    , m_journal(journal)
    , m_form(name)
    , m_typed(new TypedConfirmation(tr("Type the template's &name to confirm"),
                                    QStringLiteral("deleteTemplateConfirmField")))
{
    fields()->addWidget(m_typed);
    orderTabs({m_typed->field()});
    const QString words = tr("Delete %1");
    setVerb(words.arg(nameOnButton(name.value())), words.arg(name.value()));
    setCommand(deleteTemplateCommand(session.account().name, name));
    connect(m_typed, &TypedConfirmation::typed, this, [this](const QString &text) {
        m_form.setTyped(text);
        showForm();
    });
    followWrenn(session, journal, this, [this] { takeFacts(); });
    takeFacts();
    keepReading(session, this);
}

void TemplateDeletionDialog::takeFacts()
{
    TemplateDeletionForm::Facts facts;
    facts.account = wrennFacts(m_session, m_journal);
    facts.row = templateRow(m_session, m_form.name());
    facts.capsules = m_session.catalog().capsules();
    if (facts.row)
        facts.origin = m_session.history().originOf(facts.row->made);
    m_form.setFacts(std::move(facts));
    showForm();
}

void TemplateDeletionDialog::showForm()
{
    const QDateTime now = m_session.clock().utcNow();
    showSentence(m_form.sentence(now));
    showConsequences(m_form.consequences(now));
    showObjection(m_form.objection());
    if (m_form.typed() == TypedWord::Nothing)
        m_typed->clear();
    m_typed->setVerdict(typedBadge(m_form.typed(), tr("not the name")));
    showObstacle();
}

} // namespace snapdeck
