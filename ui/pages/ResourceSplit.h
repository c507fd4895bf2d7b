// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAction;
class QSplitter;

namespace snapdeck {

/// A list at the left, what is chosen in it at the right. Where the window is too narrow for both, the
/// right side becomes a page of its own, entered by openDetail() and left by closeDetail() or Esc.
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

Q_SIGNALS:
    /// Any of the above became otherwise.
    void layoutChanged();
    /// The detail was entered as a page of its own, or left.
    void opened();
    void closed();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();

    QSplitter *m_splitter;
    QWidget *m_list;
    QWidget *m_detail;
    QAction *m_back;
    bool m_isNarrow = false;
    bool m_isOpen = false;
    bool m_isWanted = true;
};

} // namespace snapdeck
