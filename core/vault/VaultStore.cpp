// SPDX-License-Identifier: GPL-3.0-or-later
// How a vault is looked at, and what was left half done is brought to its end.
#include "core/vault/VaultStore.h"

#include "core/vault/Sidecar.h"
#include "core/vault/VaultErrors.h"
#include "core/vault/VaultRulesCodec.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace snapdeck {

using namespace vault_files;

void VaultStore::open(const QString &folder, Vault::Opening opening)
{
    m_root = QDir(folder).absolutePath();
    m_opening = opening;
    m_state = Vault::State::Loading;
    m_isPrepared = false;
    m_index = VaultIndex(m_root);
    m_rules = {};
    m_trash.clear();
    m_told.clear();
}

/// An unplugged disk often leaves an empty folder where it was: that is no vault.
bool VaultStore::isThere() const
{
    if (!QFileInfo(m_root).isDir())
        return false;
    if (QFileInfo::exists(rulesFile()) || QFileInfo::exists(m_root + QStringLiteral("/.trash")))
        return true;
    const auto folders = QDir(m_root).entryList(QDir::Dirs | QDir::NoDotAndDotDot | QDir::NoSymLinks);
    return std::any_of(folders.begin(), folders.end(), [this](const QString &folder) {
        return !QDir(m_root + u'/' + folder)
                    .entryList({QStringLiteral("*.zip.json")}, QDir::Files | QDir::NoSymLinks)
                    .isEmpty();
    });
}

VaultStore::Held VaultStore::hold() const
{
    const bool isBare = m_state == Vault::State::ReadOnly && QFileInfo(m_root).isDir(); // none could be made
    if (m_state == Vault::State::NotThere || (!isThere() && !isBare))
        return failure(vault_errors::notThere(m_root));
    if (m_state == Vault::State::ReadOnly)
        return failure(vault_errors::readOnly(m_root));
    return VaultHold::take(incomingFolder() + QStringLiteral("/vault.lock"), m_root);
}

/// What every vault has. Its lock tells whether it can be written.
VaultStore::Done VaultStore::make()
{
    for (const QString &folder : {m_root, incomingFolder()}) {
        if (const Done made = makeFolder(folder); !made)
            return made;
    }
    const auto held = VaultHold::take(incomingFolder() + QStringLiteral("/vault.lock"), m_root);
    if (!held && held.error().code == u"vault_busy")
        return std::monostate{}; // whoever holds it has written there
    if (!held)
        return failure(held.error());
    return QFileInfo::exists(rulesFile()) ? Done() : writeRules(m_rules);
}

/// Once each time that the vault comes into sight.
void VaultStore::prepare()
{
    if (!isThere() && m_opening == Vault::Opening::OnlyExisting) {
        if (m_state != Vault::State::NotThere)
            m_troubles << vault_errors::notThere(m_root);
        m_state = Vault::State::NotThere;
        m_isPrepared = false;
        return;
    }
    if (m_isPrepared)
        return;
    const Done made = make();
    if (!made && m_state != Vault::State::ReadOnly)
        m_troubles << made.error();
    m_state = made                  ? Vault::State::Ready
        : QFileInfo(m_root).isDir() ? Vault::State::ReadOnly
                                    : Vault::State::NotThere;
    // A folder that is there and takes nothing has no vault that could have gone: the next look tries again.
    const bool isBare = m_state == Vault::State::ReadOnly && !isThere();
    m_isPrepared = m_state != Vault::State::NotThere && !isBare;
    if (!isBare)
        m_opening = Vault::Opening::OnlyExisting; // from now on its absence means that it went
}

void VaultStore::scan(const QDateTime &now, const std::function<void()> &batch)
{
    const bool isNew = !m_isPrepared;
    prepare();
    if (m_state == Vault::State::NotThere)
        return;
    if (isNew && m_state == Vault::State::Ready)
        mendTrash(now);
    readRules();
    m_trash = TrashBin(m_root).list();
    const VaultIndex before = m_index;
    m_index.scan(batch);
    if (!isThere()) { // it went while it was looked at
        m_index = before;
        prepare();
        return;
    }
    if (m_state == Vault::State::Ready) {
        mendArrivals();
        mendSidecars(now);
        if (withSeen(m_rules.keep, m_index.newestFirst()) != m_rules.keep) {
            if (const auto held = hold(); held)
                noteSeen();
        }
    }
    for (const ApiError &error : m_index.unreadable()) {
        if (m_told.contains(error.message))
            continue;
        m_told << error.message;
        m_troubles << error;
    }
}

void VaultStore::readRules()
{
    const auto object = readJson(rulesFile());
    const auto rules = object ? vault_rules::fromJson(*object) : failure(object.error());
    if (rules) {
        m_rules = *rules;
        return;
    }
    if (rules.error().kind != ErrorKind::ProtocolError || m_state != Vault::State::Ready)
        return; // what was known of them still holds
    const auto held = hold();
    if (!held)
        return;
    setAside(rulesFile());
    m_troubles << vault_errors::setAside(rulesFile(), rules.error().detail);
    static_cast<void>(writeRules(m_rules));
}

void VaultStore::mendTrash(const QDateTime &now)
{
    const auto held = hold();
    if (!held)
        return;
    readRules();
    TrashBin trash(m_root);
    trash.finishHalfDone();
    static_cast<void>(trash.empty(now.addDays(-m_rules.trashDays)));
}

void VaultStore::mendArrivals()
{
    const QHash<CopyId, QString> arriving = m_index.arriving();
    if (arriving.isEmpty())
        return;
    const auto held = hold();
    if (!held)
        return;
    for (auto it = arriving.cbegin(); it != arriving.cend(); ++it) {
        m_index.reread(it.key()); // another program may have been in the middle of it
        const QString from = m_index.arriving().value(it.key());
        if (from.isEmpty())
            continue;
        const QString waiting = incomingFolder() + u'/' + from;
        const bool isName = !from.contains(u'/') && !from.contains(u'\\') && isZipName(from);
        const QString zip = pathOf(it.key());
        if (!isTaken(zip) && isName && QFileInfo(waiting).isFile())
            static_cast<void>(move(waiting, zip));
        if (isTaken(zip))
            static_cast<void>(endArrival(it.key()));
        else
            QFile::remove(sidecar::fileOf(zip)); // it never came
        m_index.reread(it.key());
    }
}

void VaultStore::mendSidecars(const QDateTime &now)
{
    const QStringList broken = m_index.brokenSidecars();
    if (broken.isEmpty())
        return;
    const auto held = hold();
    if (!held)
        return;
    for (const QString &file : broken) {
        setAside(file);
        m_troubles << vault_errors::setAside(file, {});
        const QString zip = file.chopped(QStringLiteral(".json").size());
        if (QFileInfo(zip).isFile())
            static_cast<void>(adoptOne(zip, now));
    }
}

/// As they are written now: another program may have changed them since they were read.
VaultRules VaultStore::rulesNow() const
{
    const auto object = readJson(rulesFile());
    const auto there = object ? vault_rules::fromJson(*object) : failure(object.error());
    return there.value_or(m_rules);
}

void VaultStore::noteSeen()
{
    m_rules = rulesNow();
    VaultRules rules = m_rules;
    rules.keep = withSeen(rules.keep, m_index.newestFirst());
    if (rules != m_rules)
        static_cast<void>(writeRules(rules));
}

VaultStore::Done VaultStore::writeRules(const VaultRules &rules)
{
    const Done written = changeJson(rulesFile(), vault_rules::toJson(rules), {});
    if (written)
        m_rules = rules;
    return written;
}

VaultStore::Done VaultStore::changeRules(const std::function<void(VaultRules &)> &change)
{
    const auto held = hold();
    if (!held)
        return failure(held.error());
    VaultRules rules = rulesNow();
    change(rules);
    rules.keep = withSeen(rules.keep, m_index.newestFirst());
    return writeRules(rules);
}

VaultPicture VaultStore::picture() const
{
    return {m_root, m_state, m_index.newestFirst(), m_trash, m_rules};
}

QList<ApiError> VaultStore::takeTroubles()
{
    return std::exchange(m_troubles, {});
}

} // namespace snapdeck
