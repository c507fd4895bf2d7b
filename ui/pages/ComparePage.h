// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/archive/ArchiveDiff.h"
#include "core/squarecloud/SquareCloudTypes.h"

#include <QWidget>

#include <memory>

class QAction;
class QStackedWidget;

namespace snapdeck {

class ArchiveDifferenceModel;
class CompareBar;
class CompareText;
class ContentsReader;
class EmptyState;
class ExtractLine;
class Extractor;
class PageHeader;
class SearchField;
class SortFilterModel;
class SquareCloudSession;
class TableView;

/// What changed between two snapshots of a resource, by their directories alone, and which lines of one file.
class ComparePage final : public QWidget
{
    Q_OBJECT
public:
    /// `listTitle` names the page above this one; `session` outlives the page.
    ComparePage(SquareCloudSession &session, const QString &listTitle, QWidget *parent = nullptr);

    /// Compares it with the one taken before it.
    void showSnapshot(const Resource &resource, const Snapshot &snapshot);
    void focusFilter();
    /// Lets go of what it shows.
    void leave();

Q_SIGNALS:
    /// Back to the list.
    void left();
    void noticed(const QString &text);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void buildHeader();
    void build();
    void connectParts();
    void readBoth();
    void noteReader();
    void compare();
    void showState();
    void describe();
    void showSummary();
    void showRow();
    void showActions();
    void extract();
    [[nodiscard]] QStringList chosenPaths() const;
    [[nodiscard]] ContentsReader *failed() const;

    Resource m_resource;
    ContentsReader *m_from;
    ContentsReader *m_to;
    ArchiveDifferenceModel *m_model;
    SortFilterModel *m_sorted;
    PageHeader *m_header;
    SearchField *m_filter;
    CompareBar *m_bar;
    TableView *m_table;
    CompareText *m_text;
    EmptyState *m_instead;
    QWidget *m_result;
    QStackedWidget *m_stack; ///< the result, or why there is none
    Extractor *m_extractor;
    ExtractLine *m_extractLine;
    QAction *m_extract = nullptr;
    bool m_isCompared = false;
    std::unique_ptr<QObject> m_comparison; ///< what the comparison that is being made is for
};

} // namespace snapdeck
