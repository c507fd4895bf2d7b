// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QMetaType>
#include <QString>

namespace snapdeck {

/// A string that names one sort of thing, so that a version is never passed where an application is meant.
template<typename Tag>
class Id
{
public:
    Id() = default;
    explicit Id(QString value)
        : m_value(std::move(value))
    {
    }

    [[nodiscard]] const QString &value() const { return m_value; }
    [[nodiscard]] bool isEmpty() const { return m_value.isEmpty(); }

    friend bool operator==(const Id &, const Id &) = default;
    friend bool operator<(const Id &a, const Id &b) { return a.m_value < b.m_value; }
    friend size_t qHash(const Id &id, size_t seed = 0) { return ::qHash(id.m_value, seed); }

private:
    QString m_value;
};

using ResourceId = Id<struct ResourceTag>;     ///< a Square Cloud application or database
using SnapshotName = Id<struct SnapshotTag>;   ///< stem of the zip; shared by all versions of a resource
using VersionId = Id<struct VersionTag>;       ///< one version of a snapshot name
using CapsuleId = Id<struct CapsuleTag>;       ///< a Wrenn capsule, `cl-…`
using TemplateName = Id<struct TemplateTag>;   ///< a Wrenn template
using OperationId = Id<struct OperationTag>;   ///< one wish of the user's, made here
using AccountName = Id<struct AccountNameTag>; ///< the user's own name of an account

} // namespace snapdeck
