// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Output.h"

#include "app/cli/JsonForm.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <algorithm>
#include <cerrno>
#include <cstdio>

namespace snapdeck::cli {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(snapdeck::cli::Output)
};

bool write(std::FILE *stream, const QByteArray &bytes)
{
    const auto size = static_cast<size_t>(bytes.size());
    return std::fwrite(bytes.constData(), 1, size, stream) == size && std::fflush(stream) == 0;
}

ApiError notWritten(const QString &reason)
{
    ApiError error;
    error.kind = ErrorKind::LocalFailure;
    error.code = QStringLiteral("output_lost");
    error.message = Text::tr("The result could not be written: %1.").arg(reason);
    error.advice = Text::tr("Look at where it was to go. What was done is in “snapdeck-cli history”.");
    return error;
}

} // namespace

void Output::print(const QByteArray &bytes)
{
    if (!write(stdout, bytes) && !m_loss)
        m_loss = notWritten(qt_error_string(errno));
}

void Output::result(const QJsonObject &json, const QString &text)
{
    if (m_form == Form::Json)
        print(QJsonDocument(json).toJson(QJsonDocument::Indented));
    else if (!text.isEmpty())
        print(printable(text).toUtf8() + '\n');
}

void Output::line(const QString &text)
{
    if (m_form == Form::People)
        result({}, text);
}

void Output::raw(const QByteArray &bytes)
{
    print(bytes);
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
