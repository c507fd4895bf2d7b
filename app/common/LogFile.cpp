// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/common/LogFile.h"

#include <QDateTime>
#include <QFileInfo>
#include <QLockFile>
#include <QMutex>
#include <QMutexLocker>

namespace snapdeck {

namespace {

// Qt's handler is a bare function, so the way from it to the object has to lead through here.
QMutex mutex;
LogFile *current = nullptr;

const char *nameOf(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg:
        return "debug";
    case QtInfoMsg:
        return "info";
    case QtWarningMsg:
        return "warning";
    case QtCriticalMsg:
        return "error";
    case QtFatalMsg:
        return "fatal";
    }
    return "?";
}

/// One message is one line, so that no text from a server can pass for a line of ours.
QByteArray lineOf(QtMsgType type, const QMessageLogContext &context, QString text)
{
    for (QChar &c : text) {
        if (c.category() == QChar::Other_Control)
            c = u' ';
    }
    const QByteArray when = QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs).toLatin1();
    return when + ' ' + nameOf(type) + ' ' + (context.category ? context.category : "default") + ": "
        + text.toUtf8() + '\n';
}

} // namespace

LogFile::LogFile(const QString &folder, const QString &name)
    : m_stem(folder + u'/' + name)
{
    const QMutexLocker lock(&mutex);
    open();
    current = this;
    m_previous = qInstallMessageHandler(takeMessage);
}

LogFile::~LogFile()
{
    qInstallMessageHandler(m_previous);
    const QMutexLocker lock(&mutex);
    current = nullptr;
}

void LogFile::takeMessage(QtMsgType type, const QMessageLogContext &context, const QString &text)
{
    const QMutexLocker lock(&mutex);
    if (current)
        current->write(lineOf(type, context, text));
}

QString LogFile::pathOf(int age) const
{
    return age == 0 ? m_stem + QStringLiteral(".log") : QStringLiteral("%1.%2.log").arg(m_stem).arg(age);
}

void LogFile::open()
{
    m_file.setFileName(pathOf(0));
    // Unbuffered and appending: every line is one write, and lands whole beside those of other processes.
    (void)m_file.open(QIODevice::WriteOnly | QIODevice::Append | QIODevice::Unbuffered,
                      QFile::ReadOwner | QFile::WriteOwner);
}

void LogFile::write(const QByteArray &line)
{
    if (!m_file.isOpen())
        return; // without a log the program still works
    if (m_file.size() + line.size() > maxBytes)
        rotate();
    m_file.write(line);
}

void LogFile::rotate()
{
    QLockFile lock(m_stem + QStringLiteral(".lock"));
    if (!lock.tryLock(0))
        return; // another process is at it; this line may still go to the old file
    m_file.close();
    // That process may also have been done with it before: then there is a fresh file already.
    if (QFileInfo(pathOf(0)).size() >= maxBytes / 2) {
        QFile::remove(pathOf(maxFiles - 1));
        for (int age = maxFiles - 2; age >= 0; --age)
            QFile::rename(pathOf(age), pathOf(age + 1));
    }
    open();
}

} // namespace snapdeck
