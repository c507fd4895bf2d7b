// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/TableLayout.h"

#include <QHash>
#include <QObject>
#include <QTimer>

class QWidget;

namespace snapdeck {

class Preferences;

/// Keeps how tables were arranged, by their objectName(), across runs. A window has one as its child; its
/// tables, and those of the dialogs over it, find it there and need no other introduction. A table of a
/// window without one forgets. GUI thread.
class TableMemory final : public QObject
{
    Q_OBJECT
public:
    /// `preferences` outlives `window`, which owns the memory.
    TableMemory(Preferences &preferences, QWidget *window);
    ~TableMemory() override;

    /// That of the nearest window around `widget`; nullptr where there is none.
    [[nodiscard]] static TableMemory *of(const QWidget *widget);

    /// Nothing where the table was never arranged, or what was kept fits no table of so many columns.
    [[nodiscard]] std::optional<TableLayout> layoutOf(const QString &table, int columnCount) const;
    /// Written a moment later: whoever drags a column does so in many steps.
    void keep(const QString &table, const TableLayout &layout);

private:
    void write();

    Preferences &m_preferences;
    QHash<QString, QString> m_unwritten; ///< by table
    QTimer m_soon; ///< single shot
};

} // namespace snapdeck
