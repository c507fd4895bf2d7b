// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/VaultActions.h"

#include "ui/dialogs/RetentionCleanUpDialog.h"
#include "ui/dialogs/RetentionDialog.h"
#include "ui/dialogs/VaultEmptyDialog.h"
#include "ui/dialogs/VaultTextDialog.h"
#include "ui/models/Format.h"
#include "ui/models/VaultWords.h"

#include <QDesktopServices>
#include <QFileInfo>
#include <QMap>
#include <QSet>
#include <QUrl>

namespace snapdeck {

namespace {

QStringList tagsFrom(const QString &text)
{
    QStringList tags;
    for (const QString &part : text.split(u',', Qt::SkipEmptyParts)) {
        const QString tag = part.simplified();
        if (!tag.isEmpty() && !tags.contains(tag))
            tags << tag;
    }
    return tags;
}

} // namespace

VaultActions::VaultActions(Vault &vault, const Clock &clock, QWidget *window)
    : QObject(window)
    , m_vault(vault)
    , m_clock(clock)
    , m_window(window)
{
}

Handler<std::monostate> VaultActions::orFailed()
{
    return [this](const Result<std::monostate> &done) {
        if (!done)
            Q_EMIT failed(done.error());
    };
}

void VaultActions::verify(const QList<CopyId> &ids)
{
    m_vault.verify(ids, this, [this](const Result<VerifyReport> &report) {
        if (report)
            Q_EMIT verifyEnded(*report);
        else
            Q_EMIT failed(report.error());
    });
}

void VaultActions::setPinned(const QList<CopyId> &ids, bool pinned)
{
    m_vault.setPinned(ids, pinned, this, orFailed());
}

void VaultActions::editNote(const CopyId &id)
{
    const auto copy = m_vault.find(id);
    if (!copy)
        return;
    auto *dialog
        = new VaultTextDialog({tr("Note on a copy of %1").arg(copyName(*copy)), tr("&Note"), copy->note,
                               tr("For whoever looks at it later. It stays beside the copy.")},
                              m_window);
    dialog->setObjectName(QStringLiteral("vaultNoteDialog"));
    connect(dialog, &VaultTextDialog::confirmed, this,
            [this, id](const QString &text) { m_vault.setNote(id, text.trimmed(), this, orFailed()); });
    dialog->open();
}

void VaultActions::editTags(const CopyId &id)
{
    const auto copy = m_vault.find(id);
    if (!copy)
        return;
    auto *dialog = new VaultTextDialog({tr("Tags of a copy of %1").arg(copyName(*copy)), tr("&Tags"),
                                        copy->tags.join(QStringLiteral(", ")),
                                        tr("Separated by commas. The filter finds copies by them.")},
                                       m_window);
    dialog->setObjectName(QStringLiteral("vaultTagsDialog"));
    connect(dialog, &VaultTextDialog::confirmed, this,
            [this, id](const QString &text) { m_vault.setTags(id, tagsFrom(text), this, orFailed()); });
    dialog->open();
}

void VaultActions::showInFolder(const CopyId &id)
{
    QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(m_vault.pathOf(id)).absolutePath()));
}

void VaultActions::adopt()
{
    m_vault.adopt(this, [this](const Result<QList<VaultCopy>> &adopted) {
        if (!adopted)
            Q_EMIT failed(adopted.error());
        else if (adopted->isEmpty())
            Q_EMIT noticed(tr("Nothing new was found in %1.").arg(m_vault.folder()));
        else
            Q_EMIT noticed(tr("%n files were taken in.", nullptr, int(adopted->size())));
    });
}

void VaultActions::remove(const QList<CopyId> &ids)
{
    if (ids.isEmpty())
        return;
    m_vault.remove(ids, this, [this](const Result<QList<TrashedCopy>> &gone) {
        if (gone)
            takeRemoved(*gone);
        else
            Q_EMIT failed(gone.error());
    });
}

void VaultActions::takeRemoved(const QList<TrashedCopy> &gone)
{
    QSet<QString> good; // resources that still have a copy one can rely on
    const QList<VaultCopy> left = m_vault.copies();
    for (const VaultCopy &copy : left) {
        if (copy.isGood())
            good.insert(copy.resourceKey());
    }
    QStringList ids;
    QMap<QString, QString> bare; // resources that had one, with their names
    for (const TrashedCopy &trashed : gone) {
        ids << trashed.id;
        if (trashed.copy.isGood() && !good.contains(trashed.copy.resourceKey()))
            bare.insert(trashed.copy.resourceKey(), copyName(trashed.copy));
    }
    QString text = tr("%n copies went to the trash.", nullptr, int(gone.size()));
    if (bare.size() == 1)
        text += u' ' + tr("No verified copy of %1 is left.").arg(bare.first());
    else if (!bare.isEmpty())
        text += u' ' + tr("%n resources have no verified copy any more.", nullptr, int(bare.size()));
    Q_EMIT removed(ids, text);
}

void VaultActions::undo(const QStringList &trashIds)
{
    for (const QString &id : trashIds) {
        m_vault.undo(id, this, [this](const Result<VaultCopy> &back) {
            if (!back)
                Q_EMIT failed(back.error());
        });
    }
}

void VaultActions::askToEmptyTrash()
{
    auto *dialog = new VaultEmptyDialog(m_vault.trash(), m_window);
    connect(dialog, &VaultEmptyDialog::confirmed, this, &VaultActions::emptyTrash);
    dialog->open();
}

void VaultActions::emptyTrash()
{
    m_vault.emptyTrash(this, [this](const Result<qint64> &freed) {
        if (freed)
            Q_EMIT noticed(tr("The trash is empty; %1 are free again.").arg(Format::size(*freed)));
        else
            Q_EMIT failed(freed.error());
    });
}

void VaultActions::editRetention(const QString &resourceKey)
{
    auto *dialog = new RetentionDialog(m_vault, m_clock, resourceKey, m_window);
    connect(dialog, &RetentionDialog::confirmed, this, [this](const RetentionChanges &changes) {
        for (auto change = changes.cbegin(); change != changes.cend(); ++change)
            m_vault.setPolicy(change.key(), change.value(), this, orFailed());
    });
    dialog->open();
}

void VaultActions::askToCleanUp()
{
    auto *dialog = new RetentionCleanUpDialog(m_vault, m_clock, m_window);
    connect(dialog, &RetentionCleanUpDialog::rulesRequested, this, [this] { editRetention(); });
    connect(dialog, &RetentionCleanUpDialog::confirmed, this, [this](const QList<CopyFate> &preview) {
        m_vault.prune(preview, this, [this](const Result<QList<TrashedCopy>> &gone) {
            if (gone)
                takeRemoved(*gone);
            else
                Q_EMIT failed(gone.error());
        });
    });
    dialog->open();
}

} // namespace snapdeck
