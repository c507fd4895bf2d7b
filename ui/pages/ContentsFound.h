// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/ContentsFoundModel.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QProgressBar;
class QStackedWidget;

namespace snapdeck {

class ContentsSearch;
class EmptyState;
class SortFilterModel;
class SquareCloudSession;
class TableView;

/// The files of all snapshots of a resource whose path has what was typed, and how far the search is.
class ContentsFound final : public QWidget
{
    Q_OBJECT
public:
    /// `session` outlives it.
    explicit ContentsFound(SquareCloudSession &session, QWidget *parent = nullptr);

    /// Searches a moment after the last letter; an empty text ends the search.
    void search(const ResourceId &resource, const QString &text);
    void stop();
    void focusTable();

Q_SIGNALS:
    /// Return, or a double click.
    void entryOpened(const snapdeck::Snapshot &snapshot, const QString &path);

private:
    QWidget *makeTable();
    void showProgress();

    ContentsSearch *m_search;
    ContentsFoundModel *m_model;
    SortFilterModel *m_sorted;
    TableView *m_table;
    QStackedWidget *m_stack;
    EmptyState *m_instead;
    QLabel *m_progress;
    QTimer m_pause;
    ResourceId m_resource;
    QString m_text;
    QList<FoundEntry> m_found;
};

} // namespace snapdeck
