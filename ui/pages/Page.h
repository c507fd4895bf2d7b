// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ApiError.h"
#include "ui/models/OverviewTarget.h"

#include <QWidget>

namespace snapdeck {

/// One page of the window. It shows one session, decides nothing, and speaks to the shell by these signals.
class Page : public QWidget
{
    Q_OBJECT
public:
    using QWidget::QWidget;

    /// The number beside the page's name in the side bar; -1 shows none.
    [[nodiscard]] virtual int navCount() const { return -1; }
    /// Reads anew what the page shows.
    virtual void refresh() = 0;
    /// Ages and countdowns are those of now, not of the last tick: in a picture all speak of one moment.
    virtual void showNow() { }
    /// Ctrl+F.
    virtual void focusFilter() { }
    /// Leaves what lies above the page's list, such as the contents of one row; nothing where that is not
    /// shown.
    virtual void showTop() { }
    /// Chooses the row of that id, once it is there; nothing where there is none, or no rows.
    virtual void showRow(const QString &id) { Q_UNUSED(id); }

Q_SIGNALS:
    void navCountChanged();
    /// A short line for the status strip, said once ("Link copied. Whoever has it can download.").
    void noticed(const QString &text);
    /// The service refuses the account's key: another one shall be given.
    void keyRequested();
    /// Activity shall show the operations of this batch.
    void activityRequested(const QString &batch);
    /// That page shall come forward, and show this.
    void targetRequested(const snapdeck::OverviewTarget &target);
};

} // namespace snapdeck
