// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/TransferDetail.h"

#include "core/transfer/Download.h"
#include "ui/models/Format.h"
#include "ui/models/SnapshotWords.h"
#include "ui/models/TransferWords.h"
#include "ui/pages/ResourceActionButton.h"
#include "ui/theme/Palette.h"
#include "ui/theme/TypeScale.h"
#include "ui/theme/style/Strokes.h"
#include "ui/widgets/Badge.h"
#include "ui/widgets/ElidedLabel.h"
#include "ui/widgets/Labels.h"

#include <QAction>
#include <QLabel>
#include <QPainter>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace snapdeck {

TransferDetail::TransferDetail(const QList<QAction *> &actions, QWidget *parent)
    : QWidget(parent)
    , m_title(makeLabel(TextKind::CardTitle))
    , m_badge(new Badge)
    , m_story(makeParagraph(TextKind::Body))
    , m_progress(new QProgressBar)
    , m_path(new ElidedLabel)
{
    setObjectName(QStringLiteral("transferDetail"));
    setGround(this, Ground::Surface);
    m_story->setObjectName(QStringLiteral("transferStory"));
    m_progress->setObjectName(QStringLiteral("transferProgress"));
    m_progress->setAccessibleName(tr("Progress"));
    m_progress->setRange(0, 1000);
    m_progress->setTextVisible(false);
    m_path->setObjectName(QStringLiteral("transferPath"));
    m_path->setFont(TypeScale::mono());
    auto *head = new QHBoxLayout;
    head->setSpacing(10);
    head->addWidget(m_title);
    head->addWidget(m_badge);
    head->addStretch(1);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Metrics::Grid);
    for (QAction *action : actions) {
        auto *button = makeActionButton(ButtonKind::Normal, action);
        button->setObjectName(action->objectName() + QStringLiteral("Button"));
        buttons->addWidget(button);
        if (!action->isVisible())
            button->hide();
        connect(action, &QAction::changed, button,
                [button, action] { button->setVisible(action->isVisible()); });
    }
    buttons->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Metrics::PageMargin, 14, Metrics::PageMargin, 16);
    column->setSpacing(Metrics::Grid);
    column->addLayout(head);
    column->addWidget(m_story);
    column->addWidget(m_progress);
    column->addWidget(m_path);
    column->addSpacing(2);
    column->addLayout(buttons);
}

void TransferDetail::showDownload(const Download *download, SnapshotKeeper::Goal goal)
{
    setVisible(download != nullptr);
    if (!download)
        return;
    m_title->setText(download->wish().title);
    m_badge->setSpec(transferBadge(*download));
    QString story = downloadStory(*download, goal);
    if (const QDateTime &taken = download->wish().takenAt; taken.isValid())
        story += u' ' + tr("It is the snapshot of %1.").arg(Format::dateTime(taken));
    if (!download->notice().isEmpty())
        story += u' ' + download->notice();
    m_story->setText(story);
    const bool isPartial = !download->isFinished() && download->totalBytes() > 0;
    m_progress->setVisible(isPartial);
    if (isPartial)
        m_progress->setValue(int(double(download->receivedBytes()) * 1000 / double(download->totalBytes())));
    const bool isDone = download->state() == Download::State::Done;
    m_path->setVisible(!isDone || goal == SnapshotKeeper::Goal::Folder); // the vault gives it another place
    m_path->setWholeText(isDone ? download->file().path
                                : download->wish().folder + u'/' + download->wish().fileName);
}

void TransferDetail::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    style::drawHairline(&painter, rect(), Qt::TopEdge, Tokens::of(palette()).hairline);
}

} // namespace snapdeck
