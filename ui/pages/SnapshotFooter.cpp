// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/SnapshotFooter.h"

#include "ui/models/Format.h"
#include "ui/pages/ResourceActionButton.h"
#include "ui/theme/TypeScale.h"
#include "ui/widgets/ElidedLabel.h"
#include "ui/widgets/IconLabel.h"
#include "ui/widgets/Labels.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QPushButton>
#include <QVBoxLayout>

namespace snapdeck {

SnapshotFooter::SnapshotFooter(QAction *copyLink, QWidget *parent)
    : QWidget(parent)
    , m_words(new ElidedLabel)
{
    m_words->setFont(TypeScale::body());
    m_words->setElideMode(Qt::ElideRight);
    m_words->setFocusPolicy(Qt::NoFocus);
    m_words->setObjectName(QStringLiteral("linkValidity"));
    auto *copy = makeActionButton(ButtonKind::Quiet, copyLink);
    copy->setObjectName(QStringLiteral("copyLinkButton"));
    auto *inside = new QHBoxLayout;
    inside->setContentsMargins(Metrics::PageMargin, 12, 12, 12);
    inside->setSpacing(10);
    inside->addWidget(new IconLabel(Icon::Link));
    inside->addWidget(m_words, 1);
    inside->addWidget(copy);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeHairline());
    column->addLayout(inside);
}

void SnapshotFooter::showSnapshot(const std::optional<Snapshot> &snapshot, const QDateTime &now)
{
    if (!snapshot || snapshot->link.isEmpty()) {
        m_words->setWholeText(snapshot ? tr("The service tells no link of this snapshot.") : QString());
        return;
    }
    const QString until = Format::dateTime(snapshot->link.expiresAt());
    m_words->setWholeText(snapshot->link.isValidAt(now)
                              ? tr("Download link valid until %1.").arg(until)
                              : tr("The link expired %1. A download asks for a new one.").arg(until));
}

void copySecretLink(const SignedLink &link)
{
    auto *content = new QMimeData;
    content->setText(link.expose().toString(QUrl::FullyEncoded));
    // Clipboard managers that know of it keep no history of what is marked so.
    content->setData(QStringLiteral("x-kde-passwordManagerHint"), QByteArrayLiteral("secret"));
    QGuiApplication::clipboard()->setMimeData(content);
}

} // namespace snapdeck
