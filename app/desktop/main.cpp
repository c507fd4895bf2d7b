// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/common/Translations.h"
#include "app/desktop/Desktop.h"
#include "app/desktop/ThemeNames.h"
#include "core/base/SmallHeap.h"
#include "ui/theme/Gallery.h"
#include "ui/theme/Theme.h"

#include <QApplication>

#include <cstdio>

namespace {

int showGallery(const snapdeck::DesktopOptions &options)
{
    snapdeck::Translations translations;
    translations.speak(options.language);
    snapdeck::Theme theme;
    theme.setChoice(snapdeck::themeNamed(options.theme));
    snapdeck::GalleryWindow gallery(&theme);
    gallery.show();
    return QApplication::exec();
}

} // namespace

int main(int argc, char **argv)
{
    snapdeck::keepHeapSmall();
    // Answered before a display is needed: scripts and packagers ask for the version without one.
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments << QString::fromLocal8Bit(argv[i]);
    const auto parsed = snapdeck::parseDesktopOptions(arguments);
    if (const auto *answer = std::get_if<snapdeck::DesktopAnswer>(&parsed)) {
        std::fputs(qPrintable(answer->text), answer->exitCode == 0 ? stdout : stderr);
        return answer->exitCode;
    }
    QApplication app(argc, argv);
    QApplication::setApplicationName(QStringLiteral("snapdeck"));
    QApplication::setApplicationDisplayName(QStringLiteral("Snapdeck"));
    QApplication::setApplicationVersion(QStringLiteral(SNAPDECK_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("org.snapdeck.Snapdeck"));
    const auto &options = std::get<snapdeck::DesktopOptions>(parsed);
    return options.gallery ? showGallery(options) : snapdeck::Desktop(options).run();
}
