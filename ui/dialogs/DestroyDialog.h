// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/DestroyForm.h"
#include "ui/dialogs/DestructiveDialog.h"

namespace snapdeck {

class Journal;
class TypedConfirmation;
class WrennSession;

/// Confirms that a capsule is destroyed. Follows it meanwhile. GUI thread.
class DestroyDialog final : public DestructiveDialog
{
    Q_OBJECT
public:
    /// Both outlive the dialog.
    DestroyDialog(WrennSession &session, const Journal &journal, const CapsuleId &capsule,
                  QWidget *parent = nullptr);

Q_SIGNALS:
    /// At most once in the life of the dialog, just before it closes.
    void confirmed(const snapdeck::CapsuleId &capsule);

protected:
    [[nodiscard]] std::optional<QString> obstacle() const override { return m_form.obstacle(); }
    void decide() override { Q_EMIT confirmed(m_form.capsule()); }

private:
    void takeFacts();
    void showForm();

    WrennSession &m_session;
    const Journal &m_journal;
    DestroyForm m_form;
    TypedConfirmation *m_typed;
};

/// Confirms that a template is deleted.
class TemplateDeletionDialog final : public DestructiveDialog
{
    Q_OBJECT
public:
    /// Both outlive the dialog.
    TemplateDeletionDialog(WrennSession &session, const Journal &journal, const TemplateName &name,
                           QWidget *parent = nullptr);

Q_SIGNALS:
    /// At most once in the life of the dialog, just before it closes.
    /// `madeAt`: when the template was made that was shown; invalid where the server tells no times.
    void confirmed(const snapdeck::TemplateName &name, const QDateTime &madeAt);

protected:
    [[nodiscard]] std::optional<QString> obstacle() const override { return m_form.obstacle(); }
    void decide() override { Q_EMIT confirmed(m_form.name(), m_form.madeAt()); }

private:
    void takeFacts();
    void showForm();

    WrennSession &m_session;
    const Journal &m_journal;
    TemplateDeletionForm m_form;
    TypedConfirmation *m_typed;
};

} // namespace snapdeck
