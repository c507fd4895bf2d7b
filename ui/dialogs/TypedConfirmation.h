// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/Roles.h"

#include <QWidget>

class QLabel;

namespace snapdeck {

class HandTypedField;

/// What has to be typed by hand before something irreversible may be confirmed: what to type, the field, and
/// why pasting does nothing, until it is typed.
class TypedConfirmation final : public QWidget
{
    Q_OBJECT
public:
    /// `label` may have a mnemonic; `fieldName` is the field's object name.
    TypedConfirmation(const QString &label, const QString &fieldName, QWidget *parent = nullptr);

    void setLabel(const QString &label);
    void setVerdict(const BadgeSpec &verdict);
    /// Nothing typed any more; says nothing of it.
    void clear();
    [[nodiscard]] HandTypedField *field() const { return m_field; }

Q_SIGNALS:
    void typed(const QString &text);

private:
    void refusePaste();
    void forgetRefusal();

    QLabel *m_label;
    HandTypedField *m_field;
    QLabel *m_hint;
    BadgeSpec m_verdict;
    bool m_isPasteRefused = false; ///< since the last sign that was typed
};

} // namespace snapdeck
