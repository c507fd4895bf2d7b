// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QMap>

#include <optional>

namespace snapdeck {

/// The bytes from `begin` up to, and without, `end`.
struct ByteRange {
    qint64 begin = 0;
    qint64 end = 0;

    [[nodiscard]] qint64 size() const { return end - begin; }
    [[nodiscard]] bool isEmpty() const { return end <= begin; }
    friend bool operator==(const ByteRange &, const ByteRange &) = default;
};

/// Which bytes of a file are there, and which connection fetches which of the others. No byte is fetched by
/// two, and none is forgotten: what a connection lets go is there for the next one. Pure.
class RangeMap
{
public:
    /// No range smaller than twice this is shared between two connections.
    static constexpr qint64 smallestShare = 1024 * 1024;
    /// What several connections take at a time, at least: each share costs a request.
    static constexpr qint64 usualShare = 4 * smallestShare;

    RangeMap() = default;
    explicit RangeMap(qint64 total, const QList<ByteRange> &done = {});

    [[nodiscard]] qint64 total() const { return m_total; }
    [[nodiscard]] qint64 doneBytes() const;
    [[nodiscard]] qint64 frontier() const; ///< everything before it is there
    [[nodiscard]] bool isWhole() const { return frontier() == m_total; }
    [[nodiscard]] QList<ByteRange> done() const { return m_done; }
    /// What is neither there nor being fetched, in order.
    [[nodiscard]] QList<ByteRange> open() const;
    /// What connection `lane` has yet to bring; empty where it fetches nothing.
    [[nodiscard]] ByteRange taskOf(int lane) const { return m_tasks.value(lane); }

    /// Gives `lane`, which fetches nothing and is one of `lanes`, something to do: its share of the first
    /// open range, else the second half of the longest task, which then ends earlier. Nothing where it is not
    /// worth it. Shares shrink towards the end, so that the file fills from its beginning, where it is
    /// checked, and all connections end at about the same time.
    [[nodiscard]] std::optional<ByteRange> take(int lane, int lanes);
    /// Gives it the whole first open range.
    [[nodiscard]] std::optional<ByteRange> takeOpen(int lane);
    /// There are `lanes` now: no task is longer than a share, what is behind it is open again.
    void shorten(int lanes);
    /// `bytes` more of its task are written, at most as many as the task has.
    void advance(int lane, qint64 bytes);
    /// It fetches nothing any more; the rest of its task is open again.
    void release(int lane) { m_tasks.remove(lane); }

private:
    void markDone(ByteRange range);
    [[nodiscard]] qint64 shareOf(int lanes) const;

    qint64 m_total = 0;
    QList<ByteRange> m_done; ///< in order, neither overlapping nor touching
    QMap<int, ByteRange> m_tasks; ///< never overlapping, never anything that is done
};

} // namespace snapdeck
