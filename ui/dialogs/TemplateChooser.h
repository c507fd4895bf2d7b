// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Time.h"
#include "ui/models/TemplateModel.h"

#include <QWidget>

namespace snapdeck {

class SearchField;
class TableView;

/// Chooses one of many templates: a search over a short table.
class TemplateChooser final : public QWidget
{
    Q_OBJECT
public:
    /// `clock` outlives the widget.
    explicit TemplateChooser(const Clock &clock, QWidget *parent = nullptr);

    void showTemplates(const QList<TemplateRow> &rows);
    /// Nothing happens where it is not listed.
    void choose(const TemplateName &name);
    [[nodiscard]] SearchField *search() const { return m_search; }
    [[nodiscard]] TableView *table() const { return m_table; }

Q_SIGNALS:
    void chosen(const snapdeck::TemplateName &name);

private:
    void takeCurrent();

    TemplateModel *m_rows;
    TemplateFilterModel *m_shown;
    SearchField *m_search;
    TableView *m_table;
    QString m_chosen;
};

} // namespace snapdeck
