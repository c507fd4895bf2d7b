// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/Vault.h"

#include "core/vault/VaultErrors.h"
#include "core/vault/VaultIntake.h"
#include "core/vault/VaultPicture.h"
#include "core/vault/VaultThreads.h"
#include "core/vault/VaultVerification.h"

#include <QDir>
#include <QJsonArray>
#include <QPointer>

#include <algorithm>

namespace snapdeck {

using Done = Result<std::monostate>;

bool VerifyReport::isGood() const
{
    return std::all_of(checked.begin(), checked.end(), [](const VaultCopy &copy) { return copy.isGood(); });
}

Vault::Vault(Time &time, QObject *parent)
    : QObject(parent)
    , m_time(time)
    , m_threads(std::make_unique<VaultThreads>())
{
    const VaultWorker *worker = m_threads->worker();
    connect(worker, &VaultWorker::pictureChanged, this, &Vault::take);
    connect(worker, &VaultWorker::troubled, this, &Vault::trouble);
    connect(worker, &VaultWorker::touched, this, &Vault::rescan);
}

Vault::~Vault()
{
    qDeleteAll(std::exchange(m_verifications, {})); // they call off what they read
    const auto intakes = findChildren<VaultIntake *>(QString(), Qt::FindDirectChildrenOnly);
    qDeleteAll(intakes); // they name the threads
    m_threads.reset();
}

void Vault::open(const QString &folder, Opening opening)
{
    cancelVerify();
    m_folder = QDir(folder).absolutePath();
    m_copies.clear();
    m_trash.clear();
    m_rules = {};
    m_state = State::Loading;
    Q_EMIT stateChanged();
    m_threads->files().ask<bool>(
        this,
        [worker = m_threads->worker(), root = m_folder, opening, now = m_time.utcNow()] {
            worker->open(root, opening, now);
            return true;
        },
        [this, root = m_folder](bool) {
            if (root == m_folder)
                Q_EMIT loaded();
        });
}

void Vault::rescan()
{
    m_threads->files().post([worker = m_threads->worker(), now = m_time.utcNow()] { worker->scan(now); });
}

void Vault::take(const VaultPicture &picture)
{
    if (picture.folder != m_folder)
        return; // of the folder before
    m_copies = picture.copies;
    m_trash = picture.trash;
    m_rules = picture.rules;
    const bool isOther = m_state != picture.state;
    m_state = picture.state;
    Q_EMIT changed();
    if (isOther)
        Q_EMIT stateChanged();
}

QString Vault::incomingFolder() const
{
    return m_folder + QStringLiteral("/.incoming");
}

QString Vault::pathOf(const CopyId &id) const
{
    return m_folder + u'/' + id.value();
}

QList<VaultCopy> Vault::copiesOf(const ResourceId &resource) const
{
    QList<VaultCopy> copies;
    std::copy_if(m_copies.begin(), m_copies.end(), std::back_inserter(copies),
                 [&resource](const VaultCopy &copy) { return copy.facts.resource == resource; });
    return copies;
}

std::optional<VaultCopy> Vault::find(const CopyId &id) const
{
    const auto found = std::find_if(m_copies.begin(), m_copies.end(),
                                    [&id](const VaultCopy &copy) { return copy.id == id; });
    return found == m_copies.end() ? std::nullopt : std::optional(*found);
}

std::optional<VaultCopy> Vault::find(const ResourceId &resource, const VersionId &version) const
{
    std::optional<VaultCopy> best;
    for (const VaultCopy &copy : m_copies) {
        const bool fits = copy.facts.resource == resource && copy.isVersion(version) && !copy.isMissing;
        if (fits && (!best || (copy.isGood() && !best->isGood())))
            best = copy;
    }
    return best;
}

void Vault::add(const QString &path, const CopyFacts &facts, QObject *context, Handler<VaultCopy> handler)
{
    auto ended = [context = QPointer(context), handler = std::move(handler)](const Result<VaultCopy> &copy) {
        if (context && handler)
            handler(copy);
    };
    auto *intake = new VaultIntake(*m_threads, m_time, m_folder, std::move(ended), this);
    intake->start(path, facts);
}

void Vault::adopt(QObject *context, Handler<QList<VaultCopy>> handler)
{
    using Ids = Result<QList<CopyId>>;
    m_threads->ask<Ids>(
        this, [now = m_time.utcNow()](VaultStore &store) { return store.adopt(now); },
        [this, root = m_folder, context = QPointer(context),
         handler = std::move(handler)](const Ids &adopted) {
            if (!adopted || adopted->isEmpty() || root != m_folder) {
                if (context && handler)
                    handler(!adopted               ? failure(adopted.error())
                                : root == m_folder ? Result<QList<VaultCopy>>()
                                                   : failure(vault_errors::closed(root)));
                return;
            }
            verify(*adopted, context, [handler](const Result<VerifyReport> &report) {
                if (handler)
                    handler(report ? Result<QList<VaultCopy>>(report->checked) : failure(report.error()));
            });
        });
}

void Vault::verify(const QList<CopyId> &ids, QObject *context, Handler<VerifyReport> handler)
{
    QList<VaultCopy> copies;
    for (const CopyId &id : ids) {
        VaultCopy unknown;
        unknown.id = id;
        copies.append(find(id).value_or(unknown));
    }
    auto *verification
        = new VaultVerification(*m_threads, m_time, m_folder, ids.isEmpty() ? m_copies : copies, this);
    connect(verification, &VaultVerification::progressed, this, &Vault::verifyProgressed);
    connect(verification, &VaultVerification::finished, this,
            [this, verification, context = QPointer(context), handler = std::move(handler)] {
                m_verifications.removeOne(verification);
                verification->deleteLater();
                startNextVerification();
                if (context && handler)
                    handler(verification->error() ? Result<VerifyReport>(failure(*verification->error()))
                                                  : verification->report());
            });
    m_verifications.append(verification);
    if (m_verifications.size() == 1)
        startNextVerification();
}

void Vault::startNextVerification()
{
    if (!m_verifications.isEmpty())
        m_verifications.constFirst()->start();
}

void Vault::cancelVerify()
{
    for (VaultVerification *verification : std::as_const(m_verifications))
        verification->cancel();
}

template <typename Value>
void Vault::change(QObject *context, std::function<Result<Value>(VaultStore &)> work, Handler<Value> handler)
{
    m_threads->ask<Result<Value>>(context, std::move(work), std::move(handler));
}

void Vault::setPinned(const QList<CopyId> &ids, bool pinned, QObject *context,
                      Handler<std::monostate> handler)
{
    change<std::monostate>(
        context,
        [=](VaultStore &store) {
            return store.edit(ids, {{QStringLiteral("pinned"), pinned}});
        },
        std::move(handler));
}

void Vault::setNote(const CopyId &id, const QString &note, QObject *context, Handler<std::monostate> handler)
{
    change<std::monostate>(
        context,
        [=](VaultStore &store) {
            return store.edit({id}, {{QStringLiteral("note"), note}});
        },
        std::move(handler));
}

void Vault::setTags(const CopyId &id, const QStringList &tags, QObject *context,
                    Handler<std::monostate> handler)
{
    change<std::monostate>(
        context,
        [=](VaultStore &store) {
            return store.edit({id}, {{QStringLiteral("tags"), QJsonArray::fromStringList(tags)}});
        },
        std::move(handler));
}

void Vault::remove(const QList<CopyId> &ids, QObject *context, Handler<QList<TrashedCopy>> handler)
{
    change<QList<TrashedCopy>>(
        context, [=, now = m_time.utcNow()](VaultStore &store) { return store.remove(ids, now); },
        std::move(handler));
}

void Vault::undo(const QString &trashId, QObject *context, Handler<VaultCopy> handler)
{
    change<VaultCopy>(
        context, [=, now = m_time.utcNow()](VaultStore &store) { return store.undo(trashId, now); },
        std::move(handler));
}

void Vault::emptyTrash(QObject *context, Handler<qint64> handler)
{
    change<qint64>(
        context, [](VaultStore &store) { return store.emptyTrash(); }, std::move(handler));
}

QList<CopyFate> Vault::previewPrune() const
{
    return planPrune(m_copies, m_rules, m_time.utcNow(), QTimeZone::systemTimeZone());
}

void Vault::prune(const QList<CopyFate> &preview, QObject *context, Handler<QList<TrashedCopy>> handler)
{
    change<QList<TrashedCopy>>(
        context,
        [=, now = m_time.utcNow()](VaultStore &store) {
            return store.prune(preview, now, QTimeZone::systemTimeZone());
        },
        std::move(handler));
}

void Vault::setPolicy(const QString &resourceKey, const std::optional<RetentionPolicy> &policy,
                      QObject *context, Handler<std::monostate> handler)
{
    const auto set = [=](VaultRules &rules) {
        if (resourceKey.isEmpty())
            rules.defaultPolicy = policy.value_or(RetentionPolicy());
        else if (policy)
            rules.policies.insert(resourceKey, *policy);
        else
            rules.policies.remove(resourceKey);
    };
    change<std::monostate>(
        context, [set](VaultStore &store) { return store.changeRules(set); }, std::move(handler));
}

void Vault::keepNew(const KeepRule &rule, QObject *context, Handler<std::monostate> handler)
{
    const auto set = [rule](VaultRules &rules) {
        rules.keep.removeIf([&rule](const KeepRule &other) { return other.resource == rule.resource; });
        rules.keep.append(rule);
    };
    change<std::monostate>(
        context, [set](VaultStore &store) { return store.changeRules(set); }, std::move(handler));
}

void Vault::stopKeeping(const ResourceId &resource, QObject *context, Handler<std::monostate> handler)
{
    const auto set = [resource](VaultRules &rules) {
        rules.keep.removeIf([&resource](const KeepRule &rule) { return rule.resource == resource; });
    };
    change<std::monostate>(
        context, [set](VaultStore &store) { return store.changeRules(set); }, std::move(handler));
}

} // namespace snapdeck
