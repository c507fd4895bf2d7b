// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/VaultWords.h"

#include "ui/models/Format.h"

#include <QCoreApplication>

#include <algorithm>
#include <numeric>

namespace snapdeck {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(snapdeck::VaultWords)
};

} // namespace

BadgeSpec verdictBadge(const VaultCopy &copy)
{
    if (copy.isMissing)
        return {Icon::Unlink, Text::tr("Missing"), Tone::Danger};
    switch (copy.verdict) {
    case CopyVerdict::Unverified:
        break;
    case CopyVerdict::Verified:
        return {Icon::CheckCircle, Text::tr("Verified"), Tone::Ok};
    case CopyVerdict::Changed:
        return {Icon::AlertTriangle, Text::tr("Changed"), Tone::Danger};
    case CopyVerdict::NotAnArchive:
        return {Icon::AlertCircle, Text::tr("No archive"), Tone::Danger};
    case CopyVerdict::Broken:
        return {Icon::AlertCircle, Text::tr("Broken"), Tone::Danger};
    case CopyVerdict::CorruptEntry:
        return {Icon::AlertCircle, Text::tr("Corrupt"), Tone::Danger};
    case CopyVerdict::Encrypted:
        return {Icon::Lock, Text::tr("Encrypted"), Tone::Warning};
    case CopyVerdict::Unreadable:
        return {Icon::AlertCircle, Text::tr("Unreadable"), Tone::Danger};
    }
    return {Icon::HelpCircle, Text::tr("Not verified yet"), Tone::Neutral};
}

QString checkedAgo(const VaultCopy &copy, const QDateTime &now)
{
    return copy.verifiedAt.isValid() ? Format::ago(copy.verifiedAt, now) : QStringLiteral("–");
}

QString copyName(const VaultCopy &copy)
{
    if (!copy.facts.resourceName.isEmpty())
        return copy.facts.resourceName;
    return copy.facts.resource.isEmpty() ? copy.id.value().section(u'/', -1) : copy.facts.resource.value();
}

QString originWords(const VaultCopy &copy)
{
    return copy.origin == CopyOrigin::Adopted ? Text::tr("Adopted") : Text::tr("Downloaded");
}

QString copiesWords(const QList<VaultCopy> &copies)
{
    const qint64 bytes
        = std::accumulate(copies.cbegin(), copies.cend(), qint64(0), [](qint64 sum, const VaultCopy &copy) {
              return sum + std::max<qint64>(copy.facts.bytes, 0);
          });
    return QStringLiteral("%1 · %2").arg(Text::tr("%n copies", nullptr, int(copies.size())),
                                         Format::roughSize(bytes));
}

QString trashWords(TrashedCopy::Why why)
{
    switch (why) {
    case TrashedCopy::Why::Removed:
        break;
    case TrashedCopy::Why::Retention:
        return Text::tr("Cleaned up");
    case TrashedCopy::Why::Replaced:
        return Text::tr("Replaced");
    }
    return Text::tr("Removed by hand");
}

QString vaultObjection(const Vault &vault)
{
    switch (vault.state()) {
    case Vault::State::Ready:
        break;
    case Vault::State::Closed:
    case Vault::State::Loading:
        return Text::tr("The vault is being read.");
    case Vault::State::ReadOnly:
        return Text::tr("Nothing can be written to %1: copies can be read, but neither kept nor removed.")
            .arg(vault.folder());
    case Vault::State::NotThere:
        return Text::tr("No vault can be found in %1. Is its disk connected? What was known of the copies is "
                        "still shown.")
            .arg(vault.folder());
    }
    return {};
}

QString verifyWords(const VerifyReport &report)
{
    const auto good = std::count_if(report.checked.cbegin(), report.checked.cend(),
                                    [](const VaultCopy &copy) { return copy.isGood(); });
    const auto bad = report.checked.size() - good;
    const QString read = Text::tr("%n copies read.", nullptr, int(report.checked.size()));
    const QString found = bad == 0 ? Text::tr("All of them are whole.")
                                   : Text::tr("%n are not what they should be.", nullptr, int(bad));
    if (report.wasCancelled)
        return report.checked.isEmpty() ? Text::tr("Cancelled before any copy was read to its end.")
                                        : Text::tr("Cancelled. %1 %2").arg(read, found);
    return read + u' ' + found;
}

} // namespace snapdeck
