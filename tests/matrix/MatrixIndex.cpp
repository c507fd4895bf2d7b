// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/matrix/MatrixIndex.h"

#include "tests/matrix/MatrixCamera.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSaveFile>

namespace snapdeck::matrix {

namespace {

// One language is on show at a time: the one that the address names, or that of the last section, which is
// English for that reason.
constexpr const char *head = R"(<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Snapdeck: every page and dialog</title>
<style>
  body { font: 14px/1.5 system-ui, sans-serif; margin: 24px; color: #1a1f27; background: #f6f7f9; }
  nav { position: sticky; top: 0; padding: 8px 0; background: #f6f7f9; }
  nav a { margin-right: 16px; }
  main { display: flex; flex-direction: column; }
  section { display: none; }
  section:target { display: block; }
  section:last-child { display: block; }
  section:target ~ section:last-child { display: none; }
  table { border-collapse: collapse; }
  th, td { padding: 6px; text-align: left; vertical-align: top; border-bottom: 1px solid #dfe3e8; }
  td img { width: 240px; display: block; border: 1px solid #c5ccd6; }
  .found { color: #c0281a; margin: 4px 0; max-width: 420px; font-size: 12px; }
</style>
<h1>Every page and dialog</h1>
)";

QList<QJsonObject> readReports(const QDir &folder)
{
    QList<QJsonObject> reports;
    const QStringList languages
        = folder.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name | QDir::Reversed);
    for (const QString &language : languages) {
        QFile file(folder.filePath(language + QStringLiteral("/report.json")));
        if (file.open(QIODevice::ReadOnly))
            reports << QJsonDocument::fromJson(file.readAll()).object();
    }
    return reports;
}

QString languageOf(const QJsonObject &report)
{
    return report[QLatin1String("language")].toString().toHtmlEscaped();
}

QString foundIn(const QJsonObject &report, const QString &picture)
{
    QString html;
    const QJsonArray findings = report[QLatin1String("findings")].toArray();
    for (const QJsonValue &value : findings) {
        if (value[QLatin1String("picture")].toString() != picture)
            continue;
        html += QStringLiteral("<p class=\"found\">%1: %2: %3</p>")
                    .arg(value[QLatin1String("check")].toString().toHtmlEscaped(),
                         value[QLatin1String("object")].toString().toHtmlEscaped(),
                         value[QLatin1String("what")].toString().toHtmlEscaped());
    }
    return html;
}

QString rowOf(const QDir &folder, const QJsonObject &report, const QString &picture)
{
    QString html = QStringLiteral("<tr><th>%1%2</th>")
                       .arg(picture.chopped(4).toHtmlEscaped(), foundIn(report, picture));
    for (const QString &form : MatrixCamera::forms()) {
        const QString file = languageOf(report) + u'/' + form + u'/' + picture.toHtmlEscaped();
        html += folder.exists(file)
            ? QStringLiteral("<td><a href=\"%1\"><img loading=\"lazy\" src=\"%1\" alt=\"%2\"></a></td>")
                  .arg(file, form)
            : QStringLiteral("<td></td>");
    }
    return html + QStringLiteral("</tr>\n");
}

QString sectionOf(const QDir &folder, const QJsonObject &report)
{
    QString html = QStringLiteral(
                       "<section id=\"%1\"><h2>%1: %2 pictures, %3 findings</h2>\n<table>\n<tr><th>step</th>")
                       .arg(languageOf(report))
                       .arg(report[QLatin1String("pictures")].toArray().size())
                       .arg(report[QLatin1String("findings")].toArray().size());
    for (const QString &form : MatrixCamera::forms())
        html += QStringLiteral("<th>%1</th>").arg(form);
    html += QStringLiteral("</tr>\n");
    const QJsonArray pictures = report[QLatin1String("pictures")].toArray();
    for (const QJsonValue &picture : pictures)
        html += rowOf(folder, report, picture.toString());
    return html + QStringLiteral("</table></section>\n");
}

} // namespace

bool writeIndex(const QString &path)
{
    const QDir folder(path);
    const QList<QJsonObject> reports = readReports(folder);
    QString html = QString::fromUtf8(head) + QStringLiteral("<nav>");
    for (const QJsonObject &report : reports)
        html += QStringLiteral("<a href=\"#%1\">%1</a>").arg(languageOf(report));
    html += QStringLiteral("</nav>\n<main>\n");
    for (const QJsonObject &report : reports)
        html += sectionOf(folder, report);
    html += QStringLiteral("</main>\n</html>\n");
    QSaveFile file(folder.filePath(QStringLiteral("index.html")));
    return file.open(QIODevice::WriteOnly) && file.write(html.toUtf8()) > 0 && file.commit();
}

} // namespace snapdeck::matrix
