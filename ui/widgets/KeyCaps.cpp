// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/KeyCaps.h"

#include "ui/theme/Tokens.h"
#include "ui/theme/TypeScale.h"
#include "ui/theme/style/Strokes.h"
#include "ui/widgets/Labels.h"

#include <QAbstractButton>
#include <QPainter>
#include <QVariant>

#include <algorithm>

namespace snapdeck {

namespace {

constexpr const char *KeysProperty = "snapdeckKeys";
constexpr int CapHeight = 20;
constexpr int LeastCapWidth = 20;
constexpr int CapPadding = 6;
constexpr int CapGap = 3;
constexpr int CapRadius = 4;
constexpr int OrGap = 6; ///< at either side of the word between two combinations

int capWidth(const QFontMetrics &metrics, const QString &cap)
{
    return std::max(LeastCapWidth, metrics.horizontalAdvance(cap) + 2 * CapPadding);
}

/// Arrows are drawn on keys, and written out for nobody but the screen reader.
QString capOf(const QString &portable, const QString &native)
{
    static constexpr std::pair<QLatin1String, QChar> arrows[] = {{QLatin1String("Up"), QChar(0x2191)},
                                                                 {QLatin1String("Down"), QChar(0x2193)},
                                                                 {QLatin1String("Left"), QChar(0x2190)},
                                                                 {QLatin1String("Right"), QChar(0x2192)}};
    for (const auto &[name, arrow] : arrows) {
        if (portable == name)
            return QString(arrow);
    }
    return native;
}

} // namespace

KeyCombination keyCombination(const QKeySequence &keys)
{
    // The plus between keys is never the first letter of one; the plus on a key always is.
    const auto parts = [](const QString &text) {
        QStringList caps;
        qsizetype from = 0;
        while (from < text.size()) {
            const qsizetype plus = text.indexOf(u'+', from + 1);
            const qsizetype end = plus < 0 ? text.size() : plus;
            caps.append(text.mid(from, end - from));
            from = end + 1;
        }
        return caps;
    };
    const QStringList portable = parts(keys.toString(QKeySequence::PortableText));
    QStringList caps = parts(keys.toString(QKeySequence::NativeText));
    if (caps.size() == portable.size()) {
        for (qsizetype i = 0; i < caps.size(); ++i)
            caps[i] = capOf(portable.at(i), caps.at(i));
    }
    return caps;
}

QString keyWords(const QKeySequence &keys)
{
    return keys.toString(QKeySequence::NativeText);
}

int keyCapsWidth(const KeyCombination &keys)
{
    const QFontMetrics metrics(TypeScale::tableHeader());
    int width = 0;
    for (const QString &cap : keys)
        width += capWidth(metrics, cap) + (width > 0 ? CapGap : 0);
    return width;
}

void drawKeyCaps(QPainter *painter, const QRect &room, const KeyCombination &keys, const Tokens &tokens)
{
    painter->save();
    painter->setFont(TypeScale::tableHeader());
    QRect cap(room.left(), room.top() + (room.height() - CapHeight) / 2, 0, CapHeight);
    for (const QString &text : keys) {
        cap.setWidth(capWidth(painter->fontMetrics(), text));
        // The front of the key shows as a line under its face.
        style::drawBox(painter, cap, CapRadius, tokens.line);
        const QRect face = cap.adjusted(0, 0, 0, -1);
        style::drawBox(painter, face, CapRadius, tokens.surface, tokens.line);
        painter->setPen(tokens.text2);
        painter->drawText(face, Qt::AlignCenter | Qt::TextSingleLine, text);
        cap.moveLeft(cap.right() + 1 + CapGap);
    }
    painter->restore();
}

void tellKeys(QAbstractButton *button, const QString &name, const QKeySequence &keys)
{
    button->setProperty(KeysProperty, QVariant::fromValue(keys));
    button->setToolTip(
        plainToolTip(keys.isEmpty() ? name : KeyCaps::tr("%1 (%2)", "name, keys").arg(name, keyWords(keys))));
}

QKeySequence toldKeys(const QAbstractButton *button)
{
    return button->property(KeysProperty).value<QKeySequence>();
}

KeyCaps::KeyCaps(const QList<KeyCombination> &combinations, QWidget *parent)
    : QWidget(parent)
    , m_combinations(combinations)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    QStringList words;
    for (const KeyCombination &keys : m_combinations)
        words.append(keys.join(u'+'));
    setAccessibleName(words.join(QStringLiteral(", ")));
}

QSize KeyCaps::sizeHint() const
{
    int width = 0;
    for (const KeyCombination &keys : m_combinations) {
        if (width > 0)
            width += 2 * OrGap + QFontMetrics(TypeScale::hint()).horizontalAdvance(tr("or"));
        width += keyCapsWidth(keys);
    }
    return QSize(width, CapHeight);
}

void KeyCaps::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens tokens = Tokens::of(palette());
    painter.setFont(TypeScale::hint());
    painter.setPen(tokens.text3);
    const int orWidth = painter.fontMetrics().horizontalAdvance(tr("or"));
    int left = 0;
    for (const KeyCombination &keys : m_combinations) {
        if (left > 0) {
            painter.drawText(QRect(left + OrGap, 0, orWidth, height()), Qt::AlignCenter, tr("or"));
            left += 2 * OrGap + orWidth;
        }
        drawKeyCaps(&painter, QRect(left, 0, 0, height()), keys, tokens);
        left += keyCapsWidth(keys);
    }
}

} // namespace snapdeck
