// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/TemplateModel.h"
#include "ui/pages/WrennSplitPage.h"

class QComboBox;

namespace snapdeck {

class CapsuleActions;
class Journal;
class Operation;
class TemplateActions;
class TemplateDetail;
class TemplateFilterModel;
class TemplateModel;

/// The templates that capsules are made from: the account's own, and the operator's.
class TemplatesPage final : public WrennSplitPage
{
    Q_OBJECT
public:
    /// Both outlive the page.
    TemplatesPage(WrennSession &session, const Journal &journal, QWidget *parent = nullptr);

    void showNow() override;

protected:
    [[nodiscard]] bool isChanging() const override;
    [[nodiscard]] QString titleAlone() const override { return currentId(); }
    void setNameShown(bool shown) override;
    [[nodiscard]] std::function<void()> gather() override;
    void showTaken() override;
    [[nodiscard]] qsizetype listedCount() const override;

private:
    void buildReports();
    void buildTable();
    void buildTypes();
    void buildActions();
    void showChosen();
    void noteCaptured(const Operation *operation);
    void chooseJustMade();

    TemplateModel *m_model;
    TemplateFilterModel *m_filtered;
    CapsuleActions *m_launches;
    TemplateActions *m_actions;
    TemplateDetail *m_detail;
    QComboBox *m_types;
    QString m_justMade; ///< the template of a capture that has just ended, until it is listed
};

} // namespace snapdeck
