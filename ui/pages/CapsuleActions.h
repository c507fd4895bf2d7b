// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/CapsuleRules.h"

#include <QObject>
#include <QPointer>

class QAction;
class QDialog;
class QWidget;

namespace snapdeck {

struct CaptureWish;
class Journal;
class WrennSession;

/// What can be done to capsules: the actions with their shortcuts, whether they may be used and why not, and
/// the dialogs that ask. At most one dialog is open at a time. GUI thread.
class CapsuleActions final : public QObject
{
    Q_OBJECT
public:
    /// `window` is the parent of the dialogs; all outlive the actions.
    CapsuleActions(WrennSession &session, const Journal &journal, QWidget *window);

    /// In the order of a menu; a nullptr is a separator.
    [[nodiscard]] QList<QAction *> forMenu() const;
    [[nodiscard]] QAction *launch() const { return m_launch; }
    [[nodiscard]] QAction *capture() const { return m_capture; }
    [[nodiscard]] QAction *pause() const { return m_pause; }
    [[nodiscard]] QAction *resume() const { return m_resume; }
    [[nodiscard]] QAction *keepAwake() const { return m_keepAwake; }
    [[nodiscard]] QAction *destroy() const { return m_destroy; }
    [[nodiscard]] QAction *copyId() const { return m_copyId; }

    void setChosen(const QList<CapsuleRow> &chosen);
    /// Asks for a new capsule; of this template where one is named.
    void askForLaunch(const TemplateName &name = {});
    /// Once more, with its old template to be deleted first: the server does not overwrite.
    void askForCaptureAfterDeletion(const CapsuleId &capsule, const TemplateName &name);

Q_SIGNALS:
    void noticed(const QString &text);
    /// What went wrong without being an operation.
    void troubled(const QString &text);
    /// The person asked for this capsule and will want to see it.
    void launched(const snapdeck::OperationId &launch);

private:
    QAction *add(const char *name, Icon icon, const QString &text, const QKeySequence &keys);
    void buildActions();
    void show();
    void showOne(QAction *action, CapsuleAct act, const QString &tip, const QString &text,
                 const QString &textOfMany);
    [[nodiscard]] QList<CapsuleRow> subjects(CapsuleAct act) const;
    void open(QDialog *dialog);
    void askForCapture();
    void askForOne(const CapsuleRow &row);
    void askForMany(const QList<CapsuleRow> &rows);
    void askToDestroy();
    void pauseAll();
    void resumeAll();
    void ping();
    void copyIds();

    WrennSession &m_session;
    const Journal &m_journal;
    QWidget *m_window;
    QList<CapsuleRow> m_chosen;
    WrennFacts m_facts;
    QPointer<QDialog> m_dialog;
    QAction *m_launch = nullptr;
    QAction *m_capture = nullptr;
    QAction *m_pause = nullptr;
    QAction *m_resume = nullptr;
    QAction *m_keepAwake = nullptr;
    QAction *m_destroy = nullptr;
    QAction *m_copyId = nullptr;
};

} // namespace snapdeck
