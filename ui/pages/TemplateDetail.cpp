// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/TemplateDetail.h"

#include "ui/models/Format.h"
#include "ui/pages/ResourceActionButton.h"
#include "ui/pages/TemplateActions.h"
#include "ui/theme/Palette.h"
#include "ui/theme/TypeScale.h"
#include "ui/widgets/Badge.h"
#include "ui/widgets/ElidedLabel.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/FactGrid.h"
#include "ui/widgets/Labels.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace snapdeck {

namespace {

constexpr qsizetype MostUsers = 8;

/// A line each, with its state.
QString usersLines(const QList<Capsule> &users)
{
    QStringList lines;
    for (const Capsule &capsule : users.mid(0, MostUsers))
        lines << TemplateDetail::tr("%1 · %2", "capsule, state")
                     .arg(capsule.id.value(), capsuleBadge(capsule).text);
    if (users.size() > MostUsers)
        lines << TemplateDetail::tr("and %n more", nullptr, int(users.size() - MostUsers));
    return lines.isEmpty() ? TemplateDetail::tr("No listed capsule") : lines.join(u'\n');
}

QPushButton *makeNamed(QAction *action, const char *objectName)
{
    QPushButton *button = makeActionButton(ButtonKind::Normal, action);
    button->setObjectName(QLatin1String(objectName));
    return button;
}

} // namespace

TemplateDetail::TemplateDetail(const Clock &clock, const TemplateActions &actions, QWidget *parent)
    : QStackedWidget(parent)
    , m_clock(clock)
    , m_nothing(new EmptyState)
    , m_name(new ElidedLabel)
    , m_type(new Badge)
    , m_facts(new FactGrid)
    , m_proof(new Badge)
    , m_one(makeOne(actions))
{
    setObjectName(QStringLiteral("templateDetail"));
    setGround(this, Ground::Surface);
    m_nothing->setContent(Icon::Templates, tr("Choose a template"), tr("Where it comes from is shown here."));
    addWidget(m_nothing);
    addWidget(m_one);
}

QWidget *TemplateDetail::makeOne(const TemplateActions &actions)
{
    m_name->setObjectName(QStringLiteral("templateDetailName"));
    m_name->setFont(TypeScale::paneTitle());
    setInk(m_name, Ink::Primary);
    m_type->setObjectName(QStringLiteral("templateTypeBadge"));
    auto *head = new QHBoxLayout;
    head->setSpacing(10);
    head->addWidget(m_name);
    head->addWidget(m_type);
    head->addStretch(1);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Metrics::Grid);
    buttons->addWidget(makeNamed(actions.launch(), "launchTemplateButton"));
    buttons->addWidget(makeNamed(actions.tryIt(), "tryTemplateButton"));
    buttons->addWidget(makeNamed(actions.remove(), "deleteTemplateButton"));
    buttons->addWidget(makeNamed(actions.copyName(), "copyTemplateNameButton"));
    buttons->addStretch(1);
    auto *pane = new QWidget;
    setGround(pane, Ground::Surface);
    auto *column = new QVBoxLayout(pane);
    column->setContentsMargins(Metrics::PageMargin, 16, Metrics::PageMargin, 16);
    column->setSpacing(14);
    column->addLayout(head);
    column->addLayout(buttons);
    column->addWidget(makeHairline());
    buildFacts();
    column->addWidget(m_facts);
    column->addStretch(1);
    return pane;
}

void TemplateDetail::buildFacts()
{
    m_origin = m_facts->addText(tr("Origin"), "templateOrigin");
    m_proof->setObjectName(QStringLiteral("templateProofBadge"));
    m_proofWords = makeLabel(TextKind::Body);
    m_proofWords->setObjectName(QStringLiteral("templateProof"));
    auto *room = new QWidget;
    auto *row = new QHBoxLayout(room);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(10);
    row->addWidget(m_proof);
    row->addWidget(m_proofWords);
    row->addStretch(1);
    m_facts->addRow(tr("Proof"), room);
    m_size = m_facts->addText(tr("Size"), "templateSize");
    m_machine = m_facts->addText(tr("Machine"), "templateMachine");
    m_created = m_facts->addText(tr("Created"), "templateCreated");
    m_users = m_facts->addText(tr("Used by"), "templateUsers");
}

void TemplateDetail::showTemplate(const std::optional<Shown> &shown)
{
    m_shown = shown;
    if (m_shown)
        showOne();
    setCurrentWidget(m_shown ? m_one : static_cast<QWidget *>(m_nothing));
}

void TemplateDetail::setNameShown(bool shown)
{
    m_name->setVisible(shown);
}

void TemplateDetail::showOne()
{
    const Template &made = m_shown->row.made;
    const QDateTime now = m_clock.utcNow();
    m_name->setWholeText(made.name.value());
    m_type->setSpec(typeBadge(m_shown->row));
    m_facts->setText(m_origin,
                     isOwn(made) ? originText(m_shown->origin, now) : tr("Provided by the platform"));
    m_proof->setSpec(proofBadge(m_shown->row));
    const bool isProven = m_shown->row.provenAt.has_value();
    m_proofWords->setText(isProven ? proofText(m_shown->row, now) : QString());
    m_proofWords->setToolTip(isProven ? Format::dateTime(*m_shown->row.provenAt) : QString());
    m_facts->setText(m_size, made.sizeBytes > 0 ? Format::size(made.sizeBytes) : QString());
    m_facts->setText(m_machine, machineText(made.vcpus, made.memoryMb));
    m_facts->setText(m_created,
                     made.createdAt.isValid()
                         ? tr("%1 · %2", "how long ago, when")
                               .arg(Format::ago(made.createdAt, now), Format::dateTime(made.createdAt))
                         : QString());
    m_facts->setText(m_users, usersLines(m_shown->users));
}

void TemplateDetail::showNow()
{
    if (m_shown)
        showOne();
}

void TemplateDetail::showEvent(QShowEvent *event)
{
    QStackedWidget::showEvent(event);
    if (m_shown)
        showOne();
}

} // namespace snapdeck
