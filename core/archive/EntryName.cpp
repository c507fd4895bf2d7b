// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/EntryName.h"

#include "core/archive/LittleEndian.h"
#include "core/base/Crc32.h"

#include <QStringDecoder>

#include <algorithm>
#include <array>
#include <optional>

namespace snapdeck::archive {

namespace {

constexpr quint16 utf8Flag = 0x0800;
constexpr quint16 unicodePathField = 0x7075;

/// The upper half of code page 437.
constexpr QStringView page437 = u"ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒ"
                                u"áíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐"
                                u"└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀"
                                u"αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u00A0";
static_assert(page437.size() == 128);

std::optional<QString> fromUtf8(QByteArrayView bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    QString text = decoder(bytes);
    return decoder.hasError() ? std::nullopt : std::optional(text);
}

QString fromPage437(QByteArrayView bytes)
{
    QString text;
    text.reserve(bytes.size());
    for (const char byte : bytes) {
        const auto value = static_cast<uchar>(byte);
        text += value < 128 ? QChar(QLatin1Char(byte)) : page437.at(value - 128);
    }
    return text;
}

std::optional<QString> unicodePath(QByteArrayView bytes, QByteArrayView extra)
{
    while (extra.size() >= 4) {
        const qsizetype length = fieldAt<quint16>(extra, 2);
        if (length > extra.size() - 4)
            break;
        const QByteArrayView field = extra.sliced(4, length);
        if (fieldAt<quint16>(extra, 0) == unicodePathField && length > 5 && field.at(0) == 1) {
            const bool isOfThese = fieldAt<quint32>(field, 1) == crc32Of(bytes);
            return isOfThese ? fromUtf8(field.sliced(5)) : std::nullopt;
        }
        extra = extra.sliced(4 + length);
    }
    return std::nullopt;
}

bool isControl(QChar sign)
{
    return sign.unicode() < 0x20 || (sign.unicode() >= 0x7F && sign.unicode() < 0xA0);
}

EntryName shown(QString text, bool isOdd)
{
    for (QChar &sign : text) {
        if (isControl(sign)) {
            sign = QChar::ReplacementCharacter;
            isOdd = true;
        }
    }
    return {text, isOdd};
}

bool isReservedPart(QStringView part)
{
    static constexpr QStringView forbidden = u"<>:\"|?*";
    if (part.isEmpty() || part == u"." || part == u"..")
        return false;
    constexpr qsizetype longest = 255; // of every file system in use
    return part.size() > longest || part.endsWith(u'.') || part.endsWith(u' ') || isDeviceName(part)
        || std::any_of(part.begin(), part.end(), [](QChar sign) { return forbidden.contains(sign); });
}

bool hasDrive(QStringView name)
{
    return name.size() >= 2 && name.at(1) == u':'
        && ((name.at(0) >= u'a' && name.at(0) <= u'z') || (name.at(0) >= u'A' && name.at(0) <= u'Z'));
}

bool isOfArchive(QStringView name)
{
    static constexpr std::array endings{u".zip", u".jar", u".war", u".7z",  u".rar", u".tar",
                                        u".tgz", u".gz",  u".bz2", u".tbz", u".xz",  u".zst"};
    return std::any_of(endings.begin(), endings.end(),
                       [name](QStringView ending) { return name.endsWith(ending, Qt::CaseInsensitive); });
}

} // namespace

EntryName readEntryName(QByteArrayView bytes, QByteArrayView extra, quint16 flags)
{
    if (const auto path = unicodePath(bytes, extra))
        return shown(*path, false);
    if (const auto text = fromUtf8(bytes))
        return shown(*text, false);
    return shown(fromPage437(bytes), (flags & utf8Flag) != 0);
}

bool isDeviceName(QStringView name)
{
    static constexpr std::array devices{u"CON", u"PRN", u"AUX", u"NUL", u"CONIN$", u"CONOUT$"};
    static constexpr QStringView numbers = u"123456789¹²³";
    const QStringView stem = (name.contains(u'.') ? name.left(name.indexOf(u'.')) : name).trimmed();
    const auto is = [stem](QStringView device) { return stem.compare(device, Qt::CaseInsensitive) == 0; };
    if (std::any_of(devices.begin(), devices.end(), is))
        return true;
    return stem.size() == 4 && numbers.contains(stem.at(3))
        && (stem.startsWith(u"COM", Qt::CaseInsensitive) || stem.startsWith(u"LPT", Qt::CaseInsensitive));
}

EntryTroubles troublesOfName(const QString &name)
{
    EntryTroubles troubles;
    if (name.contains(u'\\'))
        troubles |= EntryTrouble::Backslash;
    if (name.startsWith(u'/') || name.startsWith(u'\\') || hasDrive(name))
        troubles |= EntryTrouble::Absolute;
    // To some programs a backslash parts as well.
    const QString slashed = QString(name).replace(u'\\', u'/');
    for (const QStringView part : QStringView(slashed).split(u'/')) {
        if (part == u"..")
            troubles |= EntryTrouble::Climbs;
        if (isReservedPart(part))
            troubles |= EntryTrouble::ReservedName;
    }
    if (isOfArchive(name))
        troubles |= EntryTrouble::Nested;
    return troubles;
}

QString nameKey(const QString &name)
{
    const QString folded = name.normalized(QString::NormalizationForm_C).toCaseFolded();
    return folded.endsWith(u'/') ? folded.chopped(1) : folded;
}

} // namespace snapdeck::archive
