// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/KeyCaps.h"

#include <QList>

class QVBoxLayout;

namespace snapdeck {

/// What some keys do; any of the combinations will do it.
struct KeyLine {
    QString text;
    QList<KeyCombination> keys;

    friend bool operator==(const KeyLine &one, const KeyLine &other)
    {
        return one.text == other.text && one.keys == other.keys;
    }
};

struct KeyGroup {
    QString title;
    QList<KeyLine> lines;
    bool isCurrent = false; ///< of the page on show
};

/// One group of the keyboard map: its name, and under it a line for each thing that has keys.
class KeyboardMapGroup final : public QWidget
{
    Q_OBJECT
public:
    explicit KeyboardMapGroup(const KeyGroup &group, QWidget *parent = nullptr);

    /// Leaves only the lines that have every one of these words in their text or keys; how many that are.
    int filter(const QStringList &words);

private:
    QWidget *makeLine(const KeyLine &line);

    struct Line {
        QWidget *widget;
        QString searched;
    };
    QList<Line> m_lines;
};

} // namespace snapdeck
