// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/RestoreDialog.h"

#include "core/journal/Journal.h"
#include "core/session/SquareCloudSession.h"
#include "ui/dialogs/CaptureField.h"
#include "ui/dialogs/CommandLine.h"
#include "ui/dialogs/DestructiveButton.h"
#include "ui/dialogs/RestoreSafety.h"
#include "ui/dialogs/TypedConfirmation.h"
#include "ui/theme/Palette.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/ConsequenceList.h"
#include "ui/widgets/DialogBody.h"
#include "ui/widgets/DialogFooter.h"
#include "ui/widgets/IconLabel.h"
#include "ui/widgets/Labels.h"

#include <QCheckBox>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace snapdeck {

namespace {

constexpr int Width = 560;
constexpr std::chrono::seconds FollowEvery{1};
constexpr qsizetype LongestOnButton = 28;

QString shortName(const QString &name)
{
    return name.size() <= LongestOnButton ? name : name.left(LongestOnButton - 1) + u'…';
}

} // namespace

RestoreDialog::RestoreDialog(SquareCloudSession &session, const Journal &journal, RestoreForm form,
                             QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_journal(journal)
    , m_form(std::move(form))
    , m_banner(new Banner)
    , m_consequences(new ConsequenceList)
    , m_safety(new RestoreSafety)
    , m_typed(new TypedConfirmation(QString(), QStringLiteral("restoreConfirmField")))
    , m_copy(makeButton(ButtonKind::Quiet, Icon::Terminal, tr("Copy as &command")))
    , m_cancel(makeButton(ButtonKind::Normal, Icon::None, tr("Cancel")))
    , m_confirm(
          new DestructiveButton(m_form.undoes() ? tr("Undo the restore of %1") : tr("Restore and replace %1"),
                                shortName(m_form.resource().name), m_form.resource().name))
{
    setObjectName(QStringLiteral("restoreDialog"));
    const QString &name = m_form.resource().name;
    setWindowTitle((m_form.undoes() ? tr("Go back: %1 as before the restore") : tr("Restore %1")).arg(name));
    setGround(this, Ground::Surface);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    QWidget *body = makeBody();
    QWidget *footer = makeFooter();
    // Paragraphs are as high as they are at one width: that of the body must be the dialog's.
    body->setFixedWidth(std::max(Width, footer->sizeHint().width()));
    column->addWidget(new DialogBody(body, footer));
    column->addWidget(footer);
    column->setSizeConstraint(QLayout::SetFixedSize); // grows and shrinks with what it has to say
    orderTabs();
    followFields();
    followAccount();
    takeFacts();
}

QWidget *RestoreDialog::makeBody()
{
    auto *body = new QWidget;
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(3 * Metrics::Grid, 2 * Metrics::Grid + 4, 3 * Metrics::Grid,
                               2 * Metrics::Grid);
    column->setSpacing(0);
    column->addWidget(makeParagraph(TextKind::PaneTitle, windowTitle()));
    column->addSpacing(4);
    QLabel *id = makeLabel(TextKind::Mono, m_form.resource().id.value());
    id->setObjectName(QStringLiteral("restoreResourceId"));
    column->addWidget(id);
    column->addSpacing(14);
    m_banner->setDismissible(false);
    m_banner->setObjectName(QStringLiteral("restoreBanner"));
    m_consequences->setObjectName(QStringLiteral("restoreConsequences"));
    auto *warnings = new QVBoxLayout; // what is hidden of it takes no room
    warnings->setSpacing(Metrics::Grid);
    warnings->addWidget(m_banner);
    warnings->addWidget(m_consequences);
    column->addLayout(warnings);
    column->addSpacing(18);
    column->addWidget(m_safety);
    column->addSpacing(18);
    column->addWidget(m_typed);
    column->addSpacing(14);
    column->addLayout(makeNote());
    return body;
}

QLayout *RestoreDialog::makeNote()
{
    auto *note = new QHBoxLayout;
    note->setSpacing(Metrics::Grid);
    note->addWidget(new IconLabel(Icon::Clock), 0, Qt::AlignTop);
    note->addWidget(
        makeParagraph(TextKind::Secondary,
                      tr("The restore is sent only once, and Snapdeck checks how it went. You may "
                         "close the window: it goes on when Snapdeck runs again.")),
        1);
    return note;
}

QWidget *RestoreDialog::makeFooter()
{
    auto *footer = new DialogFooter;
    m_copy->setObjectName(QStringLiteral("restoreCopyCommandButton"));
    m_cancel->setObjectName(QStringLiteral("restoreCancelButton"));
    m_confirm->setObjectName(QStringLiteral("restoreConfirmButton"));
    footer->addHelper(m_copy);
    footer->addDecision(m_cancel);
    footer->addDecision(m_confirm);
    connect(m_copy, &QPushButton::clicked, this, &RestoreDialog::copyCommand);
    connect(m_cancel, &QPushButton::clicked, this, &RestoreDialog::reject);
    connect(m_confirm, &QPushButton::clicked, this, &RestoreDialog::confirm);
    return footer;
}

void RestoreDialog::orderTabs()
{
    const QList<QWidget *> order{m_safety->check(), m_typed->field(), m_copy, m_cancel, m_confirm};
    for (qsizetype i = 1; i < order.size(); ++i)
        setTabOrder(order[i - 1], order[i]);
    // Wherever nothing else takes Return, it means Cancel; in the field it means nothing.
    m_cancel->setDefault(true);
    m_typed->field()->setFocus();
}

void RestoreDialog::followFields()
{
    connect(m_safety->check(), &QCheckBox::toggled, this, [this](bool wanted) {
        m_form.setSafeguard(wanted);
        showForm();
    });
    connect(m_typed, &TypedConfirmation::typed, this, [this](const QString &text) {
        m_form.setTyped(text);
        showForm();
    });
}

void RestoreDialog::followAccount()
{
    SquareCloudCatalog &catalog = m_session.catalog();
    connect(&catalog, &SquareCloudCatalog::snapshotsChanged, this, &RestoreDialog::takeFacts);
    connect(&catalog, &SquareCloudCatalog::statusesChanged, this, &RestoreDialog::takeFacts);
    connect(&catalog, &SquareCloudCatalog::resourcesChanged, this, &RestoreDialog::takeFacts);
    const auto takeIfMine = [this](const Operation *operation) {
        if (operation->view().resourceId == m_form.resource().id.value())
            takeFacts();
    };
    connect(&m_session.operations(), &OperationList::added, this, takeIfMine);
    connect(&m_session.operations(), &OperationList::changed, this, takeIfMine);
    connect(&m_journal, &Journal::healthChanged, this, &RestoreDialog::takeFacts);
    connect(&m_follow, &QTimer::timeout, this, &RestoreDialog::takeFacts);
}

void RestoreDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    m_session.catalog().readSnapshots(m_form.resource().id, this, [](const auto &) {});
    m_follow.start(FollowEvery);
}

void RestoreDialog::done(int result)
{
    m_decided = true;
    m_follow.stop();
    QDialog::done(result);
}

void RestoreDialog::takeFacts()
{
    m_form.setFacts(restoreFacts(m_session, m_journal, m_form.resource(), m_form.snapshot()));
    showForm();
}

void RestoreDialog::showForm()
{
    showConsequences();
    showObjection();
    m_safety->showForm(m_form, m_session.clock().utcNow());
    m_typed->setLabel(m_form.isConfirmedById()
                          ? tr("Type the id to confirm, %1").arg(m_form.confirmationWord())
                          : tr("Type the &name to confirm"));
    m_typed->setVerdict(typedBadge(m_form));
    const std::optional<QString> obstacle = m_form.obstacle();
    m_confirm->setEnabled(!obstacle && !m_decided);
    m_confirm->setToolTip(obstacle ? plainToolTip(*obstacle) : QString());
    m_confirm->setAccessibleDescription(obstacle.value_or(QString()));
    m_copy->setEnabled(!m_form.snapshot().ref.version.isEmpty());
}

void RestoreDialog::showConsequences()
{
    const QList<Consequence> now = restoreConsequences(m_form, m_session.clock().utcNow());
    if (now == m_shownConsequences)
        return;
    m_shownConsequences = now;
    m_consequences->clear();
    for (const Consequence &consequence : now)
        m_consequences->addConsequence(consequence.icon, consequence.what, consequence.detail);
    layout()->activate(); // in one go: ages change while somebody reads
}

void RestoreDialog::showObjection()
{
    const QString text = m_form.objection().value_or(QString());
    if (text.isEmpty())
        m_banner->hide();
    else if (m_banner->isHidden() || text != m_banner->text())
        m_banner->showMessage(Tone::Warning, text);
}

void RestoreDialog::confirm()
{
    if (m_decided || m_form.obstacle())
        return;
    m_decided = true;
    Q_EMIT confirmed(m_form.wish());
    accept();
}

void RestoreDialog::copyCommand()
{
    QGuiApplication::clipboard()->setText(restoreCommand(m_session.account().name, m_form.wish()));
    m_copy->setText(tr("Copied"));
}

} // namespace snapdeck
