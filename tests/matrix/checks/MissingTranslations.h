// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/matrix/checks/Finding.h"

#include <QSet>
#include <QTranslator>

#include <mutex>

namespace snapdeck::matrix {

/// Writes down what a language has no words for. Install it last: Qt asks that one first, and it never
/// answers. May be asked from several threads at once.
class MissingTranslations final : public QTranslator
{
    Q_OBJECT
public:
    /// What the language is made of: the program's words and Qt's. They outlive this.
    explicit MissingTranslations(QList<const QTranslator *> language, QObject *parent = nullptr);

    bool isEmpty() const override { return false; }
    QString translate(const char *context, const char *sourceText, const char *disambiguation,
                      int n) const override;
    /// What was missed since it was last asked, each once.
    [[nodiscard]] Findings take();

private:
    QList<const QTranslator *> m_language;
    mutable std::mutex m_mutex;
    mutable QSet<QString> m_known;
    mutable Findings m_new;
};

} // namespace snapdeck::matrix
