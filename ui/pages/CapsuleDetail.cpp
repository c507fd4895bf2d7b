// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/CapsuleDetail.h"

#include "ui/models/Format.h"
#include "ui/pages/CapsuleActions.h"
#include "ui/pages/ResourceActionButton.h"
#include "ui/theme/Palette.h"
#include "ui/theme/TypeScale.h"
#include "ui/widgets/Badge.h"
#include "ui/widgets/ElidedLabel.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/FactGrid.h"
#include "ui/widgets/Labels.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMap>
#include <QPushButton>

#include <algorithm>

namespace snapdeck {

namespace {

constexpr qsizetype MostNames = 6;

/// "3 h ago, 21 Nov 2026, 11:14"
QString agoAndWhen(const std::optional<QDateTime> &when, const QDateTime &now)
{
    if (!when || !when->isValid())
        return {};
    return CapsuleDetail::tr("%1 · %2", "how long ago, when")
        .arg(Format::ago(*when, now), Format::nearTime(*when, now));
}

QString durationAndWhen(const QDateTime &since, const QDateTime &now)
{
    return CapsuleDetail::tr("%1 · since %2", "how long, when")
        .arg(Format::duration(since, now), Format::nearTime(since, now));
}

QPushButton *makeNamed(QAction *action, const char *objectName)
{
    QPushButton *button = makeActionButton(ButtonKind::Normal, action);
    button->setObjectName(QLatin1String(objectName));
    return button;
}

QLayout *makeRow(const QList<QWidget *> &buttons)
{
    auto *row = new QHBoxLayout; // what is hidden of it takes no room
    row->setSpacing(6); // five of them in the narrowest pane, in any language
    for (QWidget *button : buttons)
        row->addWidget(button);
    row->addStretch(1);
    return row;
}

QVBoxLayout *makeColumn(QWidget *pane)
{
    setGround(pane, Ground::Surface);
    auto *column = new QVBoxLayout(pane);
    column->setContentsMargins(Metrics::PageMargin, 16, Metrics::PageMargin, 16);
    column->setSpacing(14);
    return column;
}

} // namespace

CapsuleDetail::CapsuleDetail(const Clock &clock, const CapsuleActions &actions, QWidget *parent)
    : QStackedWidget(parent)
    , m_clock(clock)
    , m_nothing(new EmptyState)
    , m_id(new ElidedLabel)
    , m_state(new Badge)
    , m_summary(makeLabel(TextKind::Secondary))
    , m_facts(new FactGrid)
    , m_pausesIn(new Badge)
    , m_count(makeLabel(TextKind::PaneTitle))
    , m_names(makeParagraph(TextKind::Secondary))
    , m_sums(new FactGrid)
    , m_one(makeOne(actions))
    , m_many(makeMany(actions))
{
    setObjectName(QStringLiteral("capsuleDetail"));
    setGround(this, Ground::Surface);
    m_nothing->setContent(Icon::Capsules, tr("Choose a capsule"), tr("What is known of it is shown here."));
    addWidget(m_nothing);
    addWidget(m_one);
    addWidget(m_many);
}

QWidget *CapsuleDetail::makeOne(const CapsuleActions &actions)
{
    m_id->setObjectName(QStringLiteral("capsuleDetailId"));
    QFont exact = TypeScale::mono(); // the interface's own font draws "4x3" as "4×3", and ids are typed by hand
    exact.setPixelSize(TypeScale::paneTitle().pixelSize());
    exact.setWeight(QFont::DemiBold);
    m_id->setFont(exact);
    setInk(m_id, Ink::Primary);
    m_state->setObjectName(QStringLiteral("capsuleStateBadge"));
    m_summary->setObjectName(QStringLiteral("capsuleSummary"));
    m_pause = makeNamed(actions.pause(), "pauseButton");
    m_resume = makeNamed(actions.resume(), "resumeButton");
    auto *head = new QHBoxLayout;
    head->setSpacing(10);
    head->addWidget(m_id);
    head->addWidget(m_state);
    head->addStretch(1);
    auto *names = new QVBoxLayout;
    names->setSpacing(2);
    names->addLayout(head);
    names->addWidget(m_summary);
    auto *pane = new QWidget;
    QVBoxLayout *column = makeColumn(pane);
    column->addLayout(names);
    column->addLayout(makeRow({makeNamed(actions.capture(), "captureButton"), m_pause, m_resume,
                               makeNamed(actions.keepAwake(), "keepAwakeButton"),
                               makeNamed(actions.destroy(), "destroyButton")}));
    column->addWidget(makeHairline());
    buildFacts();
    column->addWidget(m_facts);
    column->addStretch(1);
    return pane;
}

void CapsuleDetail::buildFacts()
{
    m_template = m_facts->addText(tr("Made of"), "capsuleTemplate");
    m_machine = m_facts->addText(tr("Machine"), "capsuleMachine");
    m_created = m_facts->addText(tr("Created"), "capsuleCreated");
    m_running = m_facts->addText(tr("Running"), "capsuleRunning");
    m_active = m_facts->addText(tr("Last active"), "capsuleActive");
    m_pausesIn->setObjectName(QStringLiteral("capsulePausesIn"));
    m_pauseRule = makeLabel(TextKind::Body);
    m_pauseRule->setObjectName(QStringLiteral("capsulePauseRule"));
    auto *room = new QWidget;
    auto *row = new QHBoxLayout(room);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(10);
    row->addWidget(m_pauseRule);
    row->addWidget(m_pausesIn);
    row->addStretch(1);
    m_facts->addRow(tr("Pauses itself"), room);
}

QWidget *CapsuleDetail::makeMany(const CapsuleActions &actions)
{
    m_count->setObjectName(QStringLiteral("capsuleCount"));
    m_names->setObjectName(QStringLiteral("capsuleNames"));
    auto *pane = new QWidget;
    QVBoxLayout *column = makeColumn(pane);
    auto *words = new QVBoxLayout;
    words->setSpacing(4);
    words->addWidget(m_count);
    words->addWidget(m_names);
    column->addLayout(words);
    column->addLayout(makeRow({makeNamed(actions.capture(), "captureManyButton"),
                               makeNamed(actions.pause(), "pauseManyButton"),
                               makeNamed(actions.resume(), "resumeManyButton"),
                               makeNamed(actions.destroy(), "destroyManyButton")}));
    column->addWidget(makeHairline());
    m_states = m_sums->addText(tr("States"), "capsuleStates");
    m_machines = m_sums->addText(tr("Together"), "capsuleMachines");
    m_templates = m_sums->addText(tr("Made of"), "capsuleTemplates");
    column->addWidget(m_sums);
    column->addStretch(1);
    return pane;
}

void CapsuleDetail::showChosen(const QList<CapsuleRow> &chosen)
{
    m_chosen = chosen;
    if (chosen.isEmpty()) {
        setCurrentWidget(m_nothing);
    } else if (chosen.size() == 1) {
        showOne();
        setCurrentWidget(m_one);
    } else {
        showMany();
        setCurrentWidget(m_many);
    }
}

void CapsuleDetail::setNameShown(bool shown)
{
    m_id->setVisible(shown);
}

void CapsuleDetail::showOne()
{
    const CapsuleRow &row = m_chosen.first();
    const Capsule &capsule = row.capsule;
    const QDateTime now = m_clock.utcNow();
    m_id->setWholeText(capsule.id.value());
    m_state->setSpec(badgeOf(row));
    m_resume->setVisible(isResting(capsule.status));
    m_pause->setVisible(!isResting(capsule.status));
    const QString machine = machineText(capsule.vcpus, capsule.memoryMb);
    QStringList summary{capsule.templateName, machine};
    summary.removeAll(QString());
    m_summary->setText(summary.join(QStringLiteral(" · ")));
    m_facts->setText(m_template, capsule.templateName);
    m_facts->setText(m_machine, machine);
    m_facts->setText(m_created, agoAndWhen(capsule.createdAt, now), Format::dateTime(capsule.createdAt));
    const bool runs = capsule.status == CapsuleStatus::Running && capsule.startedAt;
    m_facts->setText(m_running, runs ? durationAndWhen(*capsule.startedAt, now) : QString(),
                     runs ? Format::dateTime(*capsule.startedAt) : QString());
    m_facts->setText(m_active, agoAndWhen(capsule.lastActiveAt, now),
                     capsule.lastActiveAt ? Format::dateTime(*capsule.lastActiveAt) : QString());
    showPauseTime(capsule, now);
}

void CapsuleDetail::showPauseTime(const Capsule &capsule, const QDateTime &now)
{
    m_pauseRule->setText(autoPauseRule(capsule.timeoutSeconds));
    const BadgeSpec countdown = capsule.timeoutSeconds > 0 ? autoPauseBadge(capsule, now) : BadgeSpec();
    m_pausesIn->setVisible(!countdown.text.isEmpty());
    m_pausesIn->setSpec(countdown);
}

void CapsuleDetail::showMany()
{
    QStringList ids;
    QMap<QString, int> states;
    QMap<QString, int> templates;
    qint64 vcpus = 0;
    qint64 memory = 0;
    for (const CapsuleRow &row : std::as_const(m_chosen)) {
        ids << shortId(row.capsule.id.value());
        ++states[stateWord(row)];
        ++templates[row.capsule.templateName];
        vcpus += std::max<qint64>(row.capsule.vcpus, 0);
        memory += std::max<qint64>(row.capsule.memoryMb, 0);
    }
    const auto counted = [](const QMap<QString, int> &all) {
        QStringList parts;
        for (auto one = all.cbegin(); one != all.cend(); ++one)
            parts << tr("%1 %2", "how many, of what").arg(Format::count(one.value()), one.key());
        return parts.join(QStringLiteral(", "));
    };
    m_count->setText(tr("%n chosen", nullptr, int(m_chosen.size())));
    m_names->setText(someOf(ids, MostNames));
    m_sums->setText(m_states, counted(states));
    m_sums->setText(m_machines, machineText(vcpus, memory));
    m_sums->setText(m_templates, counted(templates));
}

void CapsuleDetail::showNow()
{
    if (currentWidget() == m_one)
        showOne();
}

void CapsuleDetail::showEvent(QShowEvent *event)
{
    QStackedWidget::showEvent(event);
    showChosen(m_chosen);
}

} // namespace snapdeck
