// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/BatchLine.h"

#include "core/base/Time.h"
#include "ui/dialogs/Questions.h"
#include "ui/models/BatchWords.h"
#include "ui/models/Format.h"
#include "ui/theme/Palette.h"
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

namespace {

constexpr int Narrow = 760; ///< too little for the title and how far it is in one line

Tone toneOf(const BatchView &batch)
{
    if (!batch.isFinished())
        return batch.paused ? Tone::Neutral : Tone::Accent;
    if (batch.progress.failed > 0)
        return Tone::Danger;
    if (batch.progress.unconfirmed > 0)
        return Tone::Warning;
    return batch.progress.cancelled > 0 ? Tone::Neutral : Tone::Ok;
}

Icon iconOf(const BatchView &batch)
{
    if (!batch.isFinished())
        return batch.paused ? Icon::Pause : Icon::ListChecks;
    return batch.progress.failed + batch.progress.unconfirmed > 0 ? Icon::AlertTriangle : Icon::CheckCircle;
}

} // namespace

BatchLine::BatchLine(SnapshotBatch &batch, const Clock &clock, QWidget *parent)
    : QFrame(parent)
    , m_batch(&batch)
    , m_clock(clock)
    , m_icon(new IconLabel(Icon::ListChecks, Tone::Accent))
    , m_title(makeLabel(TextKind::Emphasis))
    , m_story(makeParagraph(TextKind::Body))
    , m_words(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_progress(new QProgressBar)
    , m_pause(makeButton(ButtonKind::Normal, Icon::None, QString()))
    , m_cancel(makeButton(ButtonKind::Normal, Icon::None, tr("Cancel the rest…")))
    , m_activity(makeButton(ButtonKind::Normal, Icon::Activity, tr("Show")))
    , m_dismiss(makeIconButton(Icon::Close, tr("Dismiss")))
{
    setObjectName(QStringLiteral("batchLine"));
    setAccessibleRole(this, QAccessible::AlertMessage);
    build();
    connect(&batch, &SnapshotBatch::changed, this, &BatchLine::showProgress);
    connect(&batch, &SnapshotBatch::finished, this, &BatchLine::showProgress);
    connect(&batch, &QObject::destroyed, this, &QObject::deleteLater);
    connect(m_pause, &QPushButton::clicked, this, [this] {
        if (m_batch)
            m_batch->setPaused(!m_batch->isPaused());
        showProgress();
    });
    connect(m_cancel, &QPushButton::clicked, this, &BatchLine::askToCancel);
    connect(m_activity, &QPushButton::clicked, this, [this] {
        if (m_batch)
            Q_EMIT activityRequested(m_batch->id());
    });
    connect(m_dismiss, &QToolButton::clicked, this, &BatchLine::dismissed);
    showProgress();
}

void BatchLine::build()
{
    m_title->setObjectName(QStringLiteral("batchTitle"));
    m_story->setObjectName(QStringLiteral("batchStory"));
    m_progress->setObjectName(QStringLiteral("batchProgress"));
    m_progress->setTextVisible(false);
    m_pause->setObjectName(QStringLiteral("batchPauseButton"));
    m_cancel->setObjectName(QStringLiteral("batchCancelButton"));
    m_activity->setObjectName(QStringLiteral("batchActivityButton"));
    m_activity->setToolTip(tr("Each of them, in Activity"));
    m_dismiss->setObjectName(QStringLiteral("batchDismissButton"));
    m_dismiss->setFixedSize(24, 24);
    m_words->setSpacing(10);
    m_words->addWidget(m_title);
    m_words->addWidget(m_story, 1);
    auto *words = new QVBoxLayout;
    words->setSpacing(6);
    words->addStretch(1); // in the middle where a button is higher
    words->addLayout(m_words);
    words->addWidget(m_progress);
    words->addStretch(1);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(14, 8, 8, 8);
    row->setSpacing(10);
    row->addWidget(m_icon);
    row->addLayout(words, 1);
    row->addSpacing(6);
    row->addLayout(makeButtons());
}

QLayout *BatchLine::makeButtons()
{
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Metrics::Grid);
    buttons->addWidget(m_pause);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_activity);
    buttons->addWidget(m_dismiss);
    return buttons;
}

void BatchLine::showProgress()
{
    if (!m_batch)
        return;
    const BatchView batch = batchView(*m_batch);
    const QString title = batchTitle(batch);
    const bool isNew = title != m_title->text();
    m_tone = toneOf(batch);
    m_icon->setIcon(iconOf(batch), m_tone);
    m_title->setText(title);
    m_said = batchStory(batch, m_clock.utcNow());
    m_story->setText(unbroken(m_said));
    m_progress->setRange(0, std::max(1, batch.progress.total));
    m_progress->setValue(batch.progress.ended());
    m_progress->setVisible(!batch.isFinished());
    m_pause->setText(batch.paused ? tr("Resume") : tr("Pause"));
    m_pause->setVisible(!batch.isFinished());
    m_pause->setEnabled(batch.progress.waiting > 0);
    m_pause->setToolTip(batch.progress.waiting > 0 ? QString() : tr("All of them have been sent."));
    m_cancel->setVisible(!batch.isFinished());
    m_cancel->setEnabled(batch.progress.waiting > 0);
    m_cancel->setToolTip(m_pause->toolTip());
    m_dismiss->setVisible(batch.isFinished());
    setAccessibleName(batch.isFinished() ? title + QStringLiteral(": ") + m_said : title);
    QFrame::update();
    if (isNew)
        announce(this);
}

void BatchLine::askToCancel()
{
    if (!m_batch || m_batch->progress().waiting == 0)
        return;
    m_batch->setHeld(true); // what the question names is still there when it is answered
    const int waiting = m_batch->progress().waiting;
    ask(
        window(),
        {QStringLiteral("cancelRestQuestion"), tr("Cancel the %n that have not been sent?", nullptr, waiting),
         tr("Nothing is sent while you decide. What you cancel is not taken and uses no quota; what has been "
            "sent goes on."),
         tr("Cancel %n", nullptr, waiting), tr("Keep them")},
        [batch = m_batch] {
            if (batch)
                batch->cancelRest();
        },
        [batch = m_batch] {
            if (batch)
                batch->setHeld(false);
        });
}

void BatchLine::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    const bool isNarrow = width() < Narrow;
    m_words->setDirection(isNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_words->setSpacing(isNarrow ? 2 : 10);
}

void BatchLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintNotice(&painter, rect(), m_tone, Tokens::of(palette()));
}

} // namespace snapdeck
