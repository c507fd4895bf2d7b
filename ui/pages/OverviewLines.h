// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/Overview.h"

#include <QWidget>

class QVBoxLayout;

namespace snapdeck {

class OverviewRow;

/// Lines under one another, their parts in columns. A line that is shown again stays the same widget, so that
/// neither the focus nor the pointer loses it when something changes.
class OverviewLines final : public QWidget
{
    Q_OBJECT
public:
    /// `most` lines at once; how many more there are is said by hidden().
    explicit OverviewLines(qsizetype most, QWidget *parent = nullptr);

    void setLines(const QList<OverviewLine> &lines);
    [[nodiscard]] qsizetype hidden() const { return m_hidden; }

Q_SIGNALS:
    void acted(const snapdeck::OverviewLine &line);
    void opened(const snapdeck::OverviewTarget &target);

private:
    void alignColumns();

    qsizetype m_most;
    qsizetype m_hidden = 0;
    QVBoxLayout *m_column;
    QList<OverviewRow *> m_rows;
};

} // namespace snapdeck
