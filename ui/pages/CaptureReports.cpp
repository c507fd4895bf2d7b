// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/CaptureReports.h"

#include "ui/models/OperationText.h"
#include "ui/theme/Tokens.h"
#include "ui/widgets/Banner.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QVBoxLayout>

namespace snapdeck {

namespace {

constexpr qsizetype mostReports = 3;

Tone toneOf(OperationState state)
{
    switch (state) {
    case OperationState::Ready:
        return Tone::Ok;
    case OperationState::Failed:
    case OperationState::Lost:
        return Tone::Danger;
    case OperationState::Unconfirmed:
        return Tone::Warning;
    case OperationState::Cancelled:
        return Tone::Neutral;
    default:
        return Tone::Processing;
    }
}

/// What an operator is asked first.
QString reportFor(const OperationView &capture)
{
    return QStringLiteral("%1\n%2 → %3\n%4\n%5")
        .arg(storyOf(capture), capture.resourceId, capture.templateName.value(),
             capture.startedAt.toString(Qt::ISODateWithMs), capture.error.detail);
}

} // namespace

CaptureReports::CaptureReports(OperationList &operations, QWidget *parent)
    : QWidget(parent)
    , m_operations(operations)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(Metrics::PageMargin, 12, Metrics::PageMargin, 12);
    m_column->setSpacing(Metrics::Grid);
    for (Operation *operation : operations.operations()) {
        if (!operation->isFinished())
            follow(operation);
    }
    connect(&operations, &OperationList::added, this, &CaptureReports::follow);
    connect(&operations, &OperationList::changed, this, [this](Operation *operation) {
        if (m_banners.contains(operation->view().id))
            show(operation->view());
    });
    setVisible(!m_banners.isEmpty());
}

void CaptureReports::follow(Operation *operation)
{
    const OperationId id = operation->view().id;
    if (operation->view().kind != OperationKind::Capture || m_banners.contains(id))
        return;
    auto *banner = new Banner(this);
    banner->setObjectName(QStringLiteral("captureReport"));
    m_column->insertWidget(0, banner);
    m_banners.insert(id, banner);
    m_order.prepend(id);
    connect(banner, &Banner::dismissed, this, [this, id] { takeAway(id); });
    connect(banner, &Banner::actionTriggered, this, [this, id] {
        if (const Operation *told = m_operations.find(id)) {
            QGuiApplication::clipboard()->setText(reportFor(told->view()));
            Q_EMIT noticed(tr("Details copied."));
        }
    });
    show(operation->view());
    dropOldest();
    setVisible(true);
}

void CaptureReports::show(const OperationView &capture)
{
    Banner *banner = m_banners.value(capture.id);
    const QString text = storyOf(capture);
    banner->setDismissible(isTerminal(capture.state));
    if (banner->isHidden() || banner->text() != text) {
        const bool somethingIsWrong = capture.state == OperationState::Failed
            || capture.state == OperationState::Lost || capture.state == OperationState::Unconfirmed;
        banner->showMessage(toneOf(capture.state), text, somethingIsWrong ? tr("Copy details") : QString());
    }
}

void CaptureReports::takeAway(const OperationId &capture)
{
    m_order.removeAll(capture);
    if (Banner *banner = m_banners.take(capture))
        banner->deleteLater();
    setVisible(!m_banners.isEmpty());
}

void CaptureReports::dropOldest()
{
    for (qsizetype i = m_order.size() - 1; i >= mostReports; --i) {
        const Operation *old = m_operations.find(m_order[i]);
        if (!old || old->isFinished())
            takeAway(m_order[i]);
    }
}

} // namespace snapdeck
