// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace snapdeck
{

struct Tokens;

/// One cell of a row: 36 pixels high, a hairline under it, the whole row lit by selection, pointer and focus.
/// Shows Qt::DisplayRole as plain text, after the icon of Qt::DecorationRole; lesser ink where SecondaryRole
/// is true. Meant for a TableView, works in any QTableView.
class RowDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    enum class Weight { Normal, Medium };

    explicit RowDelegate(QObject *parent = nullptr);
    explicit RowDelegate(Weight weight, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    /// `option.rect` is the cell without its padding; pen and font are set.
    virtual void paintContent(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                              const Tokens &tokens) const;
    /// What the contents want, without padding.
    virtual int contentWidth(const QStyleOptionViewItem &option, const QModelIndex &index) const;
    virtual QFont cellFont(const QStyleOptionViewItem &option) const;

private:
    Weight m_weight = Weight::Normal;
};

} // namespace snapdeck
