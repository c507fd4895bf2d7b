// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/PartLog.h"

namespace snapdeck {

namespace {

constexpr qint64 longestLog = 64 * 1024; ///< bytes; quickly read, and replaced once in some hundred times

} // namespace

PartLog::PartLog(const QString &partPath)
    : m_partPath(partPath)
    , m_file(partStatePath(partPath))
{
}

bool PartLog::append(const QByteArray &line)
{
    // What was removed meanwhile would be written to all the same, and found by nobody.
    if (!m_file.isOpen() || m_file.size() + line.size() > longestLog || !QFile::exists(m_file.fileName()))
        return false;
    if (m_file.write(line) == line.size())
        return true;
    m_file.close(); // half a line may be there: nothing comes behind it
    return false;
}

bool PartLog::save(const PartState &state)
{
    if (append(encodePartState(state) + '\n'))
        return true;
    m_file.close(); // what is open cannot be replaced everywhere
    if (!savePartState(m_partPath, state))
        return false;
    (void)m_file.open(QIODevice::WriteOnly | QIODevice::Append | QIODevice::ExistingOnly
                      | QIODevice::Unbuffered); // else it is replaced each time
    return true;
}

} // namespace snapdeck
