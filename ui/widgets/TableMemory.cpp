// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/TableMemory.h"

#include "core/settings/Preferences.h"

#include <QWidget>

namespace snapdeck {

namespace {

constexpr int SoonMs = 400;

} // namespace

TableMemory::TableMemory(Preferences &preferences, QWidget *window)
    : QObject(window)
    , m_preferences(preferences)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(SoonMs);
    connect(&m_soon, &QTimer::timeout, this, &TableMemory::write);
}

TableMemory::~TableMemory()
{
    write();
}

TableMemory *TableMemory::of(const QWidget *widget)
{
    for (; widget; widget = widget->parentWidget()) {
        if (auto *memory = widget->findChild<TableMemory *>(QString(), Qt::FindDirectChildrenOnly))
            return memory;
    }
    return nullptr;
}

std::optional<TableLayout> TableMemory::layoutOf(const QString &table, int columnCount) const
{
    const auto unwritten = m_unwritten.constFind(table);
    const QString text
        = unwritten != m_unwritten.cend() ? unwritten.value() : m_preferences.tableState(table);
    return text.isEmpty() ? std::nullopt : TableLayout::fromText(text, columnCount);
}

void TableMemory::keep(const QString &table, const TableLayout &layout)
{
    m_unwritten.insert(table, layout.toText());
    m_soon.start();
}

void TableMemory::write()
{
    for (auto table = m_unwritten.cbegin(); table != m_unwritten.cend(); ++table)
        m_preferences.setTableState(table.key(), table.value());
    m_unwritten.clear();
}

} // namespace snapdeck
