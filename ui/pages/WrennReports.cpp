// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/WrennReports.h"

#include "core/session/WrennSession.h"
#include "ui/theme/Tokens.h"
#include "ui/widgets/Banner.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QVBoxLayout>

#include <algorithm>

namespace snapdeck {

namespace {

constexpr qsizetype mostReports = 3;

/// Captures that were asked for together are told together.
QString keyOf(const OperationView &operation)
{
    const bool isOneOfMany = operation.kind == OperationKind::Capture && !operation.batch.isEmpty();
    return isOneOfMany ? operation.batch : operation.id.value();
}

} // namespace

WrennReports::WrennReports(WrennSession &session, Of of, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_operations(session.operations())
    , m_of(of)
    , m_column(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("wrennReports"));
    m_column->setContentsMargins(Metrics::PageMargin, 12, Metrics::PageMargin, 12);
    m_column->setSpacing(Metrics::Grid);
    hide();
    for (const Operation *operation : m_operations.operations()) {
        if (!operation->isFinished())
            follow(operation);
    }
    connect(&m_operations, &OperationList::added, this, &WrennReports::follow);
    connect(&m_operations, &OperationList::changed, this, &WrennReports::takeChange);
    connect(&session.catalog(), &WrennCatalog::capsulesChanged, this, &WrennReports::dropUntrue);
}

void WrennReports::takeChange(const Operation *operation)
{
    const OperationView &view = operation->view();
    if (m_followed.contains(keyOf(view))) {
        // Launched from here, but it is over there that it is seen to run, and until when.
        if (m_of == Of::Templates && saysItRuns(view)) {
            const bool isLookedAt = isVisible();
            forget(view.id.value());
            if (isLookedAt)
                Q_EMIT noticed(reportOf(view, {}).text);
        } else {
            show(view);
        }
    }
    if (const QString notice = noticeOf(view); !notice.isEmpty() && isMine(view))
        Q_EMIT noticed(notice);
    if (operation->isFinished())
        dropUntrue();
}

bool WrennReports::isUntrue(const OperationView &launch)
{
    const CapsuleId capsule
        = launch.madeCapsule.isEmpty() ? CapsuleId(launch.resourceId) : launch.madeCapsule;
    const auto &all = m_operations.operations();
    if (std::any_of(all.begin(), all.end(), [&launch, &capsule](const Operation *other) {
            return endsRunOf(capsule, launch, other->view());
        }))
        return true;
    bool &wasListed = m_shown[launch.id.value()].wasListed;
    const auto listed = m_session.catalog().capsule(capsule);
    const bool hasGone = wasListed && !listed;
    wasListed = listed.has_value();
    return hasGone || (listed && hasStoppedRunning(listed->status));
}

/// "It runs" is wrong as soon as it does not, whoever paused or destroyed it.
void WrennReports::dropUntrue()
{
    const QStringList shown = m_order;
    for (const QString &key : shown) {
        const Operation *told = m_operations.find(OperationId(key));
        if (told && saysItRuns(told->view()) && isUntrue(told->view()))
            forget(key);
    }
}

bool WrennReports::isMine(const OperationView &operation) const
{
    const bool isOfTemplates = operation.isTrial || operation.kind == OperationKind::DeleteTemplate;
    return isOfTemplates == (m_of == Of::Templates)
        || (operation.kind == OperationKind::Create && operation.after.isEmpty()
            && !operation.isTrial); // launched from either page
}

ReportPlace WrennReports::placeOf(const OperationView &operation) const
{
    ReportPlace place;
    for (const Operation *other : m_operations.operations()) {
        if (other->view().after == operation.id) {
            place.isAwaited = true;
            place.follower = other->view();
        }
    }
    return place;
}

QList<OperationView> WrennReports::batchOf(const QString &batch) const
{
    QList<OperationView> captures;
    for (const Operation *operation : m_operations.operations()) {
        const OperationView &view = operation->view();
        if (view.batch == batch && view.kind == OperationKind::Capture)
            captures << view;
    }
    return captures;
}

void WrennReports::follow(const Operation *operation)
{
    const OperationView &view = operation->view();
    if (!isMine(view))
        return;
    m_followed.insert(keyOf(view));
    show(view);
}

void WrennReports::show(const OperationView &operation)
{
    const QString key = keyOf(operation);
    if (key == operation.batch) {
        showBatch(operation.batch);
        return;
    }
    const ReportPlace place = placeOf(operation);
    if (isReported(operation, place))
        put(key, reportOf(operation, place),
            operation.kind == OperationKind::Capture ? "captureReport" : "operationReport");
    else
        takeAway(key);
    // How a trial ends is said where its beginning was told.
    const Operation *launch = operation.isTrial ? m_operations.find(operation.after) : nullptr;
    if (launch && m_followed.contains(launch->view().id.value()))
        show(launch->view());
}

void WrennReports::showBatch(const QString &batch)
{
    put(batch, batchReport(batchOf(batch)), "captureBatchReport");
}

void WrennReports::put(const QString &key, const WrennReport &report, const char *objectName)
{
    Shown &shown = m_shown[key];
    if (!shown.banner) {
        shown.banner = makeBanner(key, objectName);
        m_order.prepend(key);
    } else if (shown.report == report) {
        return;
    }
    shown.report = report;
    shown.banner->setDismissible(report.hasEnded);
    shown.banner->showMessage(report.tone, report.text, actText(report.act));
    dropOldest();
    setVisible(true);
}

Banner *WrennReports::makeBanner(const QString &key, const char *objectName)
{
    auto *banner = new Banner(this);
    banner->setObjectName(QLatin1String(objectName));
    m_column->insertWidget(0, banner);
    connect(banner, &Banner::dismissed, this, [this, key] { forget(key); });
    connect(banner, &Banner::actionTriggered, this, [this, key] { act(key); });
    return banner;
}

void WrennReports::tell(const QString &trouble)
{
    put(QStringLiteral("trouble"), {Tone::Danger, trouble, ReportAct::None, true}, "troubleReport");
}

void WrennReports::act(const QString &key)
{
    Operation *operation = m_operations.find(OperationId(key));
    switch (m_shown.value(key).report.act) {
    case ReportAct::CheckAgain:
        if (operation)
            operation->checkAgain();
        break;
    case ReportAct::DeleteOldFirst:
        if (operation)
            Q_EMIT captureAgainRequested(operation->view());
        break;
    case ReportAct::CopyDetails:
        copyDetails(key);
        break;
    case ReportAct::None:
        break;
    }
}

void WrennReports::copyDetails(const QString &key)
{
    QStringList details;
    if (const Operation *told = m_operations.find(OperationId(key))) {
        details << detailsOf(told->view());
    } else {
        for (const OperationView &one : batchOf(key))
            details << detailsOf(one);
    }
    QGuiApplication::clipboard()->setText(details.join(QStringLiteral("\n\n")));
    Q_EMIT noticed(tr("Details copied."));
}

void WrennReports::takeAway(const QString &key)
{
    m_order.removeAll(key);
    if (Banner *banner = m_shown.take(key).banner)
        banner->deleteLater();
    setVisible(!m_shown.isEmpty());
}

/// For good: what happens to it later brings it back no more.
void WrennReports::forget(const QString &key)
{
    m_followed.remove(key);
    takeAway(key);
}

void WrennReports::dropOldest()
{
    for (qsizetype i = m_order.size() - 1; i >= mostReports; --i) {
        const QString key = m_order[i];
        if (m_shown.value(key).report.hasEnded)
            forget(key);
    }
}

} // namespace snapdeck
