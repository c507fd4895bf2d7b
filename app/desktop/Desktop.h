// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/DesktopOptions.h"
#include "core/base/Result.h"

#include <memory>

namespace snapdeck {

/// The composition root of the desktop program: makes, wires and owns every object.
class Desktop final
{
public:
    explicit Desktop(DesktopOptions options);
    ~Desktop();

    /// Runs the event loop until the program ends; the exit code.
    [[nodiscard]] int run();

private:
    [[nodiscard]] int fail(const ApiError &error) const;
    void openWindow();
    void connectTransfers();
    void playTour(const QString &downloadFolder);
    void remember();

    struct Parts;
    DesktopOptions m_options;
    std::unique_ptr<Parts> m_parts;
};

} // namespace snapdeck
