// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/LaunchForm.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QSpinBox;
class QVBoxLayout;

namespace snapdeck {

class Banner;
class Journal;
class TemplateChooser;
class WrennSession;

/// Asks what a new capsule shall be made of. Sends nothing itself; every way out but its own button ends in
/// rejected(). Show it with open(). GUI thread.
class LaunchDialog final : public QDialog
{
    Q_OBJECT
public:
    /// Both outlive the dialog.
    LaunchDialog(WrennSession &session, const Journal &journal, QWidget *parent = nullptr);

    void choose(const TemplateName &name);
    void done(int result) override;

Q_SIGNALS:
    /// At most once in the life of the dialog, just before it closes.
    void confirmed(const snapdeck::CapsuleSpec &spec);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *makeBody();
    QLayout *makeMachine();
    QWidget *makeFooter();
    QSpinBox *makeNumber(const char *name, int least, int most, int step);
    void orderTabs();
    void followFields();
    void takeFacts();
    void takeTemplate(const TemplateName &name);
    void showForm();
    void confirm();
    void copyCommand();

    WrennSession &m_session;
    const Journal &m_journal;
    LaunchForm m_form;
    bool m_decided = false;
    Banner *m_banner;
    TemplateChooser *m_templates;
    QSpinBox *m_vcpus;
    QSpinBox *m_memory;
    QSpinBox *m_timeout;
    QLabel *m_machineHint;
    QLabel *m_sentence;
    QPushButton *m_copy;
    QPushButton *m_cancel;
    QPushButton *m_launch;
};

} // namespace snapdeck
