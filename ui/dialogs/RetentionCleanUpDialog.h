// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Time.h"
#include "core/vault/Retention.h"

#include <QDialog>

class QPushButton;

namespace snapdeck {

class RetentionPreview;
class Vault;

/// Shows what the rules would remove now, and why, before it is done: exactly what is on show goes to the
/// trash. Deletes itself when it closes.
class RetentionCleanUpDialog final : public QDialog
{
    Q_OBJECT
public:
    /// Vault and clock outlive the dialog.
    RetentionCleanUpDialog(Vault &vault, const Clock &clock, QWidget *parent = nullptr);

Q_SIGNALS:
    void confirmed(const QList<snapdeck::CopyFate> &preview);
    void rulesRequested();

private:
    QWidget *makeFooter();
    void showPreview();

    Vault &m_vault;
    QList<CopyFate> m_fates;
    RetentionPreview *m_preview;
    QPushButton *m_act;
};

} // namespace snapdeck
