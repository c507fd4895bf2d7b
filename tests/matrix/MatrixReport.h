// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/matrix/checks/Finding.h"

#include <QJsonObject>
#include <QMap>
#include <QStringList>

namespace snapdeck::matrix {

/// What was found in one language, by picture. A thing that is wrong in many pictures is told of once.
class MatrixReport final
{
public:
    explicit MatrixReport(QString language);

    /// `form` is what the window was like besides its picture's name: `small`, or nothing.
    void add(const QString &picture, const QString &form, const Findings &findings);
    void addPicture(const QString &picture);

    [[nodiscard]] bool isSound() const { return m_entries.isEmpty(); }
    [[nodiscard]] QJsonObject toJson() const;
    /// One line a finding: step, object, what.
    [[nodiscard]] QStringList lines() const;

private:
    struct Entry {
        Finding finding;
        QString picture; ///< the first
        QString form;
        int times = 1;
    };

    QString m_language;
    QStringList m_pictures;
    QList<Entry> m_entries;
};

} // namespace snapdeck::matrix
