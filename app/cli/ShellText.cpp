// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/ShellText.h"

#include <QRegularExpression>

namespace snapdeck::cli {

QString shellWord(QString text)
{
    static const QRegularExpression harmless(QStringLiteral("^[A-Za-z0-9._/-]+$"));
    if (harmless.match(text).hasMatch())
        return text;
    return u'\'' + text.replace(u'\'', QStringLiteral("'\\''")) + u'\'';
}

QString sameProgram(const Arguments &given)
{
    QString command = QStringLiteral("snapdeck-cli");
    for (const QStringView option : {u"data-dir", u"account", u"time-scale"}) {
        if (given.has(option))
            command += QStringLiteral(" --%1 %2").arg(option, shellWord(given.value(option)));
    }
    return command;
}

} // namespace snapdeck::cli
