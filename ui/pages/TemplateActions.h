// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/TemplateWords.h"

#include <QObject>
#include <QPointer>

class QAction;
class QDialog;
class QWidget;

namespace snapdeck {

class CapsuleActions;
class Journal;
class WrennSession;

/// What can be done with a template: the actions with their shortcuts, whether they may be used and why not,
/// and the dialogs that ask. GUI thread.
class TemplateActions final : public QObject
{
    Q_OBJECT
public:
    /// `window` is the parent of the dialogs; all outlive the actions. `launches` asks for new capsules.
    TemplateActions(WrennSession &session, const Journal &journal, CapsuleActions &launches, QWidget *window);

    [[nodiscard]] QAction *launch() const { return m_launch; }
    [[nodiscard]] QAction *tryIt() const { return m_try; }
    [[nodiscard]] QAction *remove() const { return m_delete; }
    [[nodiscard]] QAction *copyName() const { return m_copyName; }

    void setChosen(const std::optional<TemplateRow> &chosen);

Q_SIGNALS:
    void noticed(const QString &text);

private:
    QAction *add(const char *name, Icon icon, const QString &text, const QKeySequence &keys);
    void show();
    [[nodiscard]] bool may(TemplateAct act) const;
    void askToTry();
    void tryNow(const TemplateName &name);
    void askToDelete();

    WrennSession &m_session;
    const Journal &m_journal;
    CapsuleActions &m_launches;
    QWidget *m_window;
    std::optional<TemplateRow> m_chosen;
    QPointer<QDialog> m_dialog;
    QAction *m_launch;
    QAction *m_try;
    QAction *m_delete;
    QAction *m_copyName;
};

} // namespace snapdeck
