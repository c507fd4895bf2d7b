// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/PerRow.h"

#include <QStringList>

namespace snapdeck {

class RowModelBase;

/// What was typed to filter a model, and which of its rows have it. What a row says is asked for once, and
/// kept until it changes, since each letter that is typed looks through all of them. Must be told of every
/// change before anybody asks again.
class FilterTexts
{
public:
    /// `model` outlives this.
    explicit FilterTexts(const RowModelBase &model);

    /// Whether other rows than before may match.
    bool setText(const QString &text);
    [[nodiscard]] const QString &text() const { return m_text; }
    /// Whether the row's filterText() has every word, in any order and case.
    [[nodiscard]] bool matches(int row);

    void forget(int row);
    void forgetAll() { m_texts.blankAll(0); }
    void insert(int first, int count);
    void remove(int first, int last);
    void move(const QList<int> &newRowOf);

private:
    const RowModelBase &m_model;
    QString m_text;
    QStringList m_words; ///< lower case
    PerRow<QString> m_texts; ///< lower case; null: not asked for. None at all while nothing is typed
};

} // namespace snapdeck
