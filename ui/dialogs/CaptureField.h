// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/Roles.h"

#include <QLineEdit>

namespace snapdeck {

class Badge;

/// An input that judges what is in it: the verdict stands as a badge inside, at its end. Return does not
/// reach the dialog, whose buttons are pressed and never hit by the way.
class CaptureField : public QLineEdit
{
    Q_OBJECT

public:
    /// `label` is the accessible name.
    explicit CaptureField(const QString &label, QWidget *parent = nullptr);

    /// A spec without words takes the badge away.
    void setVerdict(const BadgeSpec &verdict);

    QSize sizeHint() const override;

Q_SIGNALS:
    void returnRefused();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void placeBadge();

    Badge *m_badge;
};

/// An input for what must be typed by hand, sign by sign: paste, drop and the middle button do nothing.
class HandTypedField : public CaptureField
{
    Q_OBJECT

public:
    explicit HandTypedField(const QString &label, QWidget *parent = nullptr);

Q_SIGNALS:
    void pasteRefused();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
};

} // namespace snapdeck
