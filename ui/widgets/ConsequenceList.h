// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/Icons.h"

#include <QFrame>

class QVBoxLayout;

namespace snapdeck
{

/// What an act will destroy or change, as a short list with real numbers, above the button that does it.
class ConsequenceList : public QFrame
{
    Q_OBJECT

public:
    explicit ConsequenceList(Tone tone = Tone::Danger, QWidget *parent = nullptr);

    /// `what` in one strong sentence, `detail` beneath it; both plain text, `detail` may be empty.
    void addConsequence(Icon icon, const QString &what, const QString &detail = QString());
    void clear();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Tone m_tone;
    QVBoxLayout *m_column;
    QStringList m_said;
};

} // namespace snapdeck
