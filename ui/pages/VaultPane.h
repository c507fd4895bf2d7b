// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Time.h"
#include "core/vault/Vault.h"

#include <QTimer>
#include <QWidget>

class QAction;
class QStackedWidget;

namespace snapdeck {

class Burst;
class EmptyState;
class SortFilterModel;
class TableView;
class VaultActions;
class VaultDetail;
class VaultModel;

/// The copies of a vault, newest first, and what can be done with those that are chosen.
class VaultPane final : public QWidget
{
    Q_OBJECT
public:
    /// All outlive the pane. `canLook`: somebody shows what lies in a copy.
    VaultPane(Vault &vault, const Clock &clock, VaultActions &actions, bool canLook,
              QWidget *parent = nullptr);

    void setFilterText(const QString &text);
    void focusTable();
    /// Ages are those of now.
    void showNow();
    [[nodiscard]] int shownCount() const;
    /// Those that the table has, which may be a moment behind the vault's: changed() tells.
    [[nodiscard]] const QList<VaultCopy> &listed() const;
    [[nodiscard]] QList<CopyId> chosen() const;

Q_SIGNALS:
    void changed(); ///< how many there are, or are shown
    void clearFilterRequested();
    void lookInsideRequested(const snapdeck::CopyId &id);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void build();
    void buildTable();
    void buildActions();
    QAction *addAction(const char *name, const QString &text, const QKeySequence &keys,
                       const std::function<void()> &act);
    void takeCopies();
    void showEmpty();
    void showDetail();
    void showActions(const QList<VaultCopy> &copies);
    [[nodiscard]] std::optional<CopyId> single() const;

    Vault &m_vault;
    const Clock &m_clock;
    VaultActions &m_do;
    bool m_canLook;
    VaultModel *m_model;
    SortFilterModel *m_sorted;
    QStackedWidget *m_stack;
    TableView *m_table;
    EmptyState *m_empty;
    VaultDetail *m_detail = nullptr;
    Burst *m_burst;
    QTimer m_tick;
    QAction *m_verify = nullptr;
    QAction *m_pin = nullptr;
    QAction *m_look = nullptr;
    QAction *m_note = nullptr;
    QAction *m_tags = nullptr;
    QAction *m_folder = nullptr;
    QAction *m_rules = nullptr;
    QAction *m_remove = nullptr;
};

} // namespace snapdeck
