// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/matrix/checks/Catalogue.h"

#include <QFile>
#include <QXmlStreamReader>

namespace snapdeck::matrix {

namespace {

QString plain(QString text)
{
    return text.remove(u'&').trimmed();
}

} // namespace

Catalogue Catalogue::fromFile(const QString &tsFile)
{
    Catalogue catalogue;
    QFile file(tsFile);
    if (!file.open(QIODevice::ReadOnly))
        return catalogue;
    QXmlStreamReader xml(&file);
    QString source;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == QLatin1String("source")) {
            source = xml.readElementText();
        } else if (xml.name() == QLatin1String("translation")) {
            // Plurals are in elements of their own; they have a number in them and are never shown as they
            // are.
            catalogue.add(source, xml.readElementText(QXmlStreamReader::SkipChildElements));
        }
    }
    return catalogue;
}

void Catalogue::add(const QString &english, const QString &translation)
{
    if (plain(translation).isEmpty())
        return;
    m_translations.insert(plain(english), plain(translation));
    m_words.insert(plain(translation));
}

bool Catalogue::isLeftInEnglish(const QString &shown) const
{
    const QString text = plain(shown);
    const QString translation = m_translations.value(text);
    return !translation.isEmpty() && translation != text && !m_words.contains(text);
}

} // namespace snapdeck::matrix
