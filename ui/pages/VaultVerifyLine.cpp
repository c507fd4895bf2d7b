// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/VaultVerifyLine.h"

#include "ui/models/Format.h"
#include "ui/models/VaultWords.h"

#include <QPushButton>

#include <algorithm>

namespace snapdeck {

VaultVerifyLine::VaultVerifyLine(Vault &vault, QWidget *parent)
    : SnapshotNotice(parent)
    , m_vault(vault)
{
    setObjectName(QStringLiteral("vaultVerifyLine"));
    actionButton()->setObjectName(QStringLiteral("vaultVerifyCancelButton"));
    connect(&vault, &Vault::verifyProgressed, this, &VaultVerifyLine::showProgress);
    connect(this, &SnapshotNotice::actionTriggered, &vault, &Vault::cancelVerify);
    connect(this, &SnapshotNotice::dismissed, this, &QWidget::hide);
}

void VaultVerifyLine::showProgress(const VerifyProgress &progress)
{
    if (!m_vault.isVerifying())
        return; // told late
    const auto copy = m_vault.find(progress.current);
    Content content;
    content.icon = Icon::Loader;
    content.tone = Tone::Processing;
    content.what = tr("Verifying the copies");
    QStringList parts{copy ? tr("Reading %1 through").arg(copyName(*copy)) : content.what};
    if (progress.totalBytes > 0) {
        parts << tr("%1 of %2").arg(Format::size(progress.doneBytes), Format::size(progress.totalBytes));
        content.progress = int(double(progress.doneBytes) * 1000 / double(progress.totalBytes));
    }
    content.text = parts.join(QStringLiteral(" · "));
    content.action = tr("Cancel");
    showContent(content);
}

void VaultVerifyLine::showReport(const VerifyReport &report)
{
    Content content;
    const bool isBad = std::any_of(report.checked.cbegin(), report.checked.cend(),
                                   [](const VaultCopy &copy) { return !copy.isGood(); });
    content.icon = isBad ? Icon::AlertCircle : report.wasCancelled ? Icon::Ban : Icon::CheckCircle;
    content.tone = isBad ? Tone::Danger : report.wasCancelled ? Tone::Neutral : Tone::Ok;
    content.text = verifyWords(report);
    content.what = content.text;
    content.dismissible = true;
    showContent(content);
}

} // namespace snapdeck
