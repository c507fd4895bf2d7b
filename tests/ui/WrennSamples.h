// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/operations/OperationView.h"
#include "core/wrenn/WrennTypes.h"
#include "ui/models/CapsuleModel.h"

/// Capsules and templates that a test makes up.
namespace snapdeck::test {

inline const QDateTime sampleNow(QDate(2026, 11, 22), QTime(12, 0), Qt::UTC);

inline QString statusWord(CapsuleStatus status)
{
    switch (status) {
    case CapsuleStatus::Running:
        return QStringLiteral("running");
    case CapsuleStatus::Paused:
        return QStringLiteral("paused");
    default:
        return QStringLiteral("defrosting");
    }
}

inline Capsule sampleCapsule(const char *id, CapsuleStatus status = CapsuleStatus::Running)
{
    Capsule made;
    made.id = CapsuleId(QString::fromLatin1(id));
    made.status = status;
    made.statusText = statusWord(status);
    made.templateName = QStringLiteral("python-base");
    made.vcpus = 2;
    made.memoryMb = 1024;
    made.createdAt = sampleNow.addDays(-3);
    made.startedAt = sampleNow.addSecs(-41 * 60);
    made.lastActiveAt = sampleNow.addSecs(-3);
    return made;
}

/// `isNewer`: of a server that tells of every template whether it is the platform's, and never overwrites.
inline Template sampleTemplate(const char *name, bool isNewer = false, bool isPlatform = false)
{
    Template made;
    made.name = TemplateName(QString::fromLatin1(name));
    made.isPlatform = isPlatform;
    made.isBase = isPlatform;
    made.tellsPlatform = isNewer;
    made.vcpus = 4;
    made.memoryMb = 2048;
    made.sizeBytes = 1'900'000'000;
    made.createdAt = QDateTime(QDate(2026, 11, 12), QTime(9, 0), Qt::UTC);
    return made;
}

inline OperationView sampleOperation(OperationKind kind, const char *resource, OperationState state,
                                     const char *message = "")
{
    OperationView view;
    view.id = OperationId(QStringLiteral("op-") + QString::fromLatin1(resource));
    view.kind = kind;
    view.resourceId = QString::fromLatin1(resource);
    view.resourceName = view.resourceId;
    view.state = state;
    view.since = sampleNow;
    view.startedAt = sampleNow;
    view.error.message = QString::fromLatin1(message);
    return view;
}

} // namespace snapdeck::test
