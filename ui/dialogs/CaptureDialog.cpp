// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/CaptureDialog.h"

#include "core/journal/Journal.h"
#include "core/operations/TemplateNaming.h"
#include "core/session/WrennSession.h"
#include "ui/dialogs/CaptureField.h"
#include "ui/dialogs/CommandLine.h"
#include "ui/dialogs/DestructiveButton.h"
#include "ui/models/JournalWords.h"
#include "ui/theme/Palette.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/ConsequenceList.h"
#include "ui/widgets/DialogFooter.h"
#include "ui/widgets/IconLabel.h"
#include "ui/widgets/Labels.h"

#include <QCheckBox>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace snapdeck {

namespace {

constexpr int Width = 560;
constexpr std::chrono::seconds FollowEvery{5}; // the capsule may pause or go while somebody reads

QLabel *makeFieldLabel(const QString &text, QWidget *field)
{
    QLabel *label = makeLabel(TextKind::Field, text);
    label->setBuddy(field);
    return label;
}

} // namespace

CaptureDialog::CaptureDialog(WrennSession &session, const Journal &journal, const CapsuleId &capsule,
                             QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_journal(journal)
    , m_form(capsule, session.account().readOnly)
    , m_banner(new Banner)
    , m_consequences(new ConsequenceList)
    , m_name(new CaptureField(tr("Template name")))
    , m_nameHint(makeParagraph(TextKind::Hint))
    , m_overwrite(new QCheckBox(tr("&Overwrite it")))
    , m_typedId(new HandTypedField(tr("Type the capsule's id to confirm")))
    , m_typingHint(makeParagraph(TextKind::Hint))
    , m_copy(makeButton(ButtonKind::Quiet, Icon::Terminal, QString()))
    , m_cancel(makeButton(ButtonKind::Normal, Icon::None, tr("Cancel")))
    , m_confirm(
          new DestructiveButton(tr("Capture and destroy %1"), shortId(capsule.value()), capsule.value()))
{
    setObjectName(QStringLiteral("captureDialog"));
    setWindowTitle(tr("Capture into a template"));
    setGround(this, Ground::Surface);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeBody());
    column->addWidget(makeFooter());
    column->setSizeConstraint(QLayout::SetFixedSize); // grows and shrinks with what it has to say
    orderTabs();

    const auto seen = session.catalog().capsule(capsule);
    m_name->setText(capture::suggestedName(seen ? seen->templateName : QString(), capsule,
                                           session.clock().utcNow().toLocalTime(),
                                           session.catalog().templates())
                        .value());
    m_form.setName(m_name->text());
    followFields();
    followAccount();
    takeFacts();
}

QWidget *CaptureDialog::makeBody()
{
    auto *body = new QWidget;
    body->setFixedWidth(Width);
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(3 * Metrics::Grid, 2 * Metrics::Grid + 4, 3 * Metrics::Grid,
                               2 * Metrics::Grid);
    column->setSpacing(0);
    column->addWidget(makeLabel(TextKind::PaneTitle, windowTitle()));
    column->addSpacing(4);
    QLabel *id = makeLabel(TextKind::Mono, m_form.capsuleId().value());
    id->setObjectName(QStringLiteral("captureCapsuleId"));
    column->addWidget(id);
    column->addSpacing(14);
    m_banner->setDismissible(false);
    m_banner->setObjectName(QStringLiteral("captureBanner"));
    m_consequences->setObjectName(QStringLiteral("captureConsequences"));
    auto *warnings = new QVBoxLayout; // what is hidden of it takes no room, here and below
    warnings->setSpacing(Metrics::Grid);
    warnings->addWidget(m_banner);
    warnings->addWidget(m_consequences);
    column->addLayout(warnings);
    column->addSpacing(20);
    column->addLayout(makeFields());
    column->addSpacing(14);
    column->addLayout(makeNote());
    return body;
}

QLayout *CaptureDialog::makeFields()
{
    m_name->setObjectName(QStringLiteral("captureNameField"));
    m_nameHint->setObjectName(QStringLiteral("captureNameHint"));
    m_overwrite->setObjectName(QStringLiteral("captureOverwriteCheck"));
    m_typedId->setObjectName(QStringLiteral("captureConfirmField"));
    m_typingHint->setText(tr("Type it by hand; pasting is off here."));
    auto *name = new QVBoxLayout;
    name->setSpacing(Metrics::Grid);
    name->addWidget(m_name);
    name->addWidget(m_nameHint);
    name->addWidget(m_overwrite);
    auto *column = new QVBoxLayout;
    column->setSpacing(6);
    column->addWidget(makeFieldLabel(tr("Template &name"), m_name));
    column->addLayout(name);
    column->addSpacing(Metrics::Grid);
    column->addWidget(makeFieldLabel(tr("Type the capsule's &id to confirm"), m_typedId));
    column->addWidget(m_typedId);
    column->addWidget(m_typingHint);
    return column;
}

QLayout *CaptureDialog::makeNote()
{
    auto *note = new QHBoxLayout;
    note->setSpacing(Metrics::Grid);
    note->addWidget(new IconLabel(Icon::Clock), 0, Qt::AlignTop);
    note->addWidget(
        makeParagraph(TextKind::Secondary,
                      tr("Takes 10 to 20 s, at most 5 min. The server finishes by itself, whether "
                         "or not anybody waits for it.")),
        1);
    return note;
}

QWidget *CaptureDialog::makeFooter()
{
    auto *footer = new DialogFooter;
    m_copy->setObjectName(QStringLiteral("captureCopyCommandButton"));
    m_cancel->setObjectName(QStringLiteral("captureCancelButton"));
    m_confirm->setObjectName(QStringLiteral("captureConfirmButton"));
    footer->addHelper(m_copy);
    footer->addDecision(m_cancel);
    footer->addDecision(m_confirm);
    connect(m_copy, &QPushButton::clicked, this, &CaptureDialog::copyCommand);
    connect(m_cancel, &QPushButton::clicked, this, &CaptureDialog::reject);
    connect(m_confirm, &QPushButton::clicked, this, &CaptureDialog::confirm);
    return footer;
}

void CaptureDialog::orderTabs()
{
    const QList<QWidget *> order{m_name, m_overwrite, m_typedId, m_copy, m_cancel, m_confirm};
    for (qsizetype i = 1; i < order.size(); ++i) {
        setTabOrder(order[i - 1], order[i]);
    }
    // Only now that it is in the dialog does the dialog hear of it. Wherever nothing else takes Return, it
    // means Cancel.
    m_cancel->setDefault(true);
    m_cancel->setFocus();
}

void CaptureDialog::followFields()
{
    connect(m_name, &QLineEdit::textEdited, this, [this](const QString &text) {
        m_form.setName(text);
        showForm();
    });
    connect(m_name, &CaptureField::returnRefused, m_typedId, [this] { m_typedId->setFocus(); });
    connect(m_overwrite, &QCheckBox::clicked, this, [this](bool agreed) {
        m_form.setOverwriteAgreed(agreed);
        showForm();
    });
    connect(m_typedId, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_form.setTypedId(text);
        setInk(m_typingHint, Ink::Hint);
        showForm();
    });
    connect(m_typedId, &HandTypedField::pasteRefused, this, &CaptureDialog::refusePaste);
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
    QDialog::showEvent(event);
    m_session.catalog().refresh();
    m_follow.start(FollowEvery);
}

void CaptureDialog::done(int result)
{
    m_decided = true;
    m_follow.stop();
    QDialog::done(result);
}

void CaptureDialog::takeFacts()
{
    m_form.setFacts({m_session.catalog().capsules(), m_session.catalog().templates(),
                     m_session.operations().activeOn(m_form.capsuleId().value()) != nullptr,
                     journalObjection(m_journal.health())});
    showForm();
}

void CaptureDialog::showForm()
{
    showConsequences();
    showObstacle();
    m_name->setVerdict(nameBadge(m_form));
    m_nameHint->setText(m_form.nameAdvice().value_or(QString()));
    m_nameHint->setVisible(!m_nameHint->text().isEmpty());
    m_overwrite->setVisible(m_form.nameVerdict() == CaptureForm::NameVerdict::Taken);
    m_overwrite->setChecked(m_form.overwriteAgreed());
    m_typedId->setVerdict(idBadge(m_form));
    const std::optional<QString> obstacle = m_form.obstacle();
    m_confirm->setEnabled(!obstacle && !m_decided);
    m_confirm->setToolTip(obstacle ? plainToolTip(*obstacle) : QString());
    m_confirm->setAccessibleDescription(obstacle.value_or(QString()));
    m_copy->setText(tr("Copy as &command"));
    m_copy->setEnabled(isValidTemplateName(m_form.name()));
}

void CaptureDialog::showConsequences()
{
    const QList<Consequence> now = captureConsequences(m_form, m_session.clock().utcNow());
    if (now == m_shownConsequences) {
        return;
    }
    m_shownConsequences = now;
    m_consequences->clear();
    for (const Consequence &consequence : now) {
        m_consequences->addConsequence(consequence.icon, consequence.what, consequence.detail);
    }
}

void CaptureDialog::showObstacle()
{
    QString text = m_form.capsuleObstacle().value_or(QString());
    if (const auto &error = m_session.catalog().error(); text.isEmpty() && error) {
        text = tr("%1 What you see may be old; Snapdeck looks again before anything is sent.")
                   .arg(error->message);
    }
    if (text.isEmpty()) {
        m_banner->hide();
    } else if (m_banner->isHidden() || text != m_banner->text()) {
        m_banner->showMessage(Tone::Warning, text);
    }
}

void CaptureDialog::confirm()
{
    if (m_decided || m_form.obstacle()) {
        return;
    }
    m_decided = true;
    Q_EMIT confirmed(m_form.wish());
    accept();
}

void CaptureDialog::copyCommand()
{
    QGuiApplication::clipboard()->setText(captureCommand(m_session.account().name, m_form.wish()));
    m_copy->setText(tr("Copied"));
}

void CaptureDialog::refusePaste()
{
    setInk(m_typingHint, Ink::Danger);
    m_typedId->setAccessibleDescription(m_typingHint->text());
}

} // namespace snapdeck
