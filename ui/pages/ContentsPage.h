// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/squarecloud/SquareCloudTypes.h"

#include <QWidget>

class QAction;
class QCheckBox;
class QStackedWidget;

namespace snapdeck {

class ContentsBrowser;
class ContentsChooser;
class ContentsFound;
class ContentsReader;
class ElidedLabel;
class EmptyState;
class ExtractLine;
class Extractor;
class PageHeader;
class SearchField;
class SquareCloudSession;

/// What lies in one snapshot: its files, the text of one, extracting some, and searching all snapshots of the
/// resource for a name. Nothing but the archive's directory and what is looked at is fetched.
class ContentsPage final : public QWidget
{
    Q_OBJECT
public:
    /// `listTitle` names the page above this one; `session` outlives the page.
    ContentsPage(SquareCloudSession &session, const QString &listTitle, QWidget *parent = nullptr);

    /// `path` is gone to and chosen, where the snapshot has it.
    void showSnapshot(const Resource &resource, const Snapshot &snapshot, const QString &path = {});
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
    void build();
    void buildHeader();
    void buildActions();
    QWidget *makeTop();
    void connectParts();
    void showState();
    void showSummary();
    void showActions();
    void applyFilter();
    void extract(const QStringList &chosen);
    void copyPaths();
    void copyCommand();
    void openFound(const Snapshot &snapshot, const QString &path);

    SquareCloudSession &m_session;
    Resource m_resource;
    QString m_path; ///< to be gone to, once the snapshot is read
    ContentsReader *m_reader;
    PageHeader *m_header;
    SearchField *m_filter;
    ContentsChooser *m_chooser;
    QCheckBox *m_everywhere;
    ElidedLabel *m_summary;
    QStackedWidget *m_stack; ///< the files, those found everywhere, or why there are none
    ContentsBrowser *m_browser;
    ContentsFound *m_found;
    EmptyState *m_instead;
    Extractor *m_extractor;
    ExtractLine *m_extractLine;
    QAction *m_extract = nullptr;
    QAction *m_extractAll = nullptr;
    QAction *m_copyPath = nullptr;
    QAction *m_copyCommand = nullptr;
};

} // namespace snapdeck
