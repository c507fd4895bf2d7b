// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/WrennListPage.h"

class QComboBox;

namespace snapdeck {

class TemplateFilterModel;
class TemplateModel;

/// The templates that capsules are made from: the account's own, and the operator's.
class TemplatesPage final : public WrennListPage
{
    Q_OBJECT
public:
    /// `session` outlives the page.
    explicit TemplatesPage(WrennSession &session, QWidget *parent = nullptr);

protected:
    [[nodiscard]] bool isChanging() const override;

private:
    void buildTable();
    void buildTypes();
    void takeTemplates();
    void chooseJustMade();

    TemplateModel *m_model;
    TemplateFilterModel *m_shown;
    QComboBox *m_types;
    QString m_justMade; ///< the template of a capture that has just ended, until it is listed
};

} // namespace snapdeck
