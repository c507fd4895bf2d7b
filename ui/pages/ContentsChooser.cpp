// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/ContentsChooser.h"

#include "core/session/SquareCloudSession.h"
#include "core/vault/Vault.h"
#include "ui/models/Format.h"
#include "ui/theme/Icons.h"

#include <QSignalBlocker>

namespace snapdeck {

namespace {

bool isSame(const Snapshot &one, const Snapshot &other)
{
    return one.ref == other.ref && one.takenAt == other.takenAt;
}

qsizetype placeOf(const QList<Snapshot> &all, const Snapshot &wanted)
{
    for (qsizetype place = 0; place < all.size(); ++place) {
        if (isSame(all[place], wanted))
            return place;
    }
    return -1;
}

} // namespace

ContentsChooser::ContentsChooser(SquareCloudSession &session, QWidget *parent)
    : QComboBox(parent)
    , m_session(session)
{
    setSizeAdjustPolicy(QComboBox::AdjustToContents);
    connect(this, &QComboBox::activated, this, [this](int place) {
        m_chosen = m_snapshots[place];
        Q_EMIT snapshotChosen(*m_chosen);
    });
    connect(&session.catalog(), &SquareCloudCatalog::snapshotsChanged, this, [this](const ResourceId &id) {
        if (id == m_resource)
            fill();
    });
    connect(&session.keeper(), &SnapshotKeeper::kept, this, &ContentsChooser::fill);
}

void ContentsChooser::setResource(const ResourceId &resource)
{
    m_resource = resource;
    m_chosen.reset();
    fill();
}

void ContentsChooser::choose(const Snapshot &snapshot)
{
    m_chosen = snapshot;
    fill();
}

std::optional<Snapshot> ContentsChooser::chosen() const
{
    return m_chosen;
}

std::optional<Snapshot> ContentsChooser::neighbourOf(const Snapshot &snapshot) const
{
    const qsizetype place = placeOf(m_snapshots, snapshot);
    if (place >= 0 && place + 1 < m_snapshots.size())
        return m_snapshots[place + 1];
    return place > 0 ? std::optional(m_snapshots[place - 1]) : std::nullopt;
}

void ContentsChooser::showPopup()
{
    fill(); // ages have gone on
    QComboBox::showPopup();
}

void ContentsChooser::fill()
{
    const QSignalBlocker quiet(this);
    m_snapshots = m_session.catalog().snapshots(m_resource);
    if (m_chosen && placeOf(m_snapshots, *m_chosen) < 0)
        m_snapshots.append(*m_chosen);
    clear();
    for (const Snapshot &snapshot : std::as_const(m_snapshots)) {
        addItem(makeIcon(Icon::Camera), wordsFor(snapshot));
        setItemData(count() - 1, Format::dateTime(snapshot.takenAt), Qt::ToolTipRole);
    }
    setCurrentIndex(m_chosen ? int(placeOf(m_snapshots, *m_chosen)) : -1);
    setToolTip(m_chosen ? Format::dateTime(m_chosen->takenAt) : QString());
}

QString ContentsChooser::wordsFor(const Snapshot &snapshot) const
{
    const Vault *vault = m_session.vault();
    const auto copy = vault && !snapshot.ref.version.isEmpty() ? vault->find(m_resource, snapshot.ref.version)
                                                               : std::nullopt;
    QStringList parts{Format::ago(snapshot.takenAt, m_session.clock().utcNow())};
    if (snapshot.sizeBytes >= 0)
        parts << Format::size(snapshot.sizeBytes);
    parts << (copy && copy->isGood() ? tr("vault", "where a snapshot is read from")
                                     : tr("server", "where a snapshot is read from"));
    return parts.join(QStringLiteral(" · "));
}

} // namespace snapdeck
