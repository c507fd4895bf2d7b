// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/CaptureManyForm.h"
#include "ui/dialogs/DestructiveDialog.h"

namespace snapdeck {

class CaptureManyModel;
class CaptureManyTable;
class Journal;
class TypedConfirmation;
class WrennSession;

/// Confirms that several capsules are captured, and thereby destroyed: one list, one count typed by hand.
class CaptureManyDialog final : public DestructiveDialog
{
    Q_OBJECT
public:
    /// Both outlive the dialog.
    CaptureManyDialog(WrennSession &session, const Journal &journal, const QList<CapsuleRow> &chosen,
                      QWidget *parent = nullptr);

Q_SIGNALS:
    /// At most once in the life of the dialog, just before it closes.
    void confirmed(const QList<snapdeck::CaptureWish> &wishes);

protected:
    [[nodiscard]] std::optional<QString> obstacle() const override { return m_form.obstacle(); }
    void decide() override { Q_EMIT confirmed(m_form.wishes()); }

private:
    void takeFacts();
    void showForm();

    WrennSession &m_session;
    const Journal &m_journal;
    CaptureManyForm m_form;
    CaptureManyModel *m_rows;
    CaptureManyTable *m_table;
    TypedConfirmation *m_typed;
};

} // namespace snapdeck
