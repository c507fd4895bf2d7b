// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Time.h"
#include "core/vault/Vault.h"

#include <QWidget>

class QAction;
class QLabel;
class QStackedWidget;

namespace snapdeck {

class EmptyState;
class SortFilterModel;
class TableView;
class VaultActions;
class VaultTrashModel;

/// What was thrown away: to be had back, or emptied for good.
class VaultTrashPane final : public QWidget
{
    Q_OBJECT
public:
    /// All outlive the pane.
    VaultTrashPane(Vault &vault, const Clock &clock, VaultActions &actions, QWidget *parent = nullptr);

    void setFilterText(const QString &text);
    void focusTable();

Q_SIGNALS:
    void clearFilterRequested();

private:
    void build();
    QWidget *makeFoot();
    void takeTrash();
    void showState();
    [[nodiscard]] QStringList chosen() const;

    Vault &m_vault;
    VaultActions &m_do;
    VaultTrashModel *m_model;
    SortFilterModel *m_sorted;
    QStackedWidget *m_stack;
    TableView *m_table;
    EmptyState *m_empty;
    QWidget *m_foot = nullptr;
    QLabel *m_words;
    QAction *m_undo;
    QAction *m_emptyTrash;
};

} // namespace snapdeck
