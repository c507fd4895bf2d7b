// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QGuiApplication>
#include <QPalette>
#include <QStyleHints>

/// What the desktop wishes for. The one place that knows which Qt can say so.
namespace snapdeck::SystemScheme
{

/// `platform` is the application's palette as it was before the program set its own.
inline bool prefersDark(const QPalette &platform)
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    const Qt::ColorScheme scheme = QGuiApplication::styleHints()->colorScheme();
    if (scheme != Qt::ColorScheme::Unknown) {
        return scheme == Qt::ColorScheme::Dark;
    }
#endif
    return platform.color(QPalette::Active, QPalette::Window).lightnessF() < 0.5F;
}

/// Calls `react` whenever the wish changes, as long as `context` lives. Before Qt 6.5 it never does: the
/// desktop's palette is hidden behind the program's own, so the wish is read once, at the start.
template <typename React> void onChanged(QObject *context, React react)
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    QObject::connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, context, react);
#else
    Q_UNUSED(context)
    Q_UNUSED(react)
#endif
}

} // namespace snapdeck::SystemScheme
