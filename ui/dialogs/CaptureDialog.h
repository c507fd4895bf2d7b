// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/CaptureForm.h"
#include "ui/dialogs/CaptureWords.h"

#include <QDialog>
#include <QTimer>

class QCheckBox;
class QLabel;
class QPushButton;

namespace snapdeck {

class Banner;
class CaptureField;
class ConsequenceList;
class DestructiveButton;
class HandTypedField;
class Journal;
class WrennSession;

/// Confirms that a capsule is captured and thereby destroyed. Sends nothing itself; every way out but the
/// red button ends in rejected(). Show it with open(); it follows the capsule meanwhile. GUI thread.
class CaptureDialog : public QDialog
{
    Q_OBJECT

public:
    /// Both outlive the dialog.
    CaptureDialog(WrennSession &session, const Journal &journal, const CapsuleId &capsule,
                  QWidget *parent = nullptr);

    /// Not merely hidden: what was confirmed cannot be confirmed again.
    void done(int result) override;

Q_SIGNALS:
    /// At most once in the life of the dialog, just before it closes.
    void confirmed(const snapdeck::CaptureWish &wish);

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeBody();
    QLayout *makeFields();
    QLayout *makeNote();
    QWidget *makeFooter();
    void orderTabs();
    void followFields();
    void followAccount();
    void takeFacts();
    void showForm();
    void showConsequences();
    void showObstacle();
    void confirm();
    void copyCommand();
    void refusePaste();

    WrennSession &m_session;
    const Journal &m_journal;
    CaptureForm m_form;
    QTimer m_follow;
    bool m_decided = false;
    QList<Consequence> m_shownConsequences;
    Banner *m_banner;
    ConsequenceList *m_consequences;
    CaptureField *m_name;
    QLabel *m_nameHint;
    QCheckBox *m_overwrite;
    HandTypedField *m_typedId;
    QLabel *m_typingHint;
    QPushButton *m_copy;
    QPushButton *m_cancel;
    DestructiveButton *m_confirm;
};

} // namespace snapdeck
