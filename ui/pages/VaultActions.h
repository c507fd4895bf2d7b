// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Time.h"
#include "core/vault/Vault.h"

#include <QObject>

class QWidget;

namespace snapdeck {

/// Carries out what is asked of a vault, asks over the window where something is to be typed or decided, and
/// tells how it ended. GUI thread.
class VaultActions final : public QObject
{
    Q_OBJECT
public:
    /// Dialogs open over `window`, which owns the actions; vault and clock outlive both.
    VaultActions(Vault &vault, const Clock &clock, QWidget *window);

    /// `ids` empty: all.
    void verify(const QList<CopyId> &ids);
    void setPinned(const QList<CopyId> &ids, bool pinned);
    void editNote(const CopyId &id);
    void editTags(const CopyId &id);
    void showInFolder(const CopyId &id);
    void adopt();

    /// Into the trash, at once: removed() brings what undo() takes.
    void remove(const QList<CopyId> &ids);
    void undo(const QStringList &trashIds);
    void askToEmptyTrash();
    void editRetention(const QString &resourceKey = {});
    void askToCleanUp();

Q_SIGNALS:
    void noticed(const QString &text);
    void failed(const snapdeck::ApiError &error);
    void removed(const QStringList &trashIds, const QString &text);
    void verifyEnded(const snapdeck::VerifyReport &report);

private:
    [[nodiscard]] Handler<std::monostate> orFailed();
    void takeRemoved(const QList<TrashedCopy> &gone);
    void emptyTrash();

    Vault &m_vault;
    const Clock &m_clock;
    QWidget *m_window;
};

} // namespace snapdeck
