// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/PlanDialog.h"

#include "core/journal/Journal.h"
#include "core/session/SquareCloudSession.h"
#include "ui/dialogs/CommandLine.h"
#include "ui/dialogs/PlanTable.h"
#include "ui/models/Format.h"
#include "ui/models/JournalWords.h"
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
#include <QGridLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace snapdeck {

namespace {

constexpr int Width = 560;
constexpr std::chrono::seconds FollowEvery{5};
constexpr std::chrono::seconds FollowManyEvery{60}; ///< planning thousands takes its milliseconds
constexpr qsizetype Many = 1000;
constexpr std::chrono::milliseconds BurstEnds{100};
constexpr int ManyRows = 5;
constexpr int FewRows = 3; ///< where there are two tables

QLabel *addFact(QGridLayout *grid, const QString &name, const char *objectName)
{
    const int row = grid->rowCount();
    QLabel *value = makeParagraph(TextKind::Emphasis);
    value->setObjectName(QLatin1String(objectName));
    grid->addWidget(makeLabel(TextKind::Secondary, name), row, 0, Qt::AlignTop);
    grid->addWidget(value, row, 1);
    return value;
}

} // namespace

PlanDialog::PlanDialog(SquareCloudSession &session, const Journal &journal, const QList<Resource> &resources,
                       QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_journal(journal)
    , m_form(resources)
    , m_banner(new Banner)
    , m_leftOut(makeParagraph(TextKind::Hint))
    , m_todayTable(new PlanTable(session.clock()))
    , m_laterWords(new ConsequenceList(Tone::Warning))
    , m_laterTable(new PlanTable(session.clock()))
    , m_takeLater(new QCheckBox)
    , m_copy(makeButton(ButtonKind::Quiet, Icon::Terminal, tr("Copy as &command")))
    , m_cancel(makeButton(ButtonKind::Normal, Icon::None, tr("Cancel")))
    , m_take(makeButton(ButtonKind::Primary, Icon::Camera, QString()))
{
    setObjectName(QStringLiteral("planDialog"));
    setWindowTitle(tr("Take snapshots"));
    setGround(this, Ground::Surface);
    m_laterRoom = makeLater();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    QWidget *body = makeBody();
    QWidget *footer = makeFooter();
    body->setFixedWidth(std::max(Width, footer->sizeHint().width())); // see DestructiveDialog::fitWidth()
    column->addWidget(new DialogBody(body, footer));
    column->addWidget(footer);
    column->setSizeConstraint(QLayout::SetFixedSize); // grows and shrinks with what it has to say
    setTabOrder(m_takeLater, m_copy);
    m_cancel->setDefault(true);
    m_cancel->setFocus();
    followSession();
    plan();
}

QWidget *PlanDialog::makeBody()
{
    auto *body = new QWidget;
    m_banner->setDismissible(false);
    m_banner->setObjectName(QStringLiteral("planBanner"));
    m_leftOut->setObjectName(QStringLiteral("planLeftOut"));
    m_todayTable->setObjectName(QStringLiteral("planTodayTable"));
    m_todayTable->setAccessibleName(tr("What is sent today, and when"));
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(3 * Metrics::Grid, 2 * Metrics::Grid + 4, 3 * Metrics::Grid,
                               2 * Metrics::Grid);
    column->setSpacing(0);
    column->addWidget(makeLabel(TextKind::PaneTitle, windowTitle()));
    column->addSpacing(14);
    auto *parts = new QVBoxLayout; // what is hidden of it takes no room
    parts->setSpacing(14);
    parts->addWidget(m_banner);
    parts->addLayout(makeFacts());
    parts->addWidget(m_leftOut);
    parts->addWidget(m_todayTable);
    parts->addWidget(m_laterRoom);
    column->addLayout(parts);
    column->addSpacing(16);
    column->addLayout(makeNote());
    return body;
}

QLayout *PlanDialog::makeFacts()
{
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(2 * Metrics::Grid);
    grid->setVerticalSpacing(6);
    grid->setColumnStretch(1, 1);
    m_today = addFact(grid, tr("Sent today"), "planToday");
    m_first = addFact(grid, tr("First sent"), "planFirst");
    m_last = addFact(grid, tr("Last sent"), "planLast");
    m_quota = addFact(grid, tr("Day's quota"), "planQuota");
    return grid;
}

QWidget *PlanDialog::makeLater()
{
    m_laterWords->setObjectName(QStringLiteral("planLaterWords"));
    m_laterTable->setObjectName(QStringLiteral("planLaterTable"));
    m_laterTable->setAccessibleName(tr("What does not fit today"));
    m_takeLater->setObjectName(QStringLiteral("planTakeLaterCheck"));
    connect(m_takeLater, &QCheckBox::toggled, this, [this](bool takes) {
        m_form.setTakesLater(takes);
        showForm();
    });
    auto *room = new QWidget;
    auto *column = new QVBoxLayout(room);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Metrics::Grid);
    column->addWidget(m_laterWords);
    column->addWidget(m_laterTable);
    column->addWidget(m_takeLater);
    return room;
}

QLayout *PlanDialog::makeNote()
{
    auto *note = new QHBoxLayout;
    note->setSpacing(Metrics::Grid);
    note->addWidget(new IconLabel(Icon::Clock), 0, Qt::AlignTop);
    note->addWidget(
        makeParagraph(
            TextKind::Secondary,
            tr("They are sent one after the other, as the service's limits allow; one that fails never "
               "stops the rest. You may close the window: what has not been sent by then is sent when "
               "Snapdeck runs again.")),
        1);
    return note;
}

QWidget *PlanDialog::makeFooter()
{
    auto *footer = new DialogFooter;
    m_copy->setObjectName(QStringLiteral("planCopyCommandButton"));
    m_cancel->setObjectName(QStringLiteral("planCancelButton"));
    m_take->setObjectName(QStringLiteral("planTakeButton"));
    m_take->setAutoDefault(true); // Enter means the button that has the focus; else the way back
    footer->addHelper(m_copy);
    footer->addDecision(m_cancel);
    footer->addDecision(m_take);
    connect(m_copy, &QPushButton::clicked, this, &PlanDialog::copyCommand);
    connect(m_cancel, &QPushButton::clicked, this, &PlanDialog::reject);
    connect(m_take, &QPushButton::clicked, this, &PlanDialog::confirm);
    return footer;
}

void PlanDialog::followSession()
{
    connect(&m_session, &SquareCloudSession::quotaChanged, this, &PlanDialog::planSoon);
    connect(&m_session.operations(), &OperationList::added, this, &PlanDialog::planSoon);
    connect(&m_journal, &Journal::healthChanged, this, &PlanDialog::planSoon);
    m_soon.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, &PlanDialog::plan);
    connect(&m_follow, &QTimer::timeout, this, &PlanDialog::plan);
}

void PlanDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    m_follow.start(m_form.chosen().size() > Many ? FollowManyEvery : FollowEvery);
}

void PlanDialog::done(int result)
{
    m_decided = true;
    m_follow.stop();
    m_soon.stop();
    QDialog::done(result);
}

void PlanDialog::planSoon()
{
    if (!m_decided && !m_soon.isActive())
        m_soon.start(BurstEnds);
}

void PlanDialog::plan()
{
    m_form.setPlan(m_session.plan(m_form.chosen()));
    countLeftOut();
    m_form.setObjectionHere(journalObjection(m_journal.health()));
    m_todayTable->showRequests(m_form, m_form.plan().today, m_form.later() > 0 ? FewRows : ManyRows);
    showLater();
    showForm();
}

void PlanDialog::countLeftOut()
{
    int beingTaken = 0;
    int beingRestored = 0;
    const OperationList &operations = m_session.operations();
    if (operations.activeCount() > 0) {
        for (const Resource &resource : m_form.chosen()) {
            if (const Operation *active = operations.activeOn(resource.id.value()))
                ++(active->view().kind == OperationKind::Restore ? beingRestored : beingTaken);
        }
    }
    m_form.setLeftOut(beingTaken, beingRestored);
}

void PlanDialog::showLater()
{
    m_laterTable->showRequests(m_form, m_form.plan().later, FewRows);
    m_laterRoom->setVisible(m_form.later() > 0);
    m_takeLater->setText(
        tr("&Also take the %n that do not fit today, as the quota frees up", nullptr, m_form.later()));
    m_laterWords->clear();
    if (m_form.later() > 0)
        m_laterWords->addConsequence(Icon::Gauge,
                                     tr("%n do not fit into today's quota.", nullptr, m_form.later()),
                                     tr("They are not taken, unless you say so here."));
}

void PlanDialog::showForm()
{
    const QDateTime now = m_session.clock().utcNow();
    m_today->setText(m_form.todayText());
    m_first->setText(m_form.firstText(now));
    m_last->setText(m_form.lastText(now));
    m_quota->setText(m_form.quotaText(now));
    m_leftOut->setText(m_form.leftOutText());
    m_leftOut->setVisible(!m_leftOut->text().isEmpty());
    const QString obstacle = m_form.obstacle();
    if (obstacle.isEmpty())
        m_banner->hide();
    else if (m_banner->isHidden() || m_banner->text() != obstacle)
        m_banner->showMessage(Tone::Warning, obstacle);
    m_take->setText(m_form.wanted() > 0 ? tr("&Take %n snapshots", nullptr, m_form.wanted())
                                        : tr("&Take snapshots"));
    m_take->setEnabled(obstacle.isEmpty() && !m_decided);
    m_take->setToolTip(plainToolTip(obstacle));
    m_take->setAccessibleDescription(obstacle);
    m_copy->setEnabled(m_form.wanted() > 0);
}

void PlanDialog::confirm()
{
    if (m_decided || !m_form.obstacle().isEmpty())
        return;
    m_decided = true;
    Q_EMIT confirmed(m_form.wish());
    accept();
}

void PlanDialog::copyCommand()
{
    QGuiApplication::clipboard()->setText(createCommand(m_session.account().name, m_form.wish()));
    m_copy->setText(tr("Copied"));
}

} // namespace snapdeck
