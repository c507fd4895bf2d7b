// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/DesktopOptions.h"
#include "core/base/Result.h"

#include <memory>

namespace snapdeck {

class TourCamera;

/// The composition root of the desktop program: makes, wires and owns every object.
class Desktop final
{
public:
    /// `camera` sees the tour, where one is asked for, instead of the folder of the options, and outlives this.
    explicit Desktop(DesktopOptions options, TourCamera *camera = nullptr);
    ~Desktop();

    /// Runs the event loop until the program ends; the exit code.
    [[nodiscard]] int run();

private:
    [[nodiscard]] int fail(const ApiError &error) const;
    void openVault(const QString &ownFolder);
    void openWindow();
    void makePresence();
    void playTour(const QString &downloadFolder);
    void remember();

    struct Parts;
    DesktopOptions m_options;
    TourCamera *m_camera;
    std::unique_ptr<Parts> m_parts;
};

} // namespace snapdeck
