// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/DestructiveDialog.h"

#include "ui/dialogs/DestructiveButton.h"
#include "ui/theme/Palette.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/ConsequenceList.h"
#include "ui/widgets/DialogBody.h"
#include "ui/widgets/DialogFooter.h"
#include "ui/widgets/IconLabel.h"
#include "ui/widgets/Labels.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace snapdeck {

DestructiveDialog::DestructiveDialog(const Frame &frame, QWidget *parent)
    : QDialog(parent)
    , m_width(frame.width)
    , m_body(new QWidget)
    , m_sentence(makeParagraph(TextKind::Body))
    , m_banner(new Banner)
    , m_consequences(new ConsequenceList)
    , m_choices(new QVBoxLayout)
    , m_fields(new QVBoxLayout)
    , m_notes(new QVBoxLayout)
    , m_copy(makeButton(ButtonKind::Quiet, Icon::Terminal, QString()))
    , m_cancel(makeButton(ButtonKind::Normal, Icon::None, tr("Cancel")))
    , m_confirm(new DestructiveButton(QString(), QString(), QString()))
{
    setObjectName(frame.prefix + QStringLiteral("Dialog"));
    setWindowTitle(frame.title);
    setGround(this, Ground::Surface);
    auto *inside = new QVBoxLayout(m_body);
    buildBody(frame, inside);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_footer = makeFooter(frame.prefix);
    column->addWidget(new DialogBody(m_body, m_footer));
    column->addWidget(m_footer);
    column->setSizeConstraint(QLayout::SetFixedSize); // grows and shrinks with what it has to say
    setCommand({});
    fitWidth();
}

/// A long verb makes the dialog wider. Its paragraphs are as high as they are at one width, so that must be
/// the body's, or what stands below them is squeezed.
void DestructiveDialog::fitWidth()
{
    const int grows
        = m_widestVerb.isEmpty() ? 0 : m_confirm->widthFor(m_widestVerb) - m_confirm->sizeHint().width();
    m_body->setFixedWidth(std::max(m_width, m_footer->sizeHint().width() + std::max(grows, 0)));
}

void DestructiveDialog::buildBody(const Frame &frame, QVBoxLayout *column)
{
    column->setContentsMargins(3 * Metrics::Grid, 2 * Metrics::Grid + 4, 3 * Metrics::Grid,
                               2 * Metrics::Grid);
    column->setSpacing(0);
    column->addWidget(makeLabel(TextKind::PaneTitle, frame.title));
    if (!frame.subject.isEmpty()) {
        QLabel *id = makeLabel(TextKind::Mono, frame.subject);
        id->setObjectName(frame.prefix + QStringLiteral("Subject"));
        column->addSpacing(4);
        column->addWidget(id);
    }
    column->addSpacing(14);
    m_choices->setSpacing(14);
    column->addLayout(m_choices);
    m_sentence->setObjectName(frame.prefix + QStringLiteral("Sentence"));
    m_banner->setDismissible(false);
    m_banner->setObjectName(frame.prefix + QStringLiteral("Banner"));
    m_consequences->setObjectName(frame.prefix + QStringLiteral("Consequences"));
    auto *warnings = new QVBoxLayout; // what is hidden of it takes no room
    warnings->setSpacing(12);
    warnings->addWidget(m_sentence);
    warnings->addWidget(m_banner);
    warnings->addWidget(m_consequences);
    column->addLayout(warnings);
    column->addSpacing(18);
    m_fields->setSpacing(14);
    column->addLayout(m_fields);
    m_notes->setSpacing(Metrics::Grid);
    column->addLayout(m_notes);
}

QWidget *DestructiveDialog::makeFooter(const QString &prefix)
{
    auto *footer = new DialogFooter;
    m_copy->setObjectName(prefix + QStringLiteral("CopyCommandButton"));
    m_cancel->setObjectName(prefix + QStringLiteral("CancelButton"));
    m_confirm->setObjectName(prefix + QStringLiteral("ConfirmButton"));
    footer->addHelper(m_copy);
    footer->addDecision(m_cancel);
    footer->addDecision(m_confirm);
    connect(m_copy, &QPushButton::clicked, this, &DestructiveDialog::copyCommand);
    connect(m_cancel, &QPushButton::clicked, this, &DestructiveDialog::reject);
    connect(m_confirm, &QPushButton::clicked, this, &DestructiveDialog::confirm);
    return footer;
}

void DestructiveDialog::addNote(Icon icon, const QString &text)
{
    if (m_notes->isEmpty())
        m_notes->addSpacing(14);
    auto *note = new QHBoxLayout;
    note->setSpacing(Metrics::Grid);
    note->addWidget(new IconLabel(icon), 0, Qt::AlignTop);
    note->addWidget(makeParagraph(TextKind::Secondary, text), 1);
    m_notes->addLayout(note);
}

void DestructiveDialog::orderTabs(const QList<QWidget *> &fields)
{
    QList<QWidget *> order = fields;
    order << m_copy << m_cancel << m_confirm;
    for (qsizetype i = 1; i < order.size(); ++i)
        setTabOrder(order[i - 1], order[i]);
    // Only now that it is in the dialog does the dialog hear of it. Wherever nothing else takes Return, it
    // means Cancel.
    m_cancel->setDefault(true);
    m_cancel->setFocus();
}

void DestructiveDialog::done(int result)
{
    m_decided = true;
    QDialog::done(result);
}

void DestructiveDialog::showSentence(const QString &sentence)
{
    m_sentence->setText(sentence);
}

void DestructiveDialog::showConsequences(const QList<Consequence> &consequences)
{
    if (consequences == m_shownConsequences)
        return;
    m_shownConsequences = consequences;
    m_consequences->clear();
    for (const Consequence &consequence : consequences)
        m_consequences->addConsequence(consequence.icon, consequence.what, consequence.detail);
}

void DestructiveDialog::showObjection(const QString &objection)
{
    if (objection.isEmpty())
        m_banner->hide();
    else if (m_banner->isHidden() || objection != m_banner->text())
        m_banner->showMessage(Tone::Warning, objection);
}

void DestructiveDialog::showObstacle()
{
    const std::optional<QString> found = obstacle();
    m_confirm->setEnabled(!found && !m_decided);
    m_confirm->setToolTip(found ? plainToolTip(*found) : QString());
    m_confirm->setAccessibleDescription(found.value_or(QString()));
}

void DestructiveDialog::setVerb(const QString &shown, const QString &spoken)
{
    m_confirm->setWords(shown, spoken);
    fitWidth();
}

void DestructiveDialog::keepRoomForVerb(const QString &shown)
{
    m_widestVerb = shown;
    fitWidth();
}

void DestructiveDialog::setCommand(const QString &command)
{
    m_command = command;
    m_copy->setText(tr("Copy as &command"));
    m_copy->setEnabled(!command.isEmpty());
}

void DestructiveDialog::confirm()
{
    if (m_decided || obstacle())
        return;
    m_decided = true;
    decide();
    accept();
}

void DestructiveDialog::copyCommand()
{
    QGuiApplication::clipboard()->setText(m_command);
    m_copy->setText(tr("Copied"));
}

} // namespace snapdeck
