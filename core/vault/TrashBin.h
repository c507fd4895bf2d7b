// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/vault/VaultCopy.h"

#include <QList>

#include <optional>
#include <variant>

namespace snapdeck {

/// `.trash` in a vault: a numbered folder for each copy that went, in it the zip, its sidecar and a
/// `trash.json` that says when, why and from where. A copy goes as: trash.json, zip, sidecar; it comes back
/// as: zip, sidecar, trash.json. So whatever stopped it in between, what is left says which it was, and
/// finishHalfDone() brings it to its end. Blocking; whoever changes something holds the vault's lock, for as
/// long as this lives.
class TrashBin
{
public:
    explicit TrashBin(QString root);

    [[nodiscard]] QList<TrashedCopy> list() const; ///< newest first
    [[nodiscard]] Result<TrashedCopy> throwAway(const VaultCopy &copy, TrashedCopy::Why why,
                                                const QDateTime &now);
    /// Where it lay, or under the next numbered name that is free.
    [[nodiscard]] Result<CopyId> takeBack(const QString &id);
    /// For good; what went at or after `before` stays. Invalid: everything goes. Returns the bytes freed.
    [[nodiscard]] Result<qint64> empty(const QDateTime &before);
    void finishHalfDone();

private:
    struct Entry;

    [[nodiscard]] QString folder() const { return m_root + QStringLiteral("/.trash"); }
    [[nodiscard]] Entry read(const QString &id) const;
    [[nodiscard]] QStringList ids() const;
    [[nodiscard]] Result<QString> makeEntry();
    [[nodiscard]] Result<CopyId> freePlace(const Entry &entry) const;

    QString m_root;
    std::optional<int> m_last; ///< the highest number, once it has been looked for
};

} // namespace snapdeck
