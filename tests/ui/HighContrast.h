// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/Theme.h"

#include <QApplication>

#include <memory>

namespace snapdeck::test {

/// A desktop in high contrast, and the program's theme on it, until this is gone.
class HighContrast final
{
public:
    HighContrast()
        : m_before(QApplication::palette())
    {
        QPalette palette(Qt::white, Qt::black, Qt::white, Qt::white, Qt::gray, Qt::white, Qt::black);
        palette.setColor(QPalette::Link, Qt::cyan);
        QApplication::setPalette(palette);
        m_theme = std::make_unique<Theme>();
    }
    ~HighContrast()
    {
        m_theme.reset();
        QApplication::setPalette(m_before);
    }
    HighContrast(const HighContrast &) = delete;
    HighContrast &operator=(const HighContrast &) = delete;

    [[nodiscard]] Theme *theme() const { return m_theme.get(); }

private:
    QPalette m_before;
    std::unique_ptr<Theme> m_theme;
};

} // namespace snapdeck::test
