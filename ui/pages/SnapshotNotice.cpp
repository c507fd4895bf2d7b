// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/SnapshotNotice.h"

#include "ui/widgets/AccessibleRole.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/IconLabel.h"
#include "ui/widgets/Labels.h"
#include "ui/widgets/UnbrokenText.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QProgressBar>
#include <QPushButton>
#include <QToolButton>

namespace snapdeck {

SnapshotNotice::SnapshotNotice(QWidget *parent)
    : QFrame(parent)
    , m_icon(new IconLabel(Icon::Info, Tone::Neutral))
    , m_text(makeParagraph(TextKind::Body))
    , m_progress(new QProgressBar)
    , m_action(makeButton(ButtonKind::Normal, Icon::None, QString()))
    , m_dismiss(makeIconButton(Icon::Close, tr("Dismiss")))
{
    setAccessibleRole(this, QAccessible::AlertMessage);
    m_progress->setRange(0, 1000);
    m_progress->setTextVisible(false);
    m_dismiss->setFixedSize(24, 24);
    auto *words = new QVBoxLayout;
    words->setSpacing(6);
    words->addStretch(1); // in the middle where a button is higher
    words->addWidget(m_text);
    words->addWidget(m_progress);
    words->addStretch(1);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 8, 8, 8);
    row->setSpacing(10);
    row->addWidget(m_icon);
    row->addLayout(words, 1);
    row->addWidget(m_action);
    row->addWidget(m_dismiss);
    connect(m_action, &QPushButton::clicked, this, &SnapshotNotice::actionTriggered);
    connect(m_dismiss, &QToolButton::clicked, this, &SnapshotNotice::dismissed);
    hide();
}

void SnapshotNotice::showContent(const Content &content)
{
    m_tone = content.tone;
    m_icon->setIcon(content.icon, content.tone);
    m_said = content.text;
    m_text->setText(unbroken(m_said));
    m_progress->setVisible(content.progress.has_value());
    m_progress->setValue(content.progress.value_or(0));
    m_action->setText(content.action);
    m_action->setVisible(!content.action.isEmpty());
    m_action->setEnabled(content.actionEnabled);
    m_action->setToolTip(plainToolTip(content.actionTip));
    m_action->setAccessibleDescription(content.actionTip);
    m_dismiss->setVisible(content.dismissible);
    const bool isNew = isHidden() || accessibleName() != content.what;
    setAccessibleName(content.what);
    show();
    update();
    if (isNew)
        announce(this);
}

void SnapshotNotice::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintNotice(&painter, rect(), m_tone, Tokens::of(palette()));
}

} // namespace snapdeck
