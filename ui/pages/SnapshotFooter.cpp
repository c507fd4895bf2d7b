// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/SnapshotFooter.h"

#include "ui/models/Format.h"
#include "ui/pages/KeepActions.h"
#include "ui/pages/ResourceActionButton.h"
#include "ui/theme/TypeScale.h"
#include "ui/widgets/ElidedLabel.h"
#include "ui/widgets/IconLabel.h"
#include "ui/widgets/Labels.h"

#include <QAction>
#include <QCheckBox>
#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QPushButton>
#include <QVBoxLayout>

namespace snapdeck {

namespace {

/// A check box that is a checkable action.
QCheckBox *makeActionCheck(QAction *action)
{
    auto *check = new QCheckBox;
    const auto follow = [check, action] {
        check->setText(action->text());
        check->setChecked(action->isChecked());
        check->setEnabled(action->isEnabled());
        check->setToolTip(plainToolTip(action->toolTip()));
        check->setAccessibleDescription(action->toolTip());
    };
    follow();
    QObject::connect(action, &QAction::changed, check, follow);
    QObject::connect(action, &QAction::toggled, check, follow);
    // What is done with it, and not how it stands, triggers: it may be that it cannot be carried out.
    QObject::connect(check, &QCheckBox::toggled, action, [action, follow](bool isChecked) {
        if (action->isChecked() != isChecked)
            action->trigger();
        follow();
    });
    return check;
}

} // namespace

SnapshotFooter::SnapshotFooter(QAction *copyLink, const KeepActions &keep, QWidget *parent)
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
    inside->setContentsMargins(Metrics::PageMargin, 0, 12, 8);
    inside->setSpacing(10);
    inside->addWidget(new IconLabel(Icon::Link));
    inside->addWidget(m_words, 1);
    inside->addWidget(copy);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeHairline());
    column->addSpacing(10);
    column->addWidget(makeKeepRow(keep));
    column->addLayout(inside);
}

QWidget *SnapshotFooter::makeKeepRow(const KeepActions &keep)
{
    auto *button = makeActionButton(ButtonKind::Quiet, keep.keep());
    button->setObjectName(QStringLiteral("keepButton"));
    auto *check = makeActionCheck(keep.keepNew());
    check->setObjectName(QStringLiteral("keepNewCheck"));
    auto *row = new QWidget;
    if (!keep.keep()->isVisible())
        row->hide(); // for good: whether there is a vault is known from the beginning
    auto *inside = new QHBoxLayout(row);
    inside->setContentsMargins(Metrics::PageMargin, 0, 12, 2);
    inside->addWidget(check);
    inside->addStretch(1);
    inside->addWidget(button);
    return row;
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
