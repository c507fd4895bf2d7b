// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/KindWords.h"

#include <QCoreApplication>

namespace snapdeck {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(snapdeck::KindWords)
};

} // namespace

KindWords wordsOf(OperationKind kind)
{
    switch (kind) {
    case OperationKind::Snapshot:
        break;
    case OperationKind::Restore:
        return {Text::tr("Restore"),
                Text::tr("Restoring"),
                {},
                Text::tr("Restored"),
                Text::tr("the snapshot was put back"),
                Icon::Restore};
    case OperationKind::Capture:
        return {Text::tr("Capture"),
                Text::tr("Capturing"),
                {},
                Text::tr("Captured"),
                Text::tr("the template was made")};
    case OperationKind::Create:
        return {Text::tr("Launch"), Text::tr("Launching"), Text::tr("Starting"), Text::tr("Launched"),
                Text::tr("the capsule runs")};
    case OperationKind::Pause:
        return {Text::tr("Pause"), Text::tr("Pausing"), Text::tr("Pausing"), Text::tr("Paused"),
                Text::tr("the capsule is paused")};
    case OperationKind::Resume:
        return {Text::tr("Resume"), Text::tr("Resuming"), Text::tr("Resuming"), Text::tr("Resumed"),
                Text::tr("the capsule runs again")};
    case OperationKind::Destroy:
        return {Text::tr("Destroy"),
                Text::tr("Destroying"),
                {},
                Text::tr("Destroyed"),
                Text::tr("the capsule is gone")};
    case OperationKind::DeleteTemplate:
        return {Text::tr("Delete template"),
                Text::tr("Deleting"),
                {},
                Text::tr("Deleted"),
                Text::tr("the template is gone")};
    }
    return {Text::tr("Snapshot"), Text::tr("Taking"), Text::tr("Processing"), Text::tr("Ready"),
            Text::tr("the snapshot was taken")};
}

} // namespace snapdeck
