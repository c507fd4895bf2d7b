// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/VaultDetail.h"

#include "ui/models/Format.h"
#include "ui/models/VaultWords.h"
#include "ui/pages/ResourceActionButton.h"
#include "ui/theme/Palette.h"
#include "ui/theme/TypeScale.h"
#include "ui/theme/style/Strokes.h"
#include "ui/widgets/Badge.h"
#include "ui/widgets/ButtonMenu.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/ElidedLabel.h"
#include "ui/widgets/Labels.h"

#include <QAction>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace snapdeck {

namespace {

QString storyOf(const VaultCopy &copy, const QDateTime &now)
{
    QStringList parts{verdictText(copy)};
    if (copy.verifiedAt.isValid())
        parts << VaultDetail::tr("Last read through %1.").arg(Format::ago(copy.verifiedAt, now));
    if (copy.facts.takenAt.isValid())
        parts << VaultDetail::tr("Taken %1.").arg(Format::dateTime(copy.facts.takenAt));
    else
        parts << VaultDetail::tr("Nobody knows when it was taken.");
    parts << (copy.origin == CopyOrigin::Adopted
                  ? VaultDetail::tr("Put into the folder by hand; taken in %1.")
                  : VaultDetail::tr("Downloaded %1."))
                 .arg(Format::dateTime(copy.addedAt));
    if (!copy.facts.account.isEmpty())
        parts << VaultDetail::tr("From the account %1.").arg(copy.facts.account.value());
    if (copy.pinned)
        parts << VaultDetail::tr("Pinned: it stays until it is unpinned.");
    return parts.join(u' ');
}

QString noteOf(const VaultCopy &copy)
{
    QStringList parts;
    if (!copy.note.isEmpty())
        parts << VaultDetail::tr("“%1”").arg(copy.note);
    if (!copy.tags.isEmpty())
        parts << VaultDetail::tr("Tags: %1").arg(copy.tags.join(QStringLiteral(", ")));
    return parts.join(QStringLiteral(" · "));
}

QString technicalOf(const VaultCopy &copy)
{
    QStringList parts;
    if (copy.facts.entries >= 0)
        parts << VaultDetail::tr("%n entries", nullptr, int(copy.facts.entries));
    if (!copy.facts.sha256.isEmpty())
        parts << VaultDetail::tr("SHA-256 %1").arg(copy.facts.sha256);
    return parts.join(QStringLiteral(" · "));
}

} // namespace

VaultDetail::VaultDetail(const QList<QAction *> &actions, const QList<QAction *> &more, QWidget *parent)
    : QWidget(parent)
    , m_title(makeLabel(TextKind::CardTitle))
    , m_badge(new Badge)
    , m_pin(new Badge({Icon::Pin, tr("Pinned"), Tone::Accent}))
    , m_story(makeParagraph(TextKind::Body))
    , m_note(makeParagraph(TextKind::Secondary))
    , m_file(new ElidedLabel)
    , m_technical(new ElidedLabel)
{
    setObjectName(QStringLiteral("vaultDetail"));
    setGround(this, Ground::Surface);
    m_title->setObjectName(QStringLiteral("vaultDetailTitle"));
    m_story->setObjectName(QStringLiteral("vaultStory"));
    m_note->setObjectName(QStringLiteral("vaultNote"));
    m_file->setObjectName(QStringLiteral("vaultFile"));
    m_technical->setObjectName(QStringLiteral("vaultTechnical"));
    for (ElidedLabel *line : {m_file, m_technical})
        line->setFont(TypeScale::mono());
    auto *head = new QHBoxLayout;
    head->setSpacing(10);
    head->addWidget(m_title);
    head->addWidget(m_badge);
    head->addWidget(m_pin);
    head->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Metrics::PageMargin, 14, Metrics::PageMargin, 16);
    column->setSpacing(Metrics::Grid);
    column->addLayout(head);
    column->addWidget(m_story);
    column->addWidget(m_note);
    column->addWidget(m_file);
    column->addWidget(m_technical);
    column->addSpacing(2);
    column->addLayout(makeButtons(actions, more));
}

QLayout *VaultDetail::makeButtons(const QList<QAction *> &actions, const QList<QAction *> &more)
{
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Metrics::Grid);
    for (QAction *action : actions) {
        auto *button = makeActionButton(ButtonKind::Normal, action);
        button->setObjectName(action->objectName() + QStringLiteral("Button"));
        buttons->addWidget(button);
    }
    auto *menu = new QMenu(this);
    menu->addActions(more);
    auto *button = makeIconButton(Icon::More, tr("More"));
    button->setObjectName(QStringLiteral("vaultDetailMoreButton"));
    setButtonMenu(button, menu);
    buttons->addWidget(button);
    buttons->addStretch(1);
    return buttons;
}

void VaultDetail::showCopies(const QList<VaultCopy> &copies, const QDateTime &now)
{
    setVisible(!copies.isEmpty());
    if (copies.size() == 1)
        showOne(copies.first(), now);
    else if (!copies.isEmpty())
        showMany(copies);
}

void VaultDetail::showOne(const VaultCopy &copy, const QDateTime &now)
{
    m_title->setText(copyName(copy));
    m_badge->show();
    m_badge->setSpec(verdictBadge(copy));
    m_pin->setVisible(copy.pinned);
    m_story->setText(storyOf(copy, now));
    m_note->setText(noteOf(copy));
    m_note->setVisible(!m_note->text().isEmpty());
    m_file->setWholeText(copy.id.value());
    m_file->show();
    m_technical->setWholeText(technicalOf(copy));
    m_technical->setVisible(!m_technical->text().isEmpty());
}

void VaultDetail::showMany(const QList<VaultCopy> &copies)
{
    m_title->setText(tr("%1 chosen").arg(copiesWords(copies)));
    m_badge->hide();
    m_pin->hide();
    const auto good
        = std::count_if(copies.cbegin(), copies.cend(), [](const VaultCopy &copy) { return copy.isGood(); });
    const auto pinned
        = std::count_if(copies.cbegin(), copies.cend(), [](const VaultCopy &copy) { return copy.pinned; });
    m_story->setText(pinned == 0
                         ? tr("%1 of them verified.").arg(Format::count(good))
                         : tr("%1 of them verified, %2 pinned. What is pinned stays until it is unpinned.")
                               .arg(Format::count(good), Format::count(pinned)));
    m_note->hide();
    m_file->hide();
    m_technical->hide();
}

void VaultDetail::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    style::drawHairline(&painter, rect(), Qt::TopEdge, Tokens::of(palette()).hairline);
}

} // namespace snapdeck
