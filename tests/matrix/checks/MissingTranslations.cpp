// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/matrix/checks/MissingTranslations.h"

namespace snapdeck::matrix {

namespace {

/// Qt has languages say in this way whether they are written from the right.
bool isSetting(const QString &text)
{
    return text.isEmpty() || text == QLatin1String("QT_LAYOUT_DIRECTION");
}

} // namespace

MissingTranslations::MissingTranslations(QList<const QTranslator *> language, QObject *parent)
    : QTranslator(parent)
    , m_language(std::move(language))
{
}

QString MissingTranslations::translate(const char *context, const char *sourceText,
                                       const char *disambiguation, int n) const
{
    for (const QTranslator *words : m_language) {
        if (!words->translate(context, sourceText, disambiguation, n).isNull())
            return {};
    }
    const QString where = QString::fromUtf8(context);
    const QString text = QString::fromUtf8(sourceText);
    const QString key = where + u'\n' + text;
    const std::lock_guard guard(m_mutex);
    if (!isSetting(text) && !m_known.contains(key)) {
        m_known << key;
        m_new << Finding{QStringLiteral("untranslated"), where,
                         QStringLiteral("“%1” has no translation").arg(text)};
    }
    return {};
}

Findings MissingTranslations::take()
{
    const std::lock_guard guard(m_mutex);
    return std::exchange(m_new, {});
}

} // namespace snapdeck::matrix
