// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/CaptureForm.h"
#include "ui/dialogs/DestructiveDialog.h"

#include <QTimer>

namespace snapdeck {

class CaptureChoices;
class CaptureField;
class CaptureOldTemplate;
class Journal;
class TypedConfirmation;
class WrennSession;

/// Confirms that a capsule is captured and thereby destroyed. Follows the capsule meanwhile. GUI thread.
class CaptureDialog : public DestructiveDialog
{
    Q_OBJECT

public:
    /// Both outlive the dialog.
    CaptureDialog(WrennSession &session, const Journal &journal, const CapsuleId &capsule,
                  QWidget *parent = nullptr);

    /// After this server refused to overwrite: the same name again, its old template to be deleted first.
    /// All that confirms it has to be typed anew.
    void prepareDeletion(const TemplateName &name);

    void done(int result) override;

Q_SIGNALS:
    /// At most once in the life of the dialog, just before it closes.
    void confirmed(const snapdeck::CaptureWish &wish);

protected:
    void showEvent(QShowEvent *event) override;
    [[nodiscard]] std::optional<QString> obstacle() const override { return m_form.obstacle(); }
    void decide() override { Q_EMIT confirmed(m_form.wish()); }

private:
    void buildChoices();
    void buildFields();
    void followChoices();
    void followFields();
    void followAccount();
    void takeFacts();
    void showForm();
    void showOldName();
    void showVerb();
    [[nodiscard]] QString objection() const;

    WrennSession &m_session;
    const Journal &m_journal;
    CaptureForm m_form;
    QTimer m_follow;
    CaptureField *m_name;
    QLabel *m_nameHint;
    CaptureOldTemplate *m_old;
    CaptureChoices *m_choices;
    TypedConfirmation *m_typedOldName;
    TypedConfirmation *m_typedId;
};

} // namespace snapdeck
