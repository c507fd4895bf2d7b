// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/Workspace.h"
#include "ui/models/AuditExport.h"

#include <QTimer>
#include <QWidget>

#include <optional>

class QComboBox;
class QLabel;
class QPushButton;
class QStackedWidget;

namespace snapdeck {

class AuditExporter;
class AuditFeed;
class AuditModel;
class EmptyState;
class SortFilterModel;
class TableView;
struct AuditFilter;

/// The audit trail: who asked for what, when, on which account, what the server said, how it ended. Newest
/// first, more on scrolling; what is filtered can be written to a file. GUI thread.
class HistoryPane final : public QWidget
{
    Q_OBJECT
public:
    /// `workspace` outlives the pane.
    explicit HistoryPane(Workspace &workspace, QWidget *parent = nullptr);

    /// To be put above the pane; the pane's own.
    [[nodiscard]] QWidget *controls() const { return m_controls; }
    /// Asked from the journal once nobody types any more.
    void setFilterText(const QString &text);
    void focusTable();
    /// Writes all that matches, also what is not loaded.
    void exportTo(const QString &path, AuditFormat format);

Q_SIGNALS:
    void clearFilterRequested();
    void noticed(const QString &text);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    static constexpr int DaysAtFirst = 7; ///< what is shown where nobody has chosen a time

    void buildControls();
    void buildTable();
    void buildExport();
    void build();
    void fillAccounts();
    [[nodiscard]] AuditFilter wanted() const;
    void applyFilter();
    void showState();
    void showEmpty();
    void showError(const ApiError &error);
    [[nodiscard]] bool isUntouched() const;
    void showQuiet();
    void showNone();
    void lookFurtherBack();
    /// Where it failed.
    void lookBackAgain();
    void doWhatIsOffered();
    void showEverything();
    void keepFilterTrue();
    void watchTheDay();
    void readNearEnd();
    void chooseFile(AuditFormat format);

    Workspace &m_workspace;
    AuditModel *m_model;
    SortFilterModel *m_sorted;
    AuditFeed *m_feed;
    AuditExporter *m_exporter;
    QString m_text;
    std::optional<bool> m_hasOlder; ///< whether there is any line at all; nothing: not known
    std::optional<ApiError> m_lookBackError; ///< why that is not known
    bool m_isLookingBack = false;
    QTimer m_typing; ///< single shot
    QTimer m_settling; ///< single shot
    QWidget *m_controls;
    QComboBox *m_account;
    QComboBox *m_range;
    QPushButton *m_export;
    QStackedWidget *m_stack;
    TableView *m_table;
    EmptyState *m_empty;
    QLabel *m_foot;
};

} // namespace snapdeck
