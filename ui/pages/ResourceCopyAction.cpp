// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/ResourceCopyAction.h"

#include "ui/theme/Icons.h"

#include <QClipboard>
#include <QGuiApplication>

namespace snapdeck {

ResourceCopyAction::ResourceCopyAction(QObject *parent)
    : QAction(makeIcon(Icon::Copy), tr("Copy &id"), parent)
{
    connect(this, &QAction::triggered, this, &ResourceCopyAction::act);
    setEnabled(false);
}

void ResourceCopyAction::setChosen(const QList<Resource> &chosen)
{
    m_chosen = chosen;
    setEnabled(!chosen.isEmpty());
}

void ResourceCopyAction::act()
{
    QStringList ids;
    for (const Resource &resource : std::as_const(m_chosen))
        ids.append(resource.id.value());
    QGuiApplication::clipboard()->setText(ids.join(u'\n'));
    Q_EMIT noticed(ids.size() == 1 ? tr("Id copied.") : tr("%n ids copied.", nullptr, int(ids.size())));
}

} // namespace snapdeck
