// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Output.h"

#include "app/cli/JsonForm.h"

#include <QJsonDocument>

#include <algorithm>
#include <cstdio>

namespace snapdeck::cli {

namespace {

void write(std::FILE *stream, const QByteArray &bytes)
{
    std::fwrite(bytes.constData(), 1, static_cast<size_t>(bytes.size()), stream);
    std::fflush(stream);
}

} // namespace

void Output::result(const QJsonObject &json, const QString &text)
{
    if (m_form == Form::Json)
        write(stdout, QJsonDocument(json).toJson(QJsonDocument::Indented));
    else if (!text.isEmpty())
        write(stdout, printable(text).toUtf8() + '\n');
}

void Output::line(const QString &text)
{
    if (m_form == Form::People)
        result({}, text);
}

void Output::raw(const QByteArray &bytes)
{
    write(stdout, bytes);
}

void Output::say(const QString &line)
{
    write(stderr, printable(line).toUtf8() + '\n');
}

void Output::explain(const ApiError &error)
{
    say(QStringLiteral("snapdeck-cli: ") + error.forPeople());
    if (!error.detail.isEmpty())
        say(QStringLiteral("  ") + error.detail);
}

void Output::fail(const ApiError &error)
{
    explain(error);
    if (m_form == Form::Json)
        result({{QStringLiteral("error"), toJson(error)}}, {});
}

QString table(const QStringList &header, const QList<QStringList> &rows)
{
    QList<qsizetype> widths(header.size(), 0);
    const auto measure = [&widths](const QStringList &row) {
        for (qsizetype i = 0; i < widths.size(); ++i)
            widths[i] = std::max(widths.at(i), row.at(i).size());
    };
    QStringList lines;
    const auto add = [&](const QStringList &row) {
        QString line;
        for (qsizetype i = 0; i < widths.size(); ++i)
            line += row.at(i).leftJustified(widths.at(i)) + QStringLiteral("  ");
        lines << line.trimmed();
    };
    measure(header);
    std::for_each(rows.begin(), rows.end(), measure);
    QStringList capitals = header;
    for (QString &title : capitals)
        title = title.toUpper();
    add(capitals);
    std::for_each(rows.begin(), rows.end(), add);
    return lines.join(u'\n');
}

QString printable(QString text)
{
    for (QChar &c : text) {
        const bool turnsWriting = (c >= u'\u202a' && c <= u'\u202e') || (c >= u'\u2066' && c <= u'\u2069');
        if (turnsWriting || (c.category() == QChar::Other_Control && c != u'\n'))
            c = u'\ufffd';
    }
    return text;
}

} // namespace snapdeck::cli
