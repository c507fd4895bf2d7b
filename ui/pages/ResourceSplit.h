// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/ButtonKind.h"

#include <QWidget>

class QAction;
class QPushButton;
class QSplitter;

namespace snapdeck {

class ChoiceLine;

/// A list at the left, what is chosen in it at the right. Where the window is too narrow for both, the
/// right side becomes a page of its own, entered by openDetail() and left by closeDetail() or Esc; what can
/// be done with what is chosen stands in a line below the list until then.
class ResourceSplit final : public QWidget
{
    Q_OBJECT
public:
    ResourceSplit(QWidget *list, QWidget *detail, QWidget *parent = nullptr);

    [[nodiscard]] bool isNarrow() const { return m_isNarrow; }
    /// Whether the detail stands alone.
    [[nodiscard]] bool isDetailAlone() const { return m_isNarrow && m_isOpen && m_isWanted; }
    void openDetail();
    void closeDetail();
    /// Where there is nothing to be chosen, the list has all the room.
    void setDetailWanted(bool wanted);
    /// For the line below a list that stands alone; see ChoiceLine.
    QPushButton *addAct(ButtonKind kind, QAction *action, const char *objectName);
    /// In words, for the same line; empty where nothing is chosen.
    void showChosen(const QString &what);

Q_SIGNALS:
    /// Any of the above became otherwise.
    void layoutChanged();
    /// The detail was entered as a page of its own, or left.
    void opened();
    void closed();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeListSide(QWidget *list);
    void arrange();
    void showLine();

    QSplitter *m_splitter;
    ChoiceLine *m_line;
    QWidget *m_listSide;
    QWidget *m_detail;
    QAction *m_back;
    bool m_isNarrow = false;
    bool m_isOpen = false;
    bool m_isWanted = true;
    bool m_isChosen = false;
};

} // namespace snapdeck
