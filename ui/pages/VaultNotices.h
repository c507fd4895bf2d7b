// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QStringList>
#include <QWidget>

namespace snapdeck {

class Banner;
class Vault;
class VaultActions;
class VaultVerifyLine;

/// Over the copies: what is wrong with the vault, what failed, what can be undone, and the verification that
/// is under way. Takes no room where there is nothing to say.
class VaultNotices final : public QWidget
{
    Q_OBJECT
public:
    /// Both outlive the notices.
    VaultNotices(Vault &vault, VaultActions &actions, QWidget *parent = nullptr);

Q_SIGNALS:
    void folderRequested(); ///< another one shall be chosen for the vault

private:
    void build();
    void showState();
    void showRoom();
    void showError(const ApiError &error);
    void offerUndo(const QStringList &trashIds, const QString &text);
    void undo();

    Vault &m_vault;
    VaultActions &m_actions;
    Banner *m_state;
    Banner *m_error;
    Banner *m_undo;
    VaultVerifyLine *m_verifying;
    QStringList m_undoable; ///< trash ids of what was removed last
};

} // namespace snapdeck
