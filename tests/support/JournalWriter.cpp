// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/Journal.h"

#include <QCoreApplication>

#include <cstdio>

using namespace snapdeck;

namespace {

/// Admits one operation after the other and prints the id of each that is durable, until it is killed.
class JournalWriter final : public QObject
{
public:
    JournalWriter(const QString &file, QString prefix)
        : m_journal(file)
        , m_prefix(std::move(prefix))
    {
    }

    void admitNext()
    {
        const QString id = m_prefix + QString::number(++m_number);
        OperationRecord record;
        record.id = OperationId(id);
        record.account = AccountName(QStringLiteral("main"));
        record.kind = QStringLiteral("snapshot");
        record.state = QStringLiteral("requesting");
        record.startedAt = QDateTime::currentDateTimeUtc();
        record.since = record.startedAt;
        record.machine = QByteArray(1 + m_number * 37 % 3000, 'x');
        AuditEntry line;
        line.at = record.startedAt;
        line.account = record.account;
        line.operation = record.id;
        line.event = record.state;
        LedgerEvent slot;
        slot.resource = ResourceId(id);
        slot.at = record.startedAt;
        m_journal.admit(record, {line}, slot, this, [this, record](const Admission &admission) {
            if (admission.kind == Admission::Kind::Admitted) {
                std::puts(qPrintable(record.id.value()));
                std::fflush(stdout);
                OperationRecord later = record;
                later.state = QStringLiteral("processing");
                m_journal.save(later);
            } else if (admission.kind == Admission::Kind::Refused) {
                std::fputs(qPrintable(admission.error.forPeople()), stderr);
                QCoreApplication::exit(1);
            }
            admitNext();
        });
    }

private:
    Journal m_journal;
    QString m_prefix;
    int m_number = 0;
};

} // namespace

/// `program FILE PREFIX`
int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    if (argc != 3)
        return 2;
    JournalWriter writer(QString::fromLocal8Bit(argv[1]), QString::fromLocal8Bit(argv[2]));
    writer.admitNext();
    return QCoreApplication::exec();
}
