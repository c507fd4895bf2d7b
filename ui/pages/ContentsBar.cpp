// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/ContentsBar.h"

#include "core/vault/SizeTrend.h"
#include "ui/pages/ContentsActions.h"
#include "ui/pages/ResourceActionButton.h"
#include "ui/theme/Tokens.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/Labels.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace snapdeck {

ContentsBar::ContentsBar(ContentsActions *actions, QWidget *parent)
    : QWidget(parent)
    , m_warning(new Banner)
    , m_warningRoom(new QWidget)
{
    m_warning->setObjectName(QStringLiteral("shrinkBanner"));
    auto *room = new QVBoxLayout(m_warningRoom);
    room->setContentsMargins(Metrics::PageMargin, 12, Metrics::PageMargin, 4);
    room->addWidget(m_warning);
    m_warningRoom->hide();
    auto *look = makeActionButton(ButtonKind::Quiet, actions->lookInside());
    look->setObjectName(QStringLiteral("lookInsideButton"));
    auto *compare = makeActionButton(ButtonKind::Quiet, actions->compare());
    compare->setObjectName(QStringLiteral("compareButton"));
    auto *row = new QHBoxLayout;
    // The words of the quiet buttons, not their edges, stand on the margin.
    row->setContentsMargins(Metrics::PageMargin - Metrics::ControlPadding, 5, Metrics::PageMargin, 5);
    row->setSpacing(4);
    row->addWidget(look);
    row->addWidget(compare);
    row->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_warningRoom);
    column->addLayout(row);
    column->addWidget(makeHairline());
    connect(m_warning, &Banner::actionTriggered, this, &ContentsBar::compareRequested);
    connect(m_warning, &Banner::dismissed, this, [this] {
        m_dismissed = m_warnedOf;
        m_warningRoom->hide();
    });
}

void ContentsBar::showSnapshots(const QList<Snapshot> &snapshots)
{
    QList<SizePoint> points;
    for (const Snapshot &snapshot : snapshots) {
        if (snapshot.sizeBytes >= 0)
            points.append({snapshot.takenAt, snapshot.sizeBytes});
    }
    const auto warning = sizeTrend(points).warning();
    const bool shown = warning && warning->at.takenAt != m_dismissed;
    if (shown && (!m_warning->isVisibleTo(m_warningRoom) || m_warnedOf != warning->at.takenAt)) {
        m_warnedOf = warning->at.takenAt;
        m_warning->showMessage(Tone::Warning, warning->text(), tr("Compare"));
    }
    m_warningRoom->setVisible(shown);
}

} // namespace snapdeck
