// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/ContentsFoundModel.h"
#include "ui/models/ContentsWords.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QStackedWidget;

namespace snapdeck {

class ContentsSearch;
class ContentsSearchLine;
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

    /// How far it is, to be put above the table; its own.
    [[nodiscard]] QWidget *line() const;
    /// Searches a moment after the last letter; an empty text ends the search.
    void search(const ResourceId &resource, const QList<Snapshot> &snapshots, const QString &text);
    /// Ends the search and forgets what it found.
    void stop();
    void focusTable();

Q_SIGNALS:
    void againRequested(); ///< everything that was found is forgotten
    /// Return, or a double click.
    void entryOpened(const snapdeck::Snapshot &snapshot, const QString &path);

private:
    QWidget *makeTable();
    QWidget *makeNote();
    void begin();
    void interrupt();
    [[nodiscard]] bool isAsked() const;
    [[nodiscard]] SearchProgress progress() const;
    void showProgress();
    void showInstead(const SearchProgress &progress);
    void showNote();

    const Clock &m_clock;
    ContentsSearch *m_search;
    ContentsFoundModel *m_model;
    SortFilterModel *m_sorted;
    TableView *m_table;
    QStackedWidget *m_stack;
    EmptyState *m_instead;
    ContentsSearchLine *m_line;
    QWidget *m_noteRoom;
    QLabel *m_note; ///< what the result lacks
    QTimer m_pause;
    bool m_isStopped = false; ///< by the person; what was found is still there
    ResourceId m_resource;
    QList<Snapshot> m_snapshots;
    QString m_text;
    QList<FoundEntry> m_found;
};

} // namespace snapdeck
