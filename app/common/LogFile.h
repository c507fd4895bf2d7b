// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QString>

namespace snapdeck {

/// Takes over everything that goes through Qt's logging (qCInfo, qWarning, HttpTrace) and writes it to
/// `folder/name.log`, one line a message, readable by its owner alone; never to the terminal. The file is set
/// aside as `name.1.log` when it has grown, and the oldest one goes. Several processes may share one file.
/// Takes messages from any thread; one object at a time, made and destroyed on the main thread.
class LogFile final
{
public:
    static constexpr qint64 maxBytes = 1024 * 1024;
    static constexpr int maxFiles = 5; ///< the present one included

    LogFile(const QString &folder, const QString &name);
    ~LogFile(); ///< gives logging back to whom it was taken from
    LogFile(const LogFile &) = delete;
    LogFile &operator=(const LogFile &) = delete;

    [[nodiscard]] QString path() const { return pathOf(0); }

private:
    static void takeMessage(QtMsgType type, const QMessageLogContext &context, const QString &text);

    [[nodiscard]] QString pathOf(int age) const;
    void write(const QByteArray &line);
    void open();
    void rotate();

    QString m_stem; ///< folder and name without the ending
    QFile m_file;
    QtMessageHandler m_previous;
};

} // namespace snapdeck
