// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPixmap>
#include <QString>

class QDialog;
class QWidget;

namespace snapdeck {

class Theme;

/// What is to be seen once a step of the tour is done.
struct TourMoment {
    QWidget &window;
    Theme &theme;
    int number = 0; ///< from 1
    QString name;
};

/// What becomes of each moment of a tour. GUI thread.
class TourCamera
{
public:
    TourCamera() = default;
    virtual ~TourCamera() = default;
    TourCamera(const TourCamera &) = delete;
    TourCamera &operator=(const TourCamera &) = delete;

    /// Where the pictures are.
    [[nodiscard]] virtual QString folder() const = 0;
    /// Leaves the window as it was. Empty, or why it cannot be done, for people.
    [[nodiscard]] virtual QString take(const TourMoment &moment) = 0;
};

/// The dialog that is open over everything; nullptr where there is none.
[[nodiscard]] QDialog *openDialog();

/// Tables tell the age they have when they are painted, labels that of the last tick: before a picture, all
/// are brought to one moment.
void bringToNow(QWidget &window);

/// The window, dimmed under the dialog that is open over it, at `scale` times its size in pixels.
[[nodiscard]] QPixmap pictureOf(QWidget &window, double scale = 1);

/// `7`, `cool-down` → `07-cool-down.png`.
[[nodiscard]] QString pictureName(const TourMoment &moment);

/// Writes a numbered picture of each moment into a folder.
class TourAlbum final : public TourCamera
{
public:
    explicit TourAlbum(QString folder);

    [[nodiscard]] QString folder() const override { return m_folder; }
    [[nodiscard]] QString take(const TourMoment &moment) override;

private:
    QString m_folder;
};

} // namespace snapdeck
