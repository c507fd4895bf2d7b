// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Program.h"
#include "app/common/Translations.h"
#include "core/base/SmallHeap.h"

#include <QCoreApplication>

int main(int argc, char *argv[])
{
    snapdeck::keepHeapSmall();
    const QCoreApplication application(argc, argv);
    const snapdeck::Translations translations;
    QCoreApplication::setApplicationName(QStringLiteral("snapdeck-cli"));
    QCoreApplication::setApplicationVersion(QStringLiteral(SNAPDECK_VERSION));
    return snapdeck::cli::runProgram(QCoreApplication::arguments().mid(1));
}
