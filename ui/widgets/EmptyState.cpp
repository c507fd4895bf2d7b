// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/EmptyState.h"

#include "ui/widgets/Buttons.h"
#include "ui/widgets/IconLabel.h"
#include "ui/widgets/Labels.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace snapdeck {

namespace {

constexpr int TileExtent = 48;
constexpr int PictureExtent = 24;
constexpr int TextWidth = 360; // about sixty letters, as far as the eye reads in one go

} // namespace

EmptyState::EmptyState(QWidget *parent)
    : QWidget(parent)
    , m_icon(new IconLabel(Icon::Inbox, Tone::Neutral, PictureExtent))
    , m_title(makeLabel(TextKind::CardTitle))
    , m_text(makeLabel(TextKind::Secondary))
    , m_action(makeButton(ButtonKind::Normal, Icon::None, QString()))
{
    m_icon->setTile(TileExtent);
    m_title->setAlignment(Qt::AlignHCenter);
    m_text->setAlignment(Qt::AlignHCenter);
    m_text->setWordWrap(true);
    m_text->setFixedWidth(TextWidth);
    m_action->hide();
    auto *column = new QVBoxLayout(this);
    column->setSpacing(0);
    column->addStretch(2);
    column->addWidget(m_icon, 0, Qt::AlignHCenter);
    column->addSpacing(14);
    column->addWidget(m_title, 0, Qt::AlignHCenter);
    column->addSpacing(4);
    column->addWidget(m_text, 0, Qt::AlignHCenter);
    column->addSpacing(16);
    column->addWidget(m_action, 0, Qt::AlignHCenter);
    column->addStretch(3);
    connect(m_action, &QPushButton::clicked, this, &EmptyState::actionTriggered);
}

void EmptyState::setContent(Icon icon, const QString &title, const QString &text, Tone tone)
{
    m_icon->setIcon(icon, tone);
    m_title->setText(title);
    m_text->setText(text);
    // A centred, wrapped label is not asked how tall it gets at its width; it would lose its last line.
    m_text->setVisible(!text.isEmpty());
    if (!text.isEmpty())
        m_text->setFixedHeight(m_text->heightForWidth(TextWidth));
    setAccessibleName(title);
    setAccessibleDescription(text);
}

void EmptyState::setAction(const QString &text, Icon icon)
{
    m_action->setText(text);
    m_action->setIcon(makeIcon(icon));
    m_action->setVisible(!text.isEmpty());
}

} // namespace snapdeck
