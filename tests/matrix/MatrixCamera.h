// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/TourCamera.h"
#include "tests/matrix/MatrixReport.h"
#include "tests/matrix/checks/Catalogue.h"

#include <QThreadPool>

namespace snapdeck::matrix {

class MissingTranslations;

/// Takes each moment in both themes, at 100 % and 200 %, in a small and in a wide window, where the small one
/// shows a list alone with its detail too, in English in high contrast too, and looks for what is wrong with
/// it. Pictures go to `<folder>/<form>/<number>-<name>.png`.
class MatrixCamera final : public TourCamera
{
public:
    /// `missing` is nullptr for English. It and the report outlive the camera.
    MatrixCamera(QString folder, MatrixReport &report, Catalogue catalogue, MissingTranslations *missing);
    /// Waits for the last picture to be written.
    ~MatrixCamera() override;

    [[nodiscard]] QString folder() const override { return m_folder; }
    [[nodiscard]] QString take(const TourMoment &moment) override;

    /// The forms that every moment may be there in, in the order of the page.
    [[nodiscard]] static QStringList forms();

private:
    void check(const TourMoment &moment, const QString &picture);
    void checkRoom(QWidget &root, const QString &picture, const QString &form);
    void takeResized(const TourMoment &moment, const QString &picture);
    void takeDetail(const TourMoment &moment, const QString &picture);
    void write(const QPixmap &picture, const QString &form, const QString &name);

    QString m_folder;
    MatrixReport &m_report;
    Catalogue m_catalogue;
    MissingTranslations *m_missing;
    QThreadPool m_writers;
    int m_taken = 0;
};

} // namespace snapdeck::matrix
