// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/VaultCopy.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <utility>

namespace snapdeck {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(snapdeck::VaultCopy)
};

/// As long as the version in the name of a file; see SnapshotFileName.
constexpr qsizetype shortVersion = 12;

constexpr std::array<std::pair<CopyVerdict, const char *>, 8> verdictNames{{
    {CopyVerdict::Unverified, "unverified"},
    {CopyVerdict::Verified, "verified"},
    {CopyVerdict::Changed, "changed"},
    {CopyVerdict::NotAnArchive, "not_an_archive"},
    {CopyVerdict::Broken, "broken"},
    {CopyVerdict::CorruptEntry, "corrupt_entry"},
    {CopyVerdict::Encrypted, "encrypted"},
    {CopyVerdict::Unreadable, "unreadable"},
}};

} // namespace

QString VaultCopy::resourceKey() const
{
    if (!facts.resource.isEmpty())
        return facts.resource.value();
    return facts.resourceName.isEmpty() ? QStringLiteral("unknown") : facts.resourceName;
}

bool VaultCopy::isVersion(const VersionId &version) const
{
    if (version.isEmpty() || facts.version.isEmpty())
        return false;
    return facts.version == version
        || (origin == CopyOrigin::Adopted && facts.version.value().size() == shortVersion
            && version.value().startsWith(facts.version.value()));
}

QString verdictName(CopyVerdict verdict)
{
    const auto found = std::find_if(verdictNames.begin(), verdictNames.end(),
                                    [verdict](const auto &known) { return known.first == verdict; });
    return found == verdictNames.end() ? QString() : QLatin1String(found->second);
}

CopyVerdict verdictFrom(const QString &name)
{
    const auto found = std::find_if(verdictNames.begin(), verdictNames.end(), [&name](const auto &known) {
        return name == QLatin1String(known.second);
    });
    return found == verdictNames.end() ? CopyVerdict::Unverified : found->first;
}

QString verdictText(const VaultCopy &copy)
{
    if (copy.isMissing)
        return Text::tr("The file is gone.");
    switch (copy.verdict) {
    case CopyVerdict::Unverified:
        return Text::tr("Not read through yet.");
    case CopyVerdict::Verified:
        return Text::tr("Whole: every checksum is right.");
    case CopyVerdict::Changed:
        return Text::tr("Not the bytes that were put here: the file has been changed.");
    case CopyVerdict::NotAnArchive:
        return Text::tr("No archive at all, but %1.").arg(copy.verdictDetail);
    case CopyVerdict::Broken:
        return Text::tr("Broken: %1.").arg(copy.verdictDetail);
    case CopyVerdict::CorruptEntry:
        return Text::tr("Damaged at “%1”.").arg(copy.verdictDetail);
    case CopyVerdict::Encrypted:
        return Text::tr("“%1” is encrypted and cannot be checked.").arg(copy.verdictDetail);
    case CopyVerdict::Unreadable:
        return Text::tr("The disk did not give the file: %1.").arg(copy.verdictDetail);
    }
    return {};
}

QString trashWhyName(TrashedCopy::Why why)
{
    switch (why) {
    case TrashedCopy::Why::Removed:
        return QStringLiteral("removed");
    case TrashedCopy::Why::Retention:
        return QStringLiteral("retention");
    case TrashedCopy::Why::Replaced:
        return QStringLiteral("replaced");
    }
    return {};
}

} // namespace snapdeck
