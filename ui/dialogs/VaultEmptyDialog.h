// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vault/VaultCopy.h"

#include <QDialog>

namespace snapdeck {

/// Asks before the trash of the vault is emptied for good. Deletes itself when it closes.
class VaultEmptyDialog final : public QDialog
{
    Q_OBJECT
public:
    explicit VaultEmptyDialog(const QList<TrashedCopy> &trash, QWidget *parent = nullptr);

Q_SIGNALS:
    void confirmed();
};

} // namespace snapdeck
