// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/VaultEmptyDialog.h"

#include "ui/dialogs/DestructiveButton.h"
#include "ui/models/Format.h"
#include "ui/theme/Palette.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/ConsequenceList.h"
#include "ui/widgets/DialogBody.h"
#include "ui/widgets/DialogFooter.h"
#include "ui/widgets/Labels.h"

#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace snapdeck {

namespace {

constexpr int Width = 480;

} // namespace

VaultEmptyDialog::VaultEmptyDialog(const QList<TrashedCopy> &trash, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(QStringLiteral("vaultEmptyDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Empty the trash of the vault"));
    setGround(this, Ground::Surface);
    qint64 bytes = 0;
    int verified = 0;
    for (const TrashedCopy &trashed : trash) {
        bytes += std::max<qint64>(trashed.copy.facts.bytes, 0);
        verified += trashed.copy.verdict == CopyVerdict::Verified ? 1 : 0;
    }
    const QString copies = tr("%n copies", nullptr, int(trash.size()));
    auto *consequences = new ConsequenceList;
    consequences->setObjectName(QStringLiteral("vaultEmptyConsequences"));
    consequences->addConsequence(Icon::Trash, tr("%1 are deleted for good.").arg(copies),
                                 tr("That frees %1. Nobody can bring them back.").arg(Format::size(bytes)));
    if (verified > 0)
        consequences->addConsequence(
            Icon::AlertTriangle, tr("%n of them are verified snapshots.", nullptr, verified),
            tr("A service keeps a snapshot for a limited time; these may be the only copies left."));
    auto *body = new QVBoxLayout;
    body->setContentsMargins(3 * Metrics::Grid, 20, 3 * Metrics::Grid, 20);
    body->setSpacing(14);
    body->addWidget(makeLabel(TextKind::PaneTitle, windowTitle()));
    body->addWidget(consequences);
    body->addStretch(1);
    auto *footer = new DialogFooter;
    auto *cancel = makeButton(ButtonKind::Normal, Icon::None, tr("Cancel"));
    cancel->setObjectName(QStringLiteral("vaultEmptyCancelButton"));
    cancel->setDefault(true);
    auto *act = new DestructiveButton(tr("Delete %1 for good"), copies, copies);
    act->setObjectName(QStringLiteral("vaultEmptyConfirmButton"));
    footer->addDecision(cancel);
    footer->addDecision(act);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(body);
    column->addWidget(footer);
    fixWidth(this, Width);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(act, &QPushButton::clicked, this, [this] {
        accept();
        Q_EMIT confirmed();
    });
    cancel->setFocus();
}

} // namespace snapdeck
