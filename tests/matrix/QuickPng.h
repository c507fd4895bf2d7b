// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QImage>

namespace snapdeck::matrix {

/// A PNG file of the picture without its transparency, in a fifth of the time that Qt takes: rows go unfiltered and
/// are compressed little. Any thread.
[[nodiscard]] QByteArray quickPng(const QImage &picture);

} // namespace snapdeck::matrix
