// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Ids.h"
#include "ui/models/CapsuleModel.h"
#include "ui/pages/WrennSplitPage.h"

class QPushButton;

namespace snapdeck {

class CapsuleActions;
class CapsuleDetail;
class CapsuleModel;
class Operation;
class Journal;

/// The capsules of an account, what is known of the chosen ones, and what can be done to them.
class CapsulesPage final : public WrennSplitPage
{
    Q_OBJECT
public:
    /// Both outlive the page.
    CapsulesPage(WrennSession &session, const Journal &journal, QWidget *parent = nullptr);

    void showNow() override;

protected:
    [[nodiscard]] bool isChanging() const override;
    [[nodiscard]] QString titleAlone() const override;
    void setNameShown(bool shown) override;
    [[nodiscard]] std::function<void()> gather() override;
    void showTaken() override;
    [[nodiscard]] qsizetype listedCount() const override;

private:
    void buildReports();
    void buildTable();
    void buildActions();
    void takeOperation(const Operation *operation);
    void addActs();
    void showChosen();
    void chooseLaunched();

    CapsuleModel *m_model;
    CapsuleActions *m_actions;
    CapsuleDetail *m_detail;
    QPushButton *m_pauseInLine = nullptr;
    QPushButton *m_resumeInLine = nullptr;
    OperationId m_launch; ///< what was asked for here, until its capsule is listed
};

} // namespace snapdeck
