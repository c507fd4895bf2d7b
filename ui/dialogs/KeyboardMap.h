// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/KeyboardMapGroup.h"

#include <QDialog>

class QStackedWidget;

namespace snapdeck {

class EmptyState;
class SearchField;

/// All keys, to be read beside the window while they are tried out: it does not stop the window, and goes
/// with Escape. Deletes itself when it is closed.
class KeyboardMap final : public QDialog
{
    Q_OBJECT
public:
    explicit KeyboardMap(QWidget *parent);

    /// In place of those before; what is typed in the filter stays.
    void setGroups(const QList<KeyGroup> &groups);

private:
    QWidget *makeHead();
    void filter();

    SearchField *m_filter;
    QVBoxLayout *m_left;
    QVBoxLayout *m_right;
    QWidget *m_sheet;
    EmptyState *m_nothing;
    QStackedWidget *m_stack;
    QList<KeyboardMapGroup *> m_groups;
};

} // namespace snapdeck
