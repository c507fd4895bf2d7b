// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/common/Translations.h"

#include <QCoreApplication>
#include <QLocale>

/// The linker drops the resources of a static library that nobody names. Qt wants this outside of namespaces.
static void nameResources()
{
    Q_INIT_RESOURCE(translations);
}

namespace snapdeck {

Translations::Translations()
{
    nameResources();
    const QString folder = QStringLiteral(":/snapdeck/translations");
    const QString english = QStringLiteral("snapdeck_en");
    if (m_translator.load(QLocale(), QStringLiteral("snapdeck"), QStringLiteral("_"), folder)
        || m_translator.load(english, folder))
        QCoreApplication::installTranslator(&m_translator);
}

} // namespace snapdeck
