// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/BatchLines.h"

#include "core/session/SquareCloudSession.h"
#include "ui/pages/BatchLine.h"
#include "ui/theme/Palette.h"
#include "ui/widgets/Labels.h"

#include <QLabel>
#include <QVBoxLayout>

namespace snapdeck {

namespace {

constexpr qsizetype MostLines = 3;

} // namespace

BatchLines::BatchLines(SquareCloudSession &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_column(new QVBoxLayout(this))
    , m_others(makeLabel(TextKind::Hint))
{
    setObjectName(QStringLiteral("batchLines"));
    m_column->setContentsMargins(Metrics::PageMargin, 12, Metrics::PageMargin, 12);
    m_column->setSpacing(Metrics::Grid);
    m_column->addWidget(m_others);
    for (SnapshotBatch *batch : session.batches())
        consider(batch);
    connect(&session, &SquareCloudSession::batchAdded, this, &BatchLines::consider);
    showLines();
}

void BatchLines::consider(SnapshotBatch *batch)
{
    if (!batch->isFinished())
        follow(batch);
    else
        connect(batch, &SnapshotBatch::changed, this, [this, batch] {
            if (!batch->isFinished())
                follow(batch);
        });
}

void BatchLines::follow(SnapshotBatch *batch)
{
    const QString id = batch->id();
    if (m_known.contains(id))
        return;
    m_known.insert(id);
    auto *line = new BatchLine(*batch, m_session.clock());
    m_lines.insert(id, line);
    m_order.prepend(id);
    m_column->insertWidget(0, line);
    connect(line, &BatchLine::activityRequested, this, &BatchLines::activityRequested);
    connect(line, &BatchLine::dismissed, this, [this, id] { putAway(id); });
    showLines();
}

void BatchLines::putAway(const QString &batch)
{
    m_order.removeAll(batch);
    if (BatchLine *line = m_lines.take(batch))
        line->deleteLater();
    showLines();
}

void BatchLines::showLines()
{
    for (qsizetype place = 0; place < m_order.size(); ++place)
        m_lines.value(m_order[place])->setVisible(place < MostLines);
    const int others = int(std::max<qsizetype>(0, m_order.size() - MostLines));
    m_others->setText(tr("%n more run; Activity shows them.", nullptr, others));
    m_others->setVisible(others > 0);
    setVisible(!m_order.isEmpty());
}

} // namespace snapdeck
