// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/operations/CaptureOperation.h"
#include "ui/pages/WrennListPage.h"

#include <QPointer>

class QAction;
class QPushButton;

namespace snapdeck {

class CapsuleModel;
class CaptureDialog;
class Journal;

/// The capsules of an account, and the way to capture one.
class CapsulesPage final : public WrennListPage
{
    Q_OBJECT
public:
    /// Both outlive the page.
    CapsulesPage(WrennSession &session, const Journal &journal, QWidget *parent = nullptr);

protected:
    [[nodiscard]] bool isChanging() const override;

private:
    void buildTable();
    void buildActions();
    void takeCapsules();
    void takeOperation(const Operation *operation);
    void showActions();
    void askForCapture();
    void capture(const CaptureWish &wish);

    const Journal &m_journal;
    CapsuleModel *m_model;
    QPushButton *m_capture;
    QAction *m_captureAction;
    QAction *m_copyAction;
    QPointer<CaptureDialog> m_dialog;
};

} // namespace snapdeck
