// SPDX-License-Identifier: GPL-3.0-or-later
//
// Plays the tour, then the empty and the large lists, in one language, and writes every picture of the matrix
// with a report of what is wrong: snapdeck-matrix FOLDER LANGUAGE TS-FILE. Ends with 1 where something is.
#include "app/common/Translations.h"
#include "app/desktop/Desktop.h"
#include "core/base/SmallHeap.h"
#include "tests/matrix/ListStage.h"
#include "tests/matrix/MatrixCamera.h"
#include "tests/matrix/MatrixIndex.h"
#include "tests/matrix/checks/MissingTranslations.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QLibraryInfo>

#include <cstdio>

namespace snapdeck::matrix {
namespace {

/// A language as the program speaks it, watched for what it lacks.
class WatchedLanguage final
{
public:
    explicit WatchedLanguage(const QString &code)
    {
        m_translations.speak(code);
        m_isEnglish = code == QLatin1String("en");
        if (m_isEnglish)
            return;
        (void)m_own.load(QStringLiteral("snapdeck_") + code, QStringLiteral(":/snapdeck/translations"));
        (void)m_qt.load(QStringLiteral("qtbase_") + code, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
        QCoreApplication::installTranslator(&m_missing);
    }

    [[nodiscard]] MissingTranslations *missing() { return m_isEnglish ? nullptr : &m_missing; }

private:
    Translations m_translations;
    QTranslator m_own;
    QTranslator m_qt;
    MissingTranslations m_missing{{&m_own, &m_qt}};
    bool m_isEnglish = false;
};

/// What a desktop of high contrast has: the platform's colours are those.
QPalette highContrast()
{
    QPalette palette(Qt::white, Qt::black, Qt::white, Qt::white, Qt::gray, Qt::white, Qt::black);
    palette.setColor(QPalette::Highlight, Qt::yellow);
    palette.setColor(QPalette::HighlightedText, Qt::black);
    palette.setColor(QPalette::Link, Qt::cyan);
    palette.setColor(QPalette::LinkVisited, Qt::cyan);
    return palette;
}

int play(TourCamera &camera, const QString &folder, const QString &language)
{
    DesktopOptions options;
    options.demo = true;
    options.tourFolder = folder;
    options.language = language;
    const int toured = Desktop(options, &camera).run();
    QApplication::setPalette(highContrast()); // the tour's theme has put its own there
    return toured == 0 ? ListStage(camera).run() : toured;
}

bool write(const MatrixReport &report, const QString &folder)
{
    QFile file(QDir(folder).filePath(QStringLiteral("report.json")));
    return file.open(QIODevice::WriteOnly) && file.write(QJsonDocument(report.toJson()).toJson()) > 0;
}

int run(const QString &folder, const QString &language, const QString &tsFile)
{
    const QString own = QDir(folder).filePath(language);
    QDir(own).removeRecursively(); // pictures of steps that are no more
    WatchedLanguage words(language);
    MatrixReport report(language);
    int exitCode = 0;
    {
        MatrixCamera camera(own, report, words.missing() ? Catalogue::fromFile(tsFile) : Catalogue(),
                            words.missing());
        exitCode = play(camera, own, language);
    }
    if (!write(report, own) || !writeIndex(folder)) {
        std::fprintf(stderr, "The report could not be written to %s.\n", qPrintable(folder));
        return 1;
    }
    const QStringList lines = report.lines();
    for (const QString &line : lines)
        std::fprintf(stderr, "%s\n", qPrintable(line));
    std::printf("%lld findings; all pictures: %s/index.html\n", static_cast<long long>(lines.size()),
                qPrintable(folder));
    return exitCode == 0 && report.isSound() ? 0 : 1;
}

} // namespace
} // namespace snapdeck::matrix

int main(int argc, char **argv)
{
    snapdeck::keepHeapSmall();
    QApplication app(argc, argv);
    QApplication::setApplicationName(QStringLiteral("snapdeck"));
    QApplication::setApplicationDisplayName(QStringLiteral("Snapdeck"));
    QApplication::setApplicationVersion(QStringLiteral(SNAPDECK_VERSION));
    QApplication::setPalette(snapdeck::matrix::highContrast());
    const QStringList arguments = QApplication::arguments();
    if (arguments.size() != 4) {
        std::fputs("Usage: snapdeck-matrix FOLDER LANGUAGE TS-FILE\n", stderr);
        return 2;
    }
    return snapdeck::matrix::run(arguments[1], arguments[2], arguments[3]);
}
