// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Time.h"
#include "core/vault/VaultRules.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QStackedWidget;

namespace snapdeck {

class RetentionModel;
class SortFilterModel;

/// What rules make of the copies, with the reason for each: those that go, and if wanted the others.
class RetentionPreview final : public QWidget
{
    Q_OBJECT
public:
    /// `clock` outlives the preview.
    explicit RetentionPreview(const Clock &clock, QWidget *parent = nullptr);

    /// What a dialog that shows it needs: more, where the words are larger.
    static int dialogWidth();

    /// Six by default.
    void setRowsShown(int rows);
    void showFates(const QList<VaultCopy> &copies, const QList<CopyFate> &fates);

private:
    void showRows();

    QList<VaultCopy> m_copies;
    QList<CopyFate> m_fates;
    RetentionModel *m_model;
    SortFilterModel *m_sorted;
    QLabel *m_summary;
    QCheckBox *m_staysToo;
    QStackedWidget *m_stack;
    QLabel *m_nothing;
};

} // namespace snapdeck
