// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/Tokens.h"

#include <QFrame>

class QLabel;
class QPushButton;
class QToolButton;

namespace snapdeck
{

class IconLabel;

/// Something that happened, said in the page instead of in a box over it: one sentence, one useful
/// button, seldom two.
/// Announces itself to assistive technology when it appears or changes. Hidden until show…() is called.
class Banner : public QFrame
{
    Q_OBJECT

public:
    explicit Banner(QWidget *parent = nullptr);

    /// `action` and `other`, what else helps, may be empty; then there is no button. Plain text.
    void showMessage(Tone tone, const QString &text, const QString &action = QString(),
                     const QString &other = QString());
    void setDismissible(bool dismissible);
    QString text() const { return m_text; }

Q_SIGNALS:
    void actionTriggered();
    void otherTriggered();
    void dismissed();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Tone m_tone = Tone::Neutral;
    IconLabel *m_icon;
    QLabel *m_words;
    QString m_text;
    QPushButton *m_other;
    QPushButton *m_action;
    QToolButton *m_dismiss;
};

/// The ground and the border of a banner, for whatever looks like one.
void paintNotice(QPainter *painter, const QRect &rect, Tone tone, const Tokens &tokens);

} // namespace snapdeck
