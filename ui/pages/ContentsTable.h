// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/delegates/RowDelegate.h"
#include "ui/widgets/TableView.h"

namespace snapdeck {

class ArchiveEntryModel;

/// A path after its picture, in fixed pitch, elided in the middle: its end tells files apart.
class ContentsNameDelegate final : public RowDelegate
{
    Q_OBJECT
public:
    using RowDelegate::RowDelegate;

protected:
    void paintContent(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                      const Tokens &tokens) const override;
    QFont cellFont(const QStyleOptionViewItem &option) const override;
};

/// The table of an ArchiveEntryModel: columns, delegates, rows that can be dragged out.
class ContentsTable final : public TableView
{
    Q_OBJECT
public:
    explicit ContentsTable(ArchiveEntryModel *model, QWidget *parent = nullptr);

    /// Whole paths of the rows that are chosen, as they stand.
    [[nodiscard]] QStringList chosenPaths() const;

Q_SIGNALS:
    void dragBegun();
    /// Backspace: the folder above.
    void leftUpwards();

protected:
    void startDrag(Qt::DropActions actions) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    ArchiveEntryModel *m_entries;
};

} // namespace snapdeck
