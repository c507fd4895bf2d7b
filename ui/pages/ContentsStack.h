// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/squarecloud/SquareCloudTypes.h"

#include <QPointer>
#include <QStackedWidget>

namespace snapdeck {

class ComparePage;
class ContentsPage;
class SquareCloudSession;

/// A list, and in front of it, when asked for, what lies in one of its snapshots or what changed between two.
class ContentsStack final : public QStackedWidget
{
    Q_OBJECT
public:
    /// Takes `list` over, which is shown at first; `session` outlives the stack.
    ContentsStack(SquareCloudSession &session, QString listTitle, QWidget *list, QWidget *parent = nullptr);

    void showContents(const Resource &resource, const Snapshot &snapshot);
    void showComparison(const Resource &resource, const Snapshot &snapshot);
    /// Back to the list; false where it is shown already.
    bool leave();
    [[nodiscard]] bool isListShown() const { return currentIndex() == 0; }
    void focusFilter();

Q_SIGNALS:
    void listShown();
    void noticed(const QString &text);

private:
    SquareCloudSession &m_session;
    QString m_listTitle;
    ContentsPage *m_contents = nullptr; ///< made when first asked for
    ComparePage *m_comparison = nullptr;
    QPointer<QWidget> m_focus; ///< where the keyboard was in the list
};

} // namespace snapdeck
