// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/Icons.h"

#include <QFrame>

class QHBoxLayout;
class QLabel;
class QVBoxLayout;

namespace snapdeck
{

class IconLabel;

/// A raised piece of the page: surface, hairline border, an optional title with a hint at its right.
class Card : public QFrame
{
    Q_OBJECT

public:
    explicit Card(const QString &title = QString(), QWidget *parent = nullptr);

    void setTitle(const QString &title);
    void setHint(const QString &hint);
    /// Room at the right of the title, for a button or a combo box.
    QHBoxLayout *titleRow() const { return m_titleRow; }
    /// Where the contents go. Its margins are the card's padding; set them to nothing for a table.
    QVBoxLayout *body() const { return m_body; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *m_head;
    QHBoxLayout *m_titleRow;
    QLabel *m_title;
    QLabel *m_hint;
    QVBoxLayout *m_body;
};

/// One number that matters, what it counts, and a picture on its tone's ground.
class MetricCard : public Card
{
    Q_OBJECT

public:
    MetricCard(Icon icon, Tone tone, QWidget *parent = nullptr);

    void setMetric(const QString &figure, const QString &caption);
    void setIcon(Icon icon, Tone tone);

private:
    IconLabel *m_icon;
    QLabel *m_figure;
    QLabel *m_caption;
};

} // namespace snapdeck
