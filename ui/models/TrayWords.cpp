// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/TrayWords.h"

#include "ui/models/Format.h"
#include "ui/models/OperationText.h"
#include "ui/models/StateBadges.h"

#include <QCoreApplication>

namespace snapdeck {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(snapdeck::TrayWords)
};

constexpr qsizetype LongestName = 40;

QString shortName(const QString &name)
{
    const QString line = name.simplified();
    return line.size() <= LongestName ? line : line.left(LongestName - 1) + u'…';
}

QString stateWords(const OperationView &operation)
{
    if (operation.state == OperationState::RateLimited && operation.nextAt)
        return Text::tr("waits until %1", "time").arg(Format::time(*operation.nextAt));
    return stateBadge(operation, {}).text;
}

} // namespace

QString trayTip(const TraySummary &summary)
{
    QStringList lines{QStringLiteral("Snapdeck")};
    if (summary.active > 0)
        lines << Text::tr("%n operation(s) under way", nullptr, summary.active);
    if (summary.paused > 0)
        lines << Text::tr("%n operation(s) paused", nullptr, summary.paused);
    if (summary.downloads > 0)
        lines << Text::tr("%n download(s) not finished", nullptr, summary.downloads);
    if (summary.troubles > 0)
        lines << Text::tr("%n operation(s) want a look", nullptr, summary.troubles);
    if (lines.size() == 1)
        lines << Text::tr("Nothing under way");
    return lines.join(u'\n');
}

QString trayLine(const OperationView &operation)
{
    const QString name
        = shortName(operation.resourceName.isEmpty() ? operation.resourceId : operation.resourceName);
    QString line = Text::tr("%1 · %2 · %3", "resource, kind of operation, state")
                       .arg(name, kindText(operation.kind), stateWords(operation));
    return line.replace(u'&', QStringLiteral("&&"));
}

} // namespace snapdeck
