// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Ids.h"

#include <QPushButton>

namespace snapdeck {

/// The red button that names what it destroys. It is pressed on purpose or not at all: it never becomes the
/// dialog's default, and a key that is held down does nothing.
class CaptureButton final : public QPushButton
{
    Q_OBJECT
public:
    explicit CaptureButton(const CapsuleId &capsule, QWidget *parent = nullptr);

protected:
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace snapdeck
