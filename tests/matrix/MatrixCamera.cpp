// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/matrix/MatrixCamera.h"

#include "tests/matrix/QuickPng.h"
#include "tests/matrix/checks/ClippedCellCheck.h"
#include "tests/matrix/checks/ClippedTextCheck.h"
#include "tests/matrix/checks/MissingTranslations.h"
#include "tests/matrix/checks/OverlapCheck.h"
#include "tests/matrix/checks/TabChainCheck.h"
#include "tests/matrix/checks/UnnamedControlCheck.h"
#include "tests/matrix/checks/UntranslatedCheck.h"
#include "ui/pages/ResourceSplit.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/DialogBody.h"

#include <QCoreApplication>
#include <QDialog>
#include <QDir>
#include <QFile>
#include <QPointer>

#include <algorithm>
#include <cstdio>

namespace snapdeck::matrix {

namespace {

constexpr int Twice = 2;

struct Resized {
    const char *form;
    QSize size;
};
/// Where the platform's palette is one of high contrast: main.cpp.
constexpr const char *Contrast = "contrast-100";
constexpr Resized resized[] = {{"light-small", QSize(1024, 600)}, {"light-wide", QSize(1920, 1080)}};
/// Where a window has no room for a list and its detail, the detail is a page of its own.
constexpr const char *Detail = "light-small-detail";
constexpr int FrameHeight = 40; ///< of a dialog, which is the desktop's

/// Sizes and layouts take effect by events, which the loop would bring only later. Layouts come last: what
/// else was waiting may have changed a text.
void settle()
{
    QCoreApplication::sendPostedEvents();
    // Wrapped words ask for their height once they have their width, and so on upwards.
    for (int round = 0; round < 4; ++round)
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
}

void settleNow(QWidget &window)
{
    bringToNow(window);
    settle();
}

/// The dialog is no taller than it would be on a screen of the window's size.
class DialogOnScreen final
{
public:
    DialogOnScreen(QDialog *dialog, int screenHeight)
        : m_body(dialog ? dialog->findChild<DialogBody *>() : nullptr)
        , m_dialog(dialog)
        , m_before(dialog ? dialog->size() : QSize())
    {
        if (!m_body)
            return;
        const int beside = dialog->height() - m_body->height();
        m_body->setMaximumHeight(std::max(1, screenHeight - FrameHeight - beside));
        settle();
        dialog->resize(dialog->width(), std::min(dialog->height(), screenHeight - FrameHeight));
    }
    ~DialogOnScreen()
    {
        if (!m_body)
            return;
        m_body->setMaximumHeight(QWIDGETSIZE_MAX);
        settle();
        m_dialog->resize(m_before);
    }
    DialogOnScreen(const DialogOnScreen &) = delete;
    DialogOnScreen &operator=(const DialogOnScreen &) = delete;

private:
    DialogBody *m_body;
    QDialog *m_dialog;
    QSize m_before;
};

/// That is on show, and too narrow for both of its sides; nullptr where there is none.
ResourceSplit *narrowSplit(const QWidget &window)
{
    for (ResourceSplit *split : window.findChildren<ResourceSplit *>()) {
        if (split->isVisible() && split->isNarrow() && !split->isDetailAlone())
            return split;
    }
    return nullptr;
}

QString formName(const char *theme, int scale)
{
    return QStringLiteral("%1-%2").arg(QLatin1String(theme)).arg(100 * scale);
}

} // namespace

MatrixCamera::MatrixCamera(QString folder, MatrixReport &report, Catalogue catalogue,
                           MissingTranslations *missing)
    : m_folder(std::move(folder))
    , m_report(report)
    , m_catalogue(std::move(catalogue))
    , m_missing(missing)
{
}

MatrixCamera::~MatrixCamera()
{
    m_writers.waitForDone();
}

QStringList MatrixCamera::forms()
{
    QStringList all{formName("light", 1), formName("dark", 1), formName("light", Twice),
                    formName("dark", Twice)};
    for (const Resized &form : resized)
        all << QLatin1String(form.form);
    return all << QLatin1String(Detail) << QLatin1String(Contrast);
}

QString MatrixCamera::take(const TourMoment &moment)
{
    // More than one tour may be played for one language: the numbers go on.
    const QString picture = pictureName({moment.window, moment.theme, ++m_taken, moment.name});
    for (const QString &form : forms()) {
        if (!QDir().mkpath(QDir(m_folder).filePath(form)))
            return QStringLiteral("The folder %1 cannot be made.").arg(m_folder);
    }
    m_report.addPicture(picture);
    settleNow(moment.window);
    const ThemeChoice before = moment.theme.choice(); // light, in a tour
    for (const int scale : {1, Twice})
        write(pictureOf(moment.window, scale), formName("light", scale), picture);
    check(moment, picture);
    takeResized(moment, picture);
    moment.theme.setChoice(ThemeChoice::Dark);
    settleNow(moment.window);
    for (const int scale : {1, Twice})
        write(pictureOf(moment.window, scale), formName("dark", scale), picture);
    if (!m_missing) { // the words of another language lie where they lie in any theme
        moment.theme.setChoice(ThemeChoice::Platform);
        settleNow(moment.window);
        write(pictureOf(moment.window), QLatin1String(Contrast), picture);
    }
    moment.theme.setChoice(before);
    settle();
    return {};
}

void MatrixCamera::takeResized(const TourMoment &moment, const QString &picture)
{
    const QSize before = moment.window.size();
    QDialog *dialog = openDialog();
    for (const Resized &form : resized) {
        moment.window.resize(form.size);
        const DialogOnScreen onScreen(dialog, form.size.height());
        settleNow(moment.window);
        write(pictureOf(moment.window), QLatin1String(form.form), picture);
        checkRoom(dialog ? *dialog : moment.window, picture, QLatin1String(form.form));
        if (!dialog)
            takeDetail(moment, picture);
    }
    moment.window.resize(before);
    settle();
}

void MatrixCamera::takeDetail(const TourMoment &moment, const QString &picture)
{
    ResourceSplit *split = narrowSplit(moment.window);
    if (!split)
        return;
    const QPointer<QWidget> focus = moment.window.focusWidget();
    split->openDetail();
    settleNow(moment.window);
    if (split->isDetailAlone()) { // where nothing is chosen there is none
        write(pictureOf(moment.window), QLatin1String(Detail), picture);
        checkRoom(moment.window, picture, QLatin1String(Detail));
    }
    split->closeDetail();
    if (focus)
        focus->setFocus();
    settle();
}

void MatrixCamera::checkRoom(QWidget &root, const QString &picture, const QString &form)
{
    for (const auto &look : {clippedTexts, clippedCells, overlaps})
        m_report.add(picture, form, look(root));
}

void MatrixCamera::check(const TourMoment &moment, const QString &picture)
{
    QDialog *dialog = openDialog();
    QWidget &root = dialog ? *dialog : moment.window;
    checkRoom(root, picture, {});
    m_report.add(picture, {}, unnamedControls(root));
    m_report.add(picture, {}, tabChainBreaches(root));
    if (m_missing) {
        m_report.add(picture, {}, untranslatedTexts(root, m_catalogue));
        m_report.add(picture, {}, m_missing->take());
    }
}

void MatrixCamera::write(const QPixmap &picture, const QString &form, const QString &name)
{
    const QString file = QDir(m_folder).filePath(form + u'/' + name);
    m_writers.start([image = picture.toImage(), file] {
        QFile out(file);
        const QByteArray png = quickPng(image); // most of a run's time went into compressing well
        if (!out.open(QIODevice::WriteOnly) || out.write(png) != png.size())
            std::fprintf(stderr, "%s could not be written\n", qPrintable(file));
    });
}

} // namespace snapdeck::matrix
