// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/JournalBanner.h"

#include "core/journal/Journal.h"
#include "ui/models/JournalWords.h"
#include "ui/theme/Tokens.h"
#include "ui/widgets/Banner.h"

#include <QVBoxLayout>

namespace snapdeck {

JournalBanner::JournalBanner(const Journal &journal, QWidget *parent)
    : QWidget(parent)
    , m_journal(journal)
    , m_trouble(new Banner)
    , m_notice(new Banner)
{
    m_trouble->setObjectName(QStringLiteral("journalTrouble"));
    m_trouble->setDismissible(false);
    m_notice->setObjectName(QStringLiteral("journalNotice"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Metrics::PageMargin, 12, Metrics::PageMargin, 12);
    column->setSpacing(Metrics::Grid);
    column->addWidget(m_trouble);
    column->addWidget(m_notice);
    connect(m_notice, &Banner::dismissed, this, [this] {
        m_dismissed = m_journal.health().notice;
        showHealth();
    });
    connect(&journal, &Journal::healthChanged, this, &JournalBanner::showHealth);
    showHealth();
}

void JournalBanner::showHealth()
{
    const JournalHealth &health = m_journal.health();
    const QString trouble = journalTrouble(health);
    const bool isNewTrouble = !trouble.isEmpty() && (m_trouble->isHidden() || m_trouble->text() != trouble);
    const bool hasNotice = !health.notice.isEmpty() && health.notice != m_dismissed;
    const bool isNewNotice = hasNotice && (m_notice->isHidden() || m_notice->text() != health.notice);
    setVisible(!trouble.isEmpty() || hasNotice);
    const bool isWorst = health.state == JournalHealth::State::Unavailable;
    if (isNewTrouble)
        m_trouble->showMessage(isWorst ? Tone::Danger : Tone::Warning, trouble);
    else if (trouble.isEmpty())
        m_trouble->hide();
    if (isNewNotice)
        m_notice->showMessage(Tone::Neutral, health.notice);
    else if (!hasNotice)
        m_notice->hide();
}

} // namespace snapdeck
