// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/FilterTexts.h"

#include "ui/models/RowModelBase.h"

#include <algorithm>

namespace snapdeck {

FilterTexts::FilterTexts(const RowModelBase &model)
    : m_model(model)
{
}

bool FilterTexts::setText(const QString &text)
{
    m_text = text;
    const QStringList words = text.toLower().split(u' ', Qt::SkipEmptyParts);
    if (words == m_words)
        return false;
    m_words = words;
    if (m_words.isEmpty())
        forgetAll();
    return true;
}

bool FilterTexts::matches(int row)
{
    if (m_words.isEmpty())
        return true;
    if (m_texts.size() != m_model.rowCount())
        m_texts.blankAll(m_model.rowCount());
    QString &text = m_texts[row];
    if (text.isNull())
        text = m_model.filterText(row).toLower();
    return std::all_of(m_words.cbegin(), m_words.cend(),
                       [&text](const QString &word) { return text.contains(word); });
}

void FilterTexts::forget(int row)
{
    if (row < m_texts.size())
        m_texts.blank(row);
}

void FilterTexts::insert(int first, int count)
{
    if (m_texts.size() > 0)
        m_texts.insert(first, count);
}

void FilterTexts::remove(int first, int last)
{
    if (m_texts.size() > 0)
        m_texts.remove(first, last);
}

void FilterTexts::move(const QList<int> &newRowOf)
{
    if (m_texts.size() > 0)
        m_texts.move(newRowOf);
}

} // namespace snapdeck
