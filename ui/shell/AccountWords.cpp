// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/AccountWords.h"

#include <QCoreApplication>

namespace snapdeck {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(snapdeck::AccountWords)
};

} // namespace

QString accountDetail(const Account &account, const QString &planName)
{
    const bool isSquareCloud = account.provider == Provider::SquareCloud;
    QStringList parts{isSquareCloud ? QStringLiteral("Square Cloud") : QStringLiteral("Wrenn")};
    parts << (isSquareCloud ? planName : account.baseUrl.host());
    if (account.readOnly)
        parts << Text::tr("read only");
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

QString plainHttpNote(const Account &account)
{
    return plainHttpOf(account) == PlainHttp::No ? QString() : Text::tr("Plain http");
}

} // namespace snapdeck
