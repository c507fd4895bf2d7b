// SPDX-License-Identifier: GPL-3.0-or-later
// What the pane says of what it shows, and in the place of it.
#include "core/journal/Journal.h"
#include "ui/models/AuditExporter.h"
#include "ui/models/AuditFeed.h"
#include "ui/models/AuditModel.h"
#include "ui/pages/HistoryPane.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/TableView.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>

#include <utility>

namespace snapdeck {

void HistoryPane::showState()
{
    const int rows = m_model->rowCount();
    m_stack->setCurrentWidget(rows > 0 ? static_cast<QWidget *>(m_table) : m_empty);
    if (rows > 0) { // by the time they are all too old it may be another
        m_hasOlder.reset();
        m_lookBackError.reset();
    }
    if (rows == 0)
        showEmpty();
    else if (m_feed->error())
        m_foot->setText(m_feed->error()->forPeople());
    else
        m_foot->setText(m_feed->isComplete() ? tr("%n lines", nullptr, rows)
                                             : tr("the newest %n lines; more on scrolling", nullptr, rows));
    m_foot->setVisible(rows > 0);
    m_export->setEnabled(rows > 0 && !m_exporter->isBusy());
    m_export->setToolTip(m_exporter->isBusy() ? tr("An export is being written.")
                                              : tr("Write all that matches to a file"));
}

void HistoryPane::showEmpty()
{
    m_empty->setAction({});
    if (m_feed->error() && !m_feed->isReading()) {
        showError(*m_feed->error());
    } else if (m_feed->isReading() || !m_feed->isComplete()) {
        m_empty->setContent(Icon::Loader, tr("Reading the history…"), tr("One moment."), Tone::Processing);
    } else if (isUntouched()) {
        showQuiet();
    } else if (!m_text.isEmpty() || m_account->currentIndex() > 0 || m_feed->filter().from) {
        m_empty->setContent(
            Icon::Search, tr("Nothing matches"),
            tr("The history has nothing that fits the account, the time and the words that are chosen."));
        m_empty->setAction(tr("Show everything"));
    } else {
        showNone();
    }
}

void HistoryPane::showError(const ApiError &error)
{
    m_empty->setContent(Icon::AlertCircle, error.message, error.advice, Tone::Danger);
    m_empty->setAction(tr("Try again"), Icon::Refresh);
}

void HistoryPane::doWhatIsOffered()
{
    if (m_feed->error())
        m_feed->readAgain();
    else if (isUntouched() && m_lookBackError)
        lookBackAgain();
    else
        showEverything();
}

void HistoryPane::showNone()
{
    m_empty->setContent(Icon::Note, tr("No history yet"),
                        tr("Every snapshot, restore and capture is written down here, with what the "
                           "service said and how it ended."));
}

bool HistoryPane::isUntouched() const
{
    return m_text.isEmpty() && m_account->currentIndex() <= 0
        && m_range->currentData().toInt() == DaysAtFirst;
}

/// Nobody has searched for anything, so nothing has failed to match.
void HistoryPane::showQuiet()
{
    if (m_lookBackError) {
        showError(*m_lookBackError);
    } else if (!m_hasOlder) {
        m_empty->setContent(Icon::Loader, tr("Reading the history…"), tr("One moment."), Tone::Processing);
        lookFurtherBack();
    } else if (*m_hasOlder) {
        m_empty->setContent(Icon::Note, tr("Nothing in the last %n days", nullptr, DaysAtFirst),
                            tr("What was written down before that is still here."));
        m_empty->setAction(tr("Show everything"));
    } else {
        showNone();
    }
}

void HistoryPane::lookFurtherBack()
{
    if (std::exchange(m_isLookingBack, true))
        return;
    AuditFilter any;
    any.most = 1;
    m_workspace.journal().readAudit(any, this, [this](const Result<QList<AuditEntry>> &found) {
        m_isLookingBack = false;
        if (found)
            m_hasOlder = !found->isEmpty();
        else
            m_lookBackError = found.error();
        showState();
    });
}

void HistoryPane::lookBackAgain()
{
    if (!m_lookBackError)
        return;
    m_lookBackError.reset();
    showState();
}

} // namespace snapdeck
