// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ApiError.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <optional>

namespace snapdeck::cli {

/// What the program prints. The result goes to stdout, as one JSON document or as text for people; progress
/// and errors go to stderr. Whatever a server may have written loses its control characters on the way, so
/// that no name can move the cursor or colour the terminal.
class Output final
{
public:
    enum class Form { People, Json };

    explicit Output(Form form)
        : m_form(form)
    {
    }

    /// The one result of this run, in both forms.
    void result(const QJsonObject &json, const QString &text);
    /// A part of the result as soon as it is known, for people; scripts get the whole at the end.
    void line(const QString &text);
    /// A part of a result that is neither: goes to stdout as it is.
    void raw(const QByteArray &bytes);
    /// A line for people, on stderr in either form.
    void say(const QString &line);
    /// What, why, what to do; for scripts `{"error":{…}}` as well.
    void fail(const ApiError &error);
    /// The same where the result itself tells scripts of it.
    void explain(const ApiError &error);

    /// Why something of the result has not come to where it was to go; nothing where all of it has.
    [[nodiscard]] const std::optional<ApiError> &loss() const { return m_loss; }

private:
    void print(const QByteArray &bytes);

    Form m_form;
    std::optional<ApiError> m_loss;
};

/// Columns of equal width, two spaces between them; the header in capitals.
[[nodiscard]] QString table(const QStringList &header, const QList<QStringList> &rows);

/// Without control characters and the signs that turn the direction of writing; line ends stay.
[[nodiscard]] QString printable(QString text);

} // namespace snapdeck::cli
