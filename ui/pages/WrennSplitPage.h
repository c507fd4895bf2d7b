// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/WrennListPage.h"

class QAction;
class QPushButton;

namespace snapdeck {

class ResourceSplit;

/// A list of what a Wrenn account has, with what is chosen in it at the right; where the window is narrow,
/// that is a page of its own, entered by Return or a click and left by Esc or Alt+Left. GUI thread.
class WrennSplitPage : public WrennListPage
{
    Q_OBJECT
public:
    void focusFilter() override;
    void showRow(const QString &id) override;

protected:
    using WrennListPage::WrennListPage;

    /// To be called once, after setModels().
    void setDetail(QWidget *detail);
    /// To be called when what is chosen has become otherwise.
    void showLayout() override;
    /// For the line below a list that stands alone; after setDetail().
    QPushButton *addAct(QAction *action, const char *objectName);
    /// What is chosen, in words: in the head while the detail stands alone, else in that line.
    [[nodiscard]] virtual QString titleAlone() const = 0;
    /// The detail stands beside the list, or alone under a head that names what it is of.
    virtual void setNameShown(bool shown) = 0;
    /// The rows that are chosen, in the order in which they stand.
    [[nodiscard]] QStringList chosenIds() const;
    /// Selects that row and shows it; false where it is not shown (yet).
    bool choose(const QString &id);
    /// At first a row is chosen wherever there is one, so that the detail has something to show; in the place
    /// of one that has gone none is.
    void chooseSomething();

private:
    /// Back to the list from a detail that stands alone and is of nothing.
    void leaveNothing();

    ResourceSplit *m_split = nullptr;
    QString m_wanted; ///< chosen, and opened, as soon as it is listed
    bool m_hasChosen = false;
};

} // namespace snapdeck
