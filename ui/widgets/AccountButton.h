// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/Tokens.h"

#include <QPushButton>

namespace snapdeck
{

/// The account that everything on show belongs to: its colour, its name, and what it is. Opens the list of
/// accounts; give it a menu, or connect to clicked().
class AccountButton : public QPushButton
{
    Q_OBJECT

public:
    explicit AccountButton(QWidget *parent = nullptr);

    /// Plain text; `detail` is the service and the plan. `color` is the account's own, one of the tones.
    void setAccount(const QString &name, const QString &detail, Tone color);

    /// A few words in red before the detail, and what they mean; both empty for none. Plain text.
    /// setAccount() takes it back.
    void setWarning(const QString &note, const QString &meaning);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void tell();
    void drawSecondLine(QPainter *painter, const Tokens &tokens, int room) const;

    QString m_name;
    QString m_detail;
    QString m_warning;
    QString m_meaning;
    Tone m_color = Tone::Neutral;
};

} // namespace snapdeck
