// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/matrix/MatrixReport.h"

#include <QJsonArray>

#include <algorithm>

namespace snapdeck::matrix {

MatrixReport::MatrixReport(QString language)
    : m_language(std::move(language))
{
}

void MatrixReport::addPicture(const QString &picture)
{
    m_pictures << picture;
}

void MatrixReport::add(const QString &picture, const QString &form, const Findings &findings)
{
    for (const Finding &finding : findings) {
        const auto known = std::find_if(m_entries.begin(), m_entries.end(),
                                        [&](const Entry &entry) { return entry.finding == finding; });
        if (known != m_entries.end())
            ++known->times;
        else
            m_entries << Entry{finding, picture, form};
    }
}

QJsonObject MatrixReport::toJson() const
{
    QJsonArray found;
    for (const Entry &entry : m_entries) {
        found << QJsonObject{
            {QStringLiteral("picture"), entry.picture},     {QStringLiteral("form"), entry.form},
            {QStringLiteral("check"), entry.finding.check}, {QStringLiteral("object"), entry.finding.object},
            {QStringLiteral("what"), entry.finding.what},   {QStringLiteral("times"), entry.times}};
    }
    return {{QStringLiteral("language"), m_language},
            {QStringLiteral("pictures"), QJsonArray::fromStringList(m_pictures)},
            {QStringLiteral("findings"), found}};
}

QStringList MatrixReport::lines() const
{
    QStringList lines;
    for (const Entry &entry : m_entries) {
        const QString form = entry.form.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(entry.form);
        const QString times = entry.times > 1 ? QStringLiteral(" [%1 times]").arg(entry.times) : QString();
        lines << QStringLiteral("%1%2: %3: %4: %5%6")
                     .arg(entry.picture, form, entry.finding.check, entry.finding.object, entry.finding.what,
                          times);
    }
    return lines;
}

} // namespace snapdeck::matrix
