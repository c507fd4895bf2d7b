// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/RestoreForm.h"
#include "ui/dialogs/RestoreWords.h"

#include <QDialog>
#include <QTimer>

class QPushButton;

namespace snapdeck {

class Banner;
class ConsequenceList;
class DestructiveButton;
class RestoreSafety;
class TypedConfirmation;

/// Confirms that a resource is replaced by one of its snapshots. Sends nothing itself; every way out but the
/// red button ends in rejected(). Show it with open(); it follows the account meanwhile. GUI thread.
class RestoreDialog final : public QDialog
{
    Q_OBJECT
public:
    /// Both outlive the dialog; the form has what is restored, and whether that undoes an earlier restore.
    RestoreDialog(SquareCloudSession &session, const Journal &journal, RestoreForm form,
                  QWidget *parent = nullptr);

    /// Not merely hidden: what was confirmed cannot be confirmed again.
    void done(int result) override;

Q_SIGNALS:
    /// At most once in the life of the dialog, just before it closes.
    void confirmed(const snapdeck::RestoreWish &wish);

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeBody();
    QLayout *makeNote();
    QWidget *makeFooter();
    void orderTabs();
    void followFields();
    void followAccount();
    void takeFacts();
    void showForm();
    void showConsequences();
    void showObjection();
    void confirm();
    void copyCommand();

    SquareCloudSession &m_session;
    const Journal &m_journal;
    RestoreForm m_form;
    QTimer m_follow; ///< ages and quota move on while somebody reads
    bool m_decided = false;
    QList<Consequence> m_shownConsequences;
    Banner *m_banner;
    ConsequenceList *m_consequences;
    RestoreSafety *m_safety;
    TypedConfirmation *m_typed;
    QPushButton *m_copy;
    QPushButton *m_cancel;
    DestructiveButton *m_confirm;
};

} // namespace snapdeck
