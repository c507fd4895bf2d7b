// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/Icons.h"

#include "ui/theme/IconEngine.h"
#include "ui/theme/style/Strokes.h"

#include <QFile>
#include <QGuiApplication>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <cmath>
#include <iterator>

// Must stand outside of any namespace; the library is static, so nothing else would keep the pictures in.
static void loadIconResources()
{
    Q_INIT_RESOURCE(icons);
}

namespace snapdeck
{

namespace
{

/// File names in the order of Icon, without None.
constexpr const char16_t *IconNames[] = {
    u"layout-dashboard",
    u"boxes",
    u"database",
    u"cpu",
    u"layers",
    u"archive",
    u"calendar-clock",
    u"activity",
    u"settings",
    u"search",
    u"refresh-cw",
    u"camera",
    u"download",
    u"upload",
    u"git-compare",
    u"history",
    u"copy",
    u"link",
    u"unlink",
    u"ellipsis",
    u"chevron-down",
    u"chevron-up",
    u"chevron-left",
    u"chevron-right",
    u"chevrons-up-down",
    u"plus",
    u"minus",
    u"trash-2",
    u"clock",
    u"timer",
    u"circle-check",
    u"circle-alert",
    u"circle-question-mark",
    u"loader",
    u"play",
    u"pause",
    u"square",
    u"lock",
    u"lock-open",
    u"key-round",
    u"wifi",
    u"wifi-off",
    u"terminal",
    u"command",
    u"x",
    u"check",
    u"folder-open",
    u"folder",
    u"file",
    u"file-down",
    u"arrow-down",
    u"arrow-down-to-line",
    u"arrow-up",
    u"arrow-right",
    u"arrow-left",
    u"replace",
    u"shield-check",
    u"shield-alert",
    u"triangle-alert",
    u"info",
    u"power",
    u"gauge",
    u"eye",
    u"eye-off",
    u"external-link",
    u"user",
    u"users",
    u"pencil",
    u"pin",
    u"bell",
    u"funnel",
    u"columns-3",
    u"ban",
    u"save",
    u"server",
    u"cloud",
    u"cloud-off",
    u"hard-drive",
    u"hourglass",
    u"log-out",
    u"keyboard",
    u"palette",
    u"languages",
    u"flask-conical",
    u"tag",
    u"sticky-note",
    u"inbox",
    u"list-checks",
    u"undo-2",
};
static_assert(std::size(IconNames) == std::size_t(Icon::Undo));

QString filePath(Icon icon)
{
    return QStringLiteral(":/snapdeck/icons/%1.svg").arg(QString::fromUtf16(IconNames[int(icon) - 1]));
}

/// The picture as a mask: what is drawn is opaque, whatever its colour.
QPixmap renderMask(Icon icon, int pixels)
{
    loadIconResources();
    QFile file(filePath(icon));
    if (!file.open(QIODevice::ReadOnly)) {
        return {};
    }
    QByteArray svg = file.readAll();
    svg.replace("currentColor", "#000000");
    svg.replace("stroke-width=\"2\"", "stroke-width=\"" + QByteArray::number(Metrics::IconStroke) + '"');
    QSvgRenderer renderer(svg);
    QPixmap mask(pixels, pixels);
    mask.fill(Qt::transparent);
    QPainter painter(&mask);
    painter.setRenderHint(QPainter::Antialiasing);
    renderer.render(&painter, QRectF(0, 0, pixels, pixels));
    return mask;
}

/// Device pixels for one of the painter's own. The device knows only its own part: what is rendered into a
/// picture is painted on a widget that knows nothing of the picture's scale.
double scaleOf(const QPainter &painter)
{
    const QTransform &toDevice = painter.deviceTransform();
    return std::hypot(toDevice.m11(), toDevice.m12());
}

} // namespace

IconTint tintOf(Tone tone)
{
    static constexpr IconTint tints[] = {IconTint::Accent,  IconTint::Ok,     IconTint::Processing,
                                         IconTint::Warning, IconTint::Danger, IconTint::Text2};
    return tints[int(tone)];
}

QIcon makeIcon(Icon icon, IconTint tint)
{
    return icon == Icon::None ? QIcon() : QIcon(new IconEngine(icon, tint));
}

QPixmap iconPixmap(Icon icon, double extent, const QColor &color, double ratio)
{
    const int pixels = int(std::lround(extent * ratio));
    if (icon == Icon::None || pixels <= 0) {
        return {};
    }
    const QString key = QStringLiteral("snapdeck/%1/%2/%3").arg(int(icon)).arg(pixels).arg(color.rgba());
    QPixmap pixmap;
    if (!QPixmapCache::find(key, &pixmap)) {
        pixmap = renderMask(icon, pixels);
        if (pixmap.isNull()) {
            return {};
        }
        QPainter painter(&pixmap);
        painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
        painter.fillRect(pixmap.rect(), color);
        painter.end();
        QPixmapCache::insert(key, pixmap);
    }
    pixmap.setDevicePixelRatio(ratio);
    return pixmap;
}

void paintIcon(QPainter *painter, const QRectF &rect, Icon icon, const QColor &color)
{
    const double extent = std::min(rect.width(), rect.height());
    const QPixmap pixmap = iconPixmap(icon, extent, color, scaleOf(*painter));
    if (!pixmap.isNull()) {
        // On whole pixels, or the picture would be smeared over its neighbours.
        const QPointF half(extent / 2, extent / 2);
        const QRectF box(rect.center() - half, QSizeF(extent, extent));
        painter->drawPixmap(style::snapped(painter, box).topLeft(), pixmap);
    }
}

QStringList iconFiles()
{
    loadIconResources();
    QStringList files;
    for (int i = 1; i <= int(std::size(IconNames)); ++i) {
        files << filePath(Icon(i));
    }
    return files;
}

QIcon applicationIcon()
{
    loadIconResources();
    QSvgRenderer renderer(QStringLiteral(":/snapdeck/icons/snapdeck.svg"));
    QIcon icon;
    for (const int extent : {16, 22, 24, 32, 48, 64, 128, 256}) {
        QPixmap pixmap(extent, extent);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        renderer.render(&painter);
        painter.end();
        icon.addPixmap(pixmap);
    }
    return icon;
}

} // namespace snapdeck
