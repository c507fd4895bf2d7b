// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/Tour.h"

#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QPainter>
#include <QTimer>

#include <cstdio>

namespace snapdeck {

namespace {

constexpr std::chrono::seconds patience{60};
constexpr std::chrono::milliseconds pollEvery{20};
constexpr std::chrono::milliseconds settle{
    60}; ///< from a thing being done to its picture: models and layouts follow first

QDialog *openDialog()
{
    return qobject_cast<QDialog *>(QApplication::activeModalWidget());
}

/// The window, dimmed under the dialog that is open over it.
QPixmap pictureOf(QWidget &window)
{
    QPixmap picture = window.grab();
    QDialog *dialog = openDialog();
    if (!dialog)
        return picture;
    QPainter painter(&picture);
    painter.fillRect(window.rect(), QColor(0, 0, 0, 110));
    const QPoint place((window.width() - dialog->width()) / 2, (window.height() - dialog->height()) / 2);
    painter.drawPixmap(place, dialog->grab());
    return picture;
}

} // namespace

Tour::Tour(QWidget &window, QString folder, std::vector<TourStep> steps, QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_folder(std::move(folder))
    , m_steps(std::move(steps))
{
}

void Tour::start()
{
    if (!QDir().mkpath(m_folder)) {
        fail(tr("The folder %1 cannot be made.").arg(m_folder));
        return;
    }
    begin();
}

void Tour::begin()
{
    if (m_current == m_steps.size()) {
        std::printf("%s\n", qPrintable(tr("%n picture(s) in %1", nullptr, m_pictures).arg(m_folder)));
        Q_EMIT ended(0);
        return;
    }
    const TourStep &step = m_steps[m_current];
    m_patienceEnds = std::chrono::steady_clock::now() + patience;
    if (step.act)
        step.act();
    QTimer::singleShot(pollEvery, this, &Tour::poll);
}

void Tour::poll()
{
    const TourStep &step = m_steps[m_current];
    if (step.isDone && !step.isDone()) {
        if (std::chrono::steady_clock::now() > m_patienceEnds)
            fail(tr("Step %1, “%2”, never came about.").arg(m_current + 1).arg(step.name));
        else
            QTimer::singleShot(pollEvery, this, &Tour::poll);
        return;
    }
    QTimer::singleShot(settle, this, &Tour::conclude);
}

void Tour::conclude()
{
    const QString &name = m_steps[m_current].name;
    if (!name.isEmpty() && !takePicture(name))
        return;
    ++m_current;
    begin();
}

bool Tour::takePicture(const QString &name)
{
    const QString file
        = QStringLiteral("%1/%2-%3.png").arg(m_folder).arg(++m_pictures, 2, 10, QLatin1Char('0')).arg(name);
    if (pictureOf(m_window).save(file))
        return true;
    fail(tr("The picture %1 could not be written.").arg(file));
    return false;
}

void Tour::fail(const QString &why)
{
    std::fprintf(stderr, "%s\n", qPrintable(why));
    Q_EMIT ended(1);
}

} // namespace snapdeck
