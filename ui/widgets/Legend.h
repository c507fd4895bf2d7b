// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/Tokens.h"

#include <QList>
#include <QString>
#include <QWidget>

#include <functional>

namespace snapdeck
{

/// What the colours of a picture mean: a dot and its words each, in as many lines as the width asks for.
class Legend : public QWidget
{
    Q_OBJECT

public:
    struct Entry {
        Tone tone = Tone::Neutral;
        QString text;
        friend bool operator==(const Entry &, const Entry &) = default;
    };

    explicit Legend(QWidget *parent = nullptr);

    void setEntries(const QList<Entry> &entries);

    QSize sizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    /// Calls `place` with the place of each; returns the height of all.
    int layOut(int width, const std::function<void(const Entry &, const QRect &)> &place) const;

    QList<Entry> m_entries;
};

} // namespace snapdeck
