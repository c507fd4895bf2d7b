// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/OperationDetail.h"

#include "ui/models/OperationText.h"
#include "ui/models/StateBadges.h"
#include "ui/theme/Palette.h"
#include "ui/theme/style/Strokes.h"
#include "ui/widgets/Badge.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/Labels.h"
#include "ui/widgets/UnbrokenText.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace snapdeck {

namespace {

/// What a person who helps asks first; no keys, no links.
QString technicalText(const OperationView &operation)
{
    QStringList parts{operation.id.value(), operation.resourceId};
    if (operation.error.httpStatus > 0)
        parts << OperationDetail::tr("HTTP %1").arg(operation.error.httpStatus);
    for (const QString &part : {operation.error.code, operation.error.detail}) {
        if (!part.isEmpty())
            parts << part;
    }
    return parts.join(QStringLiteral(" · "));
}

} // namespace

OperationDetail::OperationDetail(QWidget *parent)
    : QWidget(parent)
    , m_title(makeLabel(TextKind::CardTitle))
    , m_badge(new Badge)
    , m_story(makeParagraph(TextKind::Body))
    , m_technical(makeParagraph(TextKind::Mono))
    , m_cancel(makeButton(ButtonKind::Normal, Icon::Ban, tr("Ca&ncel")))
    , m_check(makeButton(ButtonKind::Normal, Icon::Eye, tr("Check &again")))
    , m_takeNew(makeButton(ButtonKind::Normal, Icon::Camera, tr("Take a new &one…")))
    , m_copy(makeButton(ButtonKind::Quiet, Icon::Copy, tr("Copy &details")))
{
    setObjectName(QStringLiteral("operationDetail"));
    setGround(this, Ground::Surface);
    build();
    connect(m_cancel, &QPushButton::clicked, this, [this] { Q_EMIT cancelRequested(m_operation.id); });
    connect(m_check, &QPushButton::clicked, this, [this] { Q_EMIT checkRequested(m_operation.id); });
    connect(m_takeNew, &QPushButton::clicked, this, [this] { Q_EMIT takeNewRequested(m_operation.id); });
    connect(m_copy, &QPushButton::clicked, this, &OperationDetail::copyDetails);
}

void OperationDetail::build()
{
    m_story->setObjectName(QStringLiteral("operationStory"));
    m_cancel->setObjectName(QStringLiteral("operationCancelButton"));
    m_check->setObjectName(QStringLiteral("operationCheckButton"));
    m_takeNew->setObjectName(QStringLiteral("operationTakeNewButton"));
    m_copy->setObjectName(QStringLiteral("operationCopyButton"));
    auto *head = new QHBoxLayout;
    head->setSpacing(10);
    head->addWidget(m_title);
    head->addWidget(m_badge);
    head->addStretch(1);
    for (QPushButton *button : {m_copy, m_takeNew, m_check, m_cancel})
        head->addWidget(button);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Metrics::PageMargin, 14, Metrics::PageMargin, 18);
    column->setSpacing(Metrics::Grid);
    column->addLayout(head);
    column->addWidget(m_story);
    column->addWidget(m_technical);
}

void OperationDetail::showOperation(const OperationView &operation, const QString &objectionToTakeNew,
                                    const QDateTime &now)
{
    m_operation = operation;
    m_title->setText(lettersKept(
        tr("%1 · %2", "kind of operation, resource").arg(kindText(operation.kind), operation.resourceName)));
    m_badge->setSpec(stateBadge(operation, now));
    m_story->setText(lettersKept(storyOf(operation)));
    m_technical->setText(technicalText(operation));
    showButtons(objectionToTakeNew);
}

QList<QAbstractButton *> OperationDetail::buttons() const
{
    return {m_check, m_takeNew, m_copy, m_cancel};
}

void OperationDetail::showButtons(const QString &objectionToTakeNew)
{
    m_cancel->setVisible(!isTerminal(m_operation.state));
    m_cancel->setEnabled(m_operation.cancellable);
    m_cancel->setToolTip(m_operation.cancellable
                             ? QString()
                             : tr("It has been sent; the service cannot be stopped any more."));
    m_cancel->setAccessibleDescription(m_cancel->toolTip());
    const bool isUnconfirmed = m_operation.state == OperationState::Unconfirmed;
    m_check->setVisible(isUnconfirmed && m_operation.canCheckAgain);
    m_check->setToolTip(tr("Look once more; nothing is sent again"));
    m_takeNew->setVisible(isUnconfirmed && m_operation.kind == OperationKind::Snapshot);
    m_takeNew->setEnabled(objectionToTakeNew.isEmpty());
    m_takeNew->setToolTip(plainToolTip(objectionToTakeNew));
    m_takeNew->setAccessibleDescription(objectionToTakeNew);
}

void OperationDetail::copyDetails()
{
    QGuiApplication::clipboard()->setText(withoutJoiners(m_title->text() + u'\n' + m_story->text()) + u'\n'
                                          + m_operation.startedAt.toString(Qt::ISODateWithMs) + u'\n'
                                          + m_technical->text());
    Q_EMIT noticed(tr("Details copied."));
}

void OperationDetail::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    style::drawHairline(&painter, rect(), Qt::TopEdge, Tokens::of(palette()).hairline);
}

} // namespace snapdeck
