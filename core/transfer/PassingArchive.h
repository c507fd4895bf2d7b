// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QtGlobal>

#include <memory>
#include <vector>

struct z_stream_s;

namespace snapdeck {

/// Checks a zip while it goes by, from its first byte to its last: every entry's content against its checksum
/// and length, then the directory against what was seen. It says yes only to archives that are in plain
/// order; of all others, sound or not, it says that it does not know, and they are read again by
/// checkArchive(), which alone finds fault. Bounded memory, at most some MiB.
class PassingArchive
{
public:
    PassingArchive();
    ~PassingArchive();
    PassingArchive(const PassingArchive &) = delete;
    PassingArchive &operator=(const PassingArchive &) = delete;

    void add(QByteArrayView bytes);
    /// Whether what went by was a whole archive without any fault.
    [[nodiscard]] bool isSound() const { return m_step == Step::Ended; }
    [[nodiscard]] qint64 entries() const { return static_cast<qint64>(m_entries.size()); }

private:
    enum class Step {
        Begin,
        Local,
        LocalRest,
        Stored,
        Deflated,
        Descriptor,
        Central,
        CentralRest,
        Zip64End,
        End,
        Ended,
        Unsure
    };
    struct Entry {
        qint64 offset = 0;
        quint64 size = 0;
        quint64 packed = 0;
        quint32 crc = 0;
        quint32 nameSum = 0;
        quint16 method = 0;
        quint16 flags = 0;
        bool isListed = false;
    };

    /// Each takes what it needs from the start of `bytes` and returns how much that was.
    qsizetype takeRecord(QByteArrayView bytes);
    qsizetype takeContent(QByteArrayView bytes);
    qsizetype takeStored(QByteArrayView bytes);
    qsizetype takeDeflated(QByteArrayView bytes);
    qsizetype takeSignature(QByteArrayView bytes);
    qsizetype takeLocal(QByteArrayView bytes);
    qsizetype takeLocalRest(QByteArrayView bytes);
    qsizetype takeDescriptor(QByteArrayView bytes);
    qsizetype takeCentral(QByteArrayView bytes);
    qsizetype takeCentralRest(QByteArrayView bytes);
    qsizetype takeZip64End(QByteArrayView bytes);
    qsizetype takeEnd(QByteArrayView bytes);
    [[nodiscard]] static quint32 sumOfName(QByteArrayView bytes);
    void expect(Step step, qsizetype bytes);
    void giveUp() { m_step = Step::Unsure; }
    void endContent();
    void endEntry();
    [[nodiscard]] Entry *listedAt(qint64 offset);

    Step m_step = Step::Begin;
    qsizetype m_needed = 4; ///< bytes of the record that comes next
    QByteArray m_pending; ///< the first of them
    qint64 m_at = 0; ///< how many bytes have been taken
    std::vector<Entry> m_entries; ///< in the order of their offsets
    Entry m_entry; ///< the one that is going by
    quint32 m_sum = 0; ///< of its content so far
    quint64 m_left = 0; ///< of its content, where it is stored
    qsizetype m_nameLength = 0;
    qint64 m_directoryAt = -1;
    qint64 m_directoryBytes = -1; ///< as the zip64 end record, if there is one, was right to say
    qint64 m_listed = 0; ///< entries that the directory has named
    std::unique_ptr<z_stream_s> m_inflater;
    bool m_isInflating = false;
    std::vector<unsigned char> m_unpacked;
};

} // namespace snapdeck
