// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/SnapshotArchives.h"
#include "ui/models/ContentsTree.h"

#include <QWidget>

class QLabel;
class QStackedWidget;
class QToolButton;

namespace snapdeck {

class ArchiveEntryModel;
class ContentsDrag;
class ContentsTable;
class ContentsViewer;
class ElidedLabel;
class EmptyState;

/// The files of an opened archive: one folder at a time, or those that were searched for, and the text of the
/// one that is chosen. Return enters a folder, Backspace leaves it.
class ContentsBrowser final : public QWidget
{
    Q_OBJECT
public:
    explicit ContentsBrowser(QWidget *parent = nullptr);

    /// `path` is gone to and chosen, where the archive has it.
    void showArchive(const OpenedArchive &archive, const QString &path = {});
    void showNothing();
    void setFilterText(const QString &text);
    void focusTable();

    [[nodiscard]] ContentsTable *table() const { return m_table; }
    [[nodiscard]] QStringList chosenPaths() const;
    /// Null until the archive on show has been put in order.
    [[nodiscard]] const ContentsTreePtr &tree() const;

Q_SIGNALS:
    void choiceChanged();
    void loaded();
    /// Something of the archive was read.
    void fileRead();
    void noticed(const QString &text);

private:
    void build();
    QWidget *makeList();
    void take(const ContentsTreePtr &tree, const QString &path);
    void open(const QModelIndex &index);
    void goUp();
    void enter(int folder, int fromFolder = -1);
    void chooseRow(int row);
    void showPlace();
    void showChoice();

    ArchiveEntryModel *m_model;
    ContentsTable *m_table;
    QWidget *m_placeRow;
    QToolButton *m_up;
    ElidedLabel *m_place;
    QStackedWidget *m_listStack; ///< table, or nothing matches
    EmptyState *m_noMatch;
    ContentsViewer *m_viewer;
    ContentsDrag *m_drag;
    OpenedArchive m_archive;
    QString m_filter;
    std::unique_ptr<QObject> m_ordering; ///< what the tree that is being made is for
};

} // namespace snapdeck
