// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/CaptureDialog.h"

#include "core/journal/Journal.h"
#include "core/operations/TemplateNaming.h"
#include "core/session/WrennSession.h"
#include "ui/dialogs/CaptureChoices.h"
#include "ui/dialogs/CaptureField.h"
#include "ui/dialogs/CaptureWords.h"
#include "ui/dialogs/CommandLine.h"
#include "ui/dialogs/TypedConfirmation.h"
#include "ui/models/JournalWords.h"
#include "ui/theme/Tokens.h"
#include "ui/widgets/Labels.h"

#include <QLabel>
#include <QVBoxLayout>

namespace snapdeck {

namespace {

constexpr int Width = 600;
constexpr std::chrono::seconds FollowEvery{5}; // the capsule may pause or go while somebody reads

} // namespace

CaptureDialog::CaptureDialog(WrennSession &session, const Journal &journal, const CapsuleId &capsule,
                             QWidget *parent)
    : DestructiveDialog({QStringLiteral("capture"), tr("Capture into a template"), capsule.value(), Width},
                        parent)
    , m_session(session)
    , m_journal(journal)
    , m_form(capsule, session.account().readOnly)
    , m_name(new CaptureField(tr("Template name")))
    , m_nameHint(makeParagraph(TextKind::Hint))
    , m_old(new CaptureOldTemplate)
    , m_choices(new CaptureChoices)
    , m_typedOldName(new TypedConfirmation(tr("Type the &old template's name to confirm its deletion"),
                                           QStringLiteral("captureOldNameField")))
    , m_typedId(new TypedConfirmation(tr("Type the capsule's &id to confirm"),
                                      QStringLiteral("captureConfirmField")))
{
    buildChoices();
    buildFields();
    addNote(Icon::Clock,
            tr("Takes 10 to 20 s, at most 5 min. The server finishes by itself, whether or not anybody waits "
               "for it."));
    orderTabs(QList<QWidget *>{m_name} + m_old->order() + m_choices->order()
              + QList<QWidget *>{m_typedOldName->field(), m_typedId->field()});
    const auto seen = session.catalog().capsule(capsule);
    m_name->setText(capture::suggestedName(seen ? seen->templateName : QString(), capsule,
                                           session.clock().utcNow().toLocalTime(),
                                           session.catalog().templates())
                        .value());
    m_form.setName(m_name->text());
    followChoices();
    followFields();
    followAccount();
    takeFacts();
}

void CaptureDialog::buildChoices()
{
    m_name->setObjectName(QStringLiteral("captureNameField"));
    m_nameHint->setObjectName(QStringLiteral("captureNameHint"));
    QLabel *label = makeLabel(TextKind::Field, tr("Template &name"));
    label->setBuddy(m_name);
    auto *name = new QVBoxLayout; // what is hidden of it takes no room
    name->setSpacing(6);
    name->addWidget(label);
    name->addWidget(m_name);
    name->addWidget(m_nameHint);
    auto *naming = new QVBoxLayout;
    naming->setSpacing(10);
    naming->addLayout(name);
    naming->addWidget(m_old);
    choices()->addLayout(naming);
    choices()->addWidget(m_choices);
    choices()->addSpacing(18);
}

void CaptureDialog::buildFields()
{
    auto *typing = new QVBoxLayout; // what is hidden of it takes no room
    typing->setSpacing(14);
    typing->addWidget(m_typedOldName);
    typing->addWidget(m_typedId);
    fields()->addLayout(typing);
}

void CaptureDialog::prepareDeletion(const TemplateName &name)
{
    m_form.setServerKeeps();
    m_name->setText(name.value());
    m_form.setName(name.value());
    m_form.setDeletionChosen(true);
    showForm();
}

void CaptureDialog::followChoices()
{
    // Not textEdited: an assistive program puts words in without editing.
    connect(m_name, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_form.setName(text);
        showForm();
    });
    connect(m_old, &CaptureOldTemplate::overwriteAgreed, this, [this](bool agreed) {
        m_form.setOverwriteAgreed(agreed);
        showForm();
    });
    connect(m_old, &CaptureOldTemplate::deletionChosen, this, [this](bool chosen) {
        m_form.setDeletionChosen(chosen);
        showForm();
    });
    connect(m_choices, &CaptureChoices::pauseChosen, this, [this](bool chosen) {
        m_form.setPausesFirst(chosen);
        showForm();
    });
    connect(m_choices, &CaptureChoices::copyChosen, this, [this](bool chosen) {
        m_form.setLaunchesCopy(chosen);
        showForm();
    });
}

void CaptureDialog::followFields()
{
    connect(m_name, &CaptureField::returnRefused, this, [this] {
        TypedConfirmation *next = m_typedOldName->isHidden() ? m_typedId : m_typedOldName;
        next->field()->setFocus();
    });
    connect(m_typedOldName, &TypedConfirmation::typed, this, [this](const QString &text) {
        m_form.setTypedOldName(text);
        showForm();
    });
    connect(m_typedId, &TypedConfirmation::typed, this, [this](const QString &text) {
        m_form.setTypedId(text);
        showForm();
    });
}

void CaptureDialog::followAccount()
{
    WrennCatalog &catalog = m_session.catalog();
    connect(&catalog, &WrennCatalog::capsulesChanged, this, &CaptureDialog::takeFacts);
    connect(&catalog, &WrennCatalog::templatesChanged, this, &CaptureDialog::takeFacts);
    connect(&catalog, &WrennCatalog::refreshFinished, this, &CaptureDialog::takeFacts);
    connect(&m_session.operations(), &OperationList::added, this, &CaptureDialog::takeFacts);
    connect(&m_session.operations(), &OperationList::changed, this, &CaptureDialog::takeFacts);
    connect(&m_journal, &Journal::healthChanged, this, &CaptureDialog::takeFacts);
    connect(&m_follow, &QTimer::timeout, &catalog, &WrennCatalog::refresh);
}

void CaptureDialog::showEvent(QShowEvent *event)
{
    DestructiveDialog::showEvent(event);
    m_session.catalog().refresh();
    m_follow.start(FollowEvery);
}

void CaptureDialog::done(int result)
{
    m_follow.stop();
    DestructiveDialog::done(result);
}

void CaptureDialog::takeFacts()
{
    m_form.setFacts({m_session.catalog().capsules(), m_session.catalog().templates(),
                     m_session.operations().activeOn(m_form.capsuleId().value()) != nullptr,
                     journalObjection(m_journal.health())});
    showForm();
}

QString CaptureDialog::objection() const
{
    if (const auto found = m_form.capsuleObstacle())
        return *found;
    const auto &error = m_session.catalog().error();
    return error
        ? tr("%1 What you see may be old; Snapdeck looks again before anything is sent.").arg(error->message)
        : QString();
}

void CaptureDialog::showForm()
{
    const QDateTime now = m_session.clock().utcNow();
    showSentence(captureSentence(m_form, now));
    showConsequences(captureConsequences(m_form, now));
    showObjection(objection());
    m_name->setVerdict(nameBadge(m_form));
    m_nameHint->setText(nameHint(m_form));
    m_nameHint->setVisible(!m_nameHint->text().isEmpty());
    m_old->showForm(m_form);
    m_choices->showForm(m_form);
    showOldName();
    m_typedId->setVerdict(idBadge(m_form));
    showVerb();
    setCommand(isValidTemplateName(m_form.name())
                   ? captureCommand(m_session.account().name, m_form.wish(), m_form.capsule())
                   : QString());
    showObstacle();
}

void CaptureDialog::showOldName()
{
    m_typedOldName->setVisible(m_form.deletionChosen());
    if (m_form.typedOldName() == TypedWord::Nothing)
        m_typedOldName->clear(); // a consent that was withdrawn is given anew from the beginning
    m_typedOldName->setVerdict(oldNameBadge(m_form));
}

void CaptureDialog::showVerb()
{
    const QString id = m_form.capsuleId().value();
    const auto onButton = [&id](const CaptureForm &form) {
        return captureVerb(form, shortId(id), nameOnButton(form.name()));
    };
    CaptureForm deleting = m_form;
    deleting.setDeletionChosen(true); // which is heard only where it is offered
    setVerb(onButton(m_form), captureVerb(m_form, id, m_form.name()));
    keepRoomForVerb(onButton(deleting));
}

} // namespace snapdeck
