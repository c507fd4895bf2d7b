// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/TourCamera.h"

#include "ui/shell/MainWindow.h"

#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QPainter>

namespace snapdeck {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(snapdeck::TourAlbum)
};

/// QWidget::grab() knows the screen's scale only.
QPixmap grab(QWidget &widget, double scale)
{
    QPixmap picture(widget.size() * scale);
    picture.setDevicePixelRatio(scale);
    picture.fill(Qt::transparent);
    widget.render(&picture);
    return picture;
}

} // namespace

QDialog *openDialog()
{
    return qobject_cast<QDialog *>(QApplication::activeModalWidget());
}

void bringToNow(QWidget &window)
{
    if (auto *main = qobject_cast<MainWindow *>(&window))
        main->showNow();
}

QPixmap pictureOf(QWidget &window, double scale)
{
    QPixmap picture = grab(window, scale);
    QDialog *dialog = openDialog();
    if (!dialog)
        return picture;
    QPainter painter(&picture);
    painter.fillRect(window.rect(), QColor(0, 0, 0, 110));
    const QPoint place((window.width() - dialog->width()) / 2, (window.height() - dialog->height()) / 2);
    painter.drawPixmap(place, grab(*dialog, scale));
    return picture;
}

QString pictureName(const TourMoment &moment)
{
    return QStringLiteral("%1-%2.png").arg(moment.number, 2, 10, QLatin1Char('0')).arg(moment.name);
}

TourAlbum::TourAlbum(QString folder)
    : m_folder(std::move(folder))
{
}

QString TourAlbum::take(const TourMoment &moment)
{
    if (!QDir().mkpath(m_folder))
        return Text::tr("The folder %1 cannot be made.").arg(m_folder);
    const QString file = QDir(m_folder).filePath(pictureName(moment));
    bringToNow(moment.window);
    if (!pictureOf(moment.window, moment.window.devicePixelRatioF()).save(file)) // as sharp as the screen
        return Text::tr("The picture %1 could not be written.").arg(file);
    return {};
}

} // namespace snapdeck
