// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/PlanForm.h"

#include <QDialog>
#include <QTimer>

class QCheckBox;
class QGridLayout;
class QLabel;
class QPushButton;

namespace snapdeck {

class Banner;
class ConsequenceList;
class Journal;
class PlanTable;
class SquareCloudSession;

/// Shows what many snapshots would come to before any is asked for. Sends nothing itself; every way out but
/// the verb ends in rejected(). Show it with open(); it plans anew while it is open. GUI thread.
class PlanDialog final : public QDialog
{
    Q_OBJECT
public:
    /// Both outlive the dialog.
    PlanDialog(SquareCloudSession &session, const Journal &journal, const QList<Resource> &resources,
               QWidget *parent = nullptr);

    /// Not merely hidden: what was confirmed cannot be confirmed again.
    void done(int result) override;

Q_SIGNALS:
    /// At most once in the life of the dialog, just before it closes.
    void confirmed(const QList<snapdeck::Resource> &resources);

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeBody();
    QLayout *makeFacts();
    QWidget *makeLater();
    QLayout *makeNote();
    QWidget *makeFooter();
    void followSession();
    void planSoon();
    void plan();
    void countLeftOut();
    void showForm();
    void showLater();
    void confirm();
    void copyCommand();

    SquareCloudSession &m_session;
    const Journal &m_journal;
    PlanForm m_form;
    QTimer m_follow; ///< time moves on while somebody reads
    QTimer m_soon; ///< single shot: changes come in bursts
    bool m_decided = false;
    Banner *m_banner;
    QLabel *m_today;
    QLabel *m_first;
    QLabel *m_last;
    QLabel *m_quota;
    QLabel *m_leftOut;
    PlanTable *m_todayTable;
    ConsequenceList *m_laterWords;
    PlanTable *m_laterTable;
    QWidget *m_laterRoom;
    QCheckBox *m_takeLater;
    QPushButton *m_copy;
    QPushButton *m_cancel;
    QPushButton *m_take;
};

} // namespace snapdeck
