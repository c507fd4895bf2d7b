// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/Legend.h"

#include "ui/theme/TypeScale.h"
#include "ui/widgets/AccessibleRole.h"
#include "ui/widgets/ToneMark.h"

#include <QPainter>

namespace snapdeck
{

namespace
{

constexpr int Mark = 12;
constexpr int MarkGap = 6;
constexpr int EntryGap = 14;
constexpr int LineHeight = 20;

} // namespace

Legend::Legend(QWidget *parent)
    : QWidget(parent)
{
    setAccessibleRole(this, QAccessible::StaticText);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void Legend::setEntries(const QList<Entry> &entries)
{
    if (entries == m_entries) {
        return;
    }
    m_entries = entries;
    QStringList words;
    for (const Entry &entry : entries) {
        words << entry.text;
    }
    setAccessibleName(words.join(QStringLiteral(", ")));
    updateGeometry();
    update();
}

int Legend::layOut(int width, const std::function<void(const Entry &, const QRect &)> &place) const
{
    const QFontMetrics metrics(TypeScale::hint());
    QPoint at(0, 0);
    for (const Entry &entry : m_entries) {
        const int needed = Mark + MarkGap + metrics.horizontalAdvance(entry.text) + 1;
        if (at.x() > 0 && at.x() + needed > width) {
            at = {0, at.y() + LineHeight};
        }
        place(entry, QRect(at, QSize(needed, LineHeight)));
        at.rx() += needed + EntryGap;
    }
    return at.y() + LineHeight;
}

QSize Legend::sizeHint() const
{
    constexpr int comfortable = 360;
    return {comfortable, heightForWidth(comfortable)};
}

int Legend::heightForWidth(int width) const
{
    return layOut(width, [](const Entry &, const QRect &) {});
}

void Legend::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setFont(TypeScale::hint());
    const Tokens t = Tokens::of(palette());
    layOut(width(), [&](const Entry &entry, const QRect &room) {
        paintToneMark(&painter, QRectF(room.left(), room.center().y() - Mark / 2 + 1, Mark, Mark), entry.tone, t);
        painter.setPen(t.text2);
        painter.drawText(room.adjusted(Mark + MarkGap, 0, 0, 0), Qt::AlignVCenter | Qt::TextSingleLine, entry.text);
    });
}

} // namespace snapdeck
