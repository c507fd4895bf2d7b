// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/TypeScale.h"

#include <QFontDatabase>
#include <QFontInfo>
#include <QGuiApplication>
#include <QScreen>

#include <algorithm>
#include <cmath>

namespace snapdeck::TypeScale
{

namespace
{

void setPixels(QFont *font, double wished)
{
    const double scale = TypeScale::scale();
    const double pixels = scale > 1 ? std::round(wished * scale) : wished;
    if (pixels == std::floor(pixels)) {
        font->setPixelSize(int(pixels));
        return;
    }
    // QFont takes whole pixels only; a fraction has to go through points.
    const QScreen *screen = QGuiApplication::primaryScreen();
    font->setPointSizeF(pixels * 72.0 / (screen ? screen->logicalDotsPerInchY() : 96.0));
}

QString installed(const QString &family)
{
    return QFontDatabase::hasFamily(family) ? family : QString();
}

QFont interfaceFont(double pixels, QFont::Weight weight = QFont::Normal)
{
    // Asked once: cells call this for every paint, and the font database is slow to search.
    static const QString family = installed(QStringLiteral("Inter"));
    QFont font = QFontDatabase::systemFont(QFontDatabase::GeneralFont);
    if (!family.isEmpty()) {
        font.setFamily(family);
    }
    setPixels(&font, pixels);
    font.setWeight(weight);
    return font;
}

} // namespace

double scaleFor(int platformPixels)
{
    constexpr double Usual = 44.0 / 3; // 11 points at 96 dpi, the largest that a desktop begins with
    constexpr double Noticed = 1.125;
    constexpr double Most = 1.3; // rows, badges and controls have room for no more
    const double scale = platformPixels / Usual;
    return scale < Noticed ? 1.0 : std::min(scale, Most);
}

double scale()
{
    // Asked once: a desktop that changes it says so to programs that are started anew.
    static const double asked
        = scaleFor(QFontInfo(QFontDatabase::systemFont(QFontDatabase::GeneralFont)).pixelSize());
    return asked;
}

QFont body()
{
    return interfaceFont(13);
}

QFont emphasis()
{
    return interfaceFont(13, QFont::Medium);
}

QFont strong()
{
    return interfaceFont(13, QFont::DemiBold);
}

QFont control()
{
    return interfaceFont(13, QFont::Medium);
}

QFont pageTitle()
{
    return interfaceFont(18, QFont::DemiBold);
}

QFont paneTitle()
{
    return interfaceFont(16, QFont::DemiBold);
}

QFont cardTitle()
{
    return interfaceFont(14, QFont::DemiBold);
}

QFont figure()
{
    return interfaceFont(20, QFont::DemiBold);
}

QFont hint()
{
    return interfaceFont(12);
}

QFont badge()
{
    return interfaceFont(12, QFont::Medium);
}

QFont tableHeader()
{
    return interfaceFont(11.5, QFont::Medium);
}

QFont section()
{
    return interfaceFont(11.5, QFont::DemiBold);
}

QFont mono()
{
    static const QString family = installed(QStringLiteral("JetBrains Mono"));
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    if (!family.isEmpty()) {
        font.setFamily(family);
    }
    setPixels(&font, 12);
    font.setFixedPitch(true);
    font.setStyleStrategy(QFont::PreferNoShaping); // no ligatures: what a file says, not ⇒ for =>
    return font;
}

} // namespace snapdeck::TypeScale
