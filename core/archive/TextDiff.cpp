// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/TextDiff.h"

#include <QByteArray>
#include <QHash>
#include <QStringDecoder>

#include <algorithm>
#include <dtl/dtl.hpp>
#include <vector>

namespace snapdeck {

namespace {

using Lines = QList<QByteArrayView>; ///< each with its end
constexpr qsizetype mostTextLines = 100'000;

Lines linesOf(QByteArrayView content)
{
    Lines lines;
    while (!content.isEmpty()) {
        const qsizetype end = content.indexOf('\n');
        const qsizetype length = end < 0 ? content.size() : end + 1;
        lines.append(content.first(length));
        content = content.sliced(length);
    }
    return lines;
}

QString textOf(QByteArrayView line)
{
    if (line.endsWith('\n'))
        line.chop(1);
    if (line.endsWith('\r'))
        line.chop(1);
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = decoder(line);
    return decoder.hasError() ? QString::fromLatin1(line) : text;
}

/// One step from the older text to the newer one.
struct Step {
    LineChange change = LineChange::Same;
    QByteArrayView line;
};

/// Lines as numbers: the same line, the same number.
std::vector<int> numbered(const Lines &lines, qsizetype first, qsizetype last,
                          QHash<QByteArrayView, int> &known)
{
    std::vector<int> numbers;
    numbers.reserve(size_t(last - first));
    for (qsizetype i = first; i < last; ++i) {
        const auto found = known.constFind(lines.at(i));
        const int number = found != known.constEnd() ? *found : int(known.size());
        if (found == known.constEnd())
            known.insert(lines.at(i), number);
        numbers.push_back(number);
    }
    return numbers;
}

QList<Step> stepsOf(const Lines &from, const Lines &to)
{
    const auto [fromBegins, toBegins] = std::mismatch(from.begin(), from.end(), to.begin(), to.end());
    const qsizetype head = fromBegins - from.begin();
    qsizetype tail = 0;
    while (tail < from.size() - head && tail < to.size() - head
           && from.at(from.size() - 1 - tail) == to.at(to.size() - 1 - tail))
        ++tail;
    QList<Step> steps;
    for (qsizetype i = 0; i < head; ++i)
        steps.append({LineChange::Same, from.at(i)});
    QHash<QByteArrayView, int> known;
    const auto older = numbered(from, head, from.size() - tail, known);
    const auto newer = numbered(to, head, to.size() - tail, known);
    dtl::Diff<int, std::vector<int>> diff(older, newer);
    diff.onHuge(); // no shortest way at any price, where there are thousands of changes
    diff.compose();
    qsizetype fromAt = head;
    qsizetype toAt = head;
    for (const auto &[number, info] : diff.getSes().getSequence()) {
        if (info.type == dtl::SES_DELETE)
            steps.append({LineChange::Removed, from.at(fromAt++)});
        else if (info.type == dtl::SES_ADD)
            steps.append({LineChange::Added, to.at(toAt++)});
        else {
            steps.append({LineChange::Same, from.at(fromAt++)});
            ++toAt;
        }
    }
    for (qsizetype i = from.size() - tail; i < from.size(); ++i)
        steps.append({LineChange::Same, from.at(i)});
    return steps;
}

/// Where the hunk ends that the change at `at` begins: changes nearer than twice the context are one.
qsizetype hunkEnd(const QList<Step> &steps, qsizetype at, qsizetype context)
{
    qsizetype end = at;
    for (qsizetype i = at; i < steps.size() && i - end <= 2 * context; ++i) {
        if (steps.at(i).change != LineChange::Same)
            end = i + 1;
    }
    return qMin(end + context, steps.size());
}

/// Where the walk through both texts stands: lines that lie behind.
struct Walk {
    qsizetype from = 0;
    qsizetype to = 0;

    void pass(LineChange change)
    {
        from += change != LineChange::Added ? 1 : 0;
        to += change != LineChange::Removed ? 1 : 0;
    }
};

TextHunk hunkOf(const QList<Step> &steps, qsizetype begin, qsizetype end, Walk &walk)
{
    TextHunk hunk;
    const Walk before = walk;
    for (qsizetype i = begin; i < end; ++i) {
        walk.pass(steps.at(i).change);
        hunk.lines.append({steps.at(i).change, textOf(steps.at(i).line)});
    }
    hunk.fromCount = walk.from - before.from;
    hunk.toCount = walk.to - before.to;
    hunk.fromLine = before.from + (hunk.fromCount > 0 ? 1 : 0);
    hunk.toLine = before.to + (hunk.toCount > 0 ? 1 : 0);
    return hunk;
}

QList<TextHunk> hunksOf(const QList<Step> &steps, qsizetype context)
{
    QList<TextHunk> hunks;
    Walk walk;
    qsizetype passed = 0; // steps that the walk has behind it
    for (qsizetype at = 0; at < steps.size(); ++at) {
        if (steps.at(at).change == LineChange::Same)
            continue;
        const qsizetype begin = qMax(passed, at - context);
        for (; passed < begin; ++passed)
            walk.pass(steps.at(passed).change);
        passed = hunkEnd(steps, at, context);
        hunks.append(hunkOf(steps, begin, passed, walk));
        at = passed - 1;
    }
    return hunks;
}

} // namespace

bool isText(QByteArrayView content)
{
    constexpr qsizetype lookedAt = 8000; // as git does
    const QByteArrayView start = content.first(qMin(content.size(), lookedAt));
    const auto isControl = [](char sign) {
        const auto value = static_cast<uchar>(sign);
        return value < 0x20 && sign != '\n' && sign != '\r' && sign != '\t' && sign != '\f' && sign != '\x1b';
    };
    constexpr qsizetype oneIn = 50;
    return !start.contains('\0')
        && std::count_if(start.begin(), start.end(), isControl) <= start.size() / oneIn;
}

TextDifference compareTexts(QByteArrayView from, QByteArrayView to, qsizetype context)
{
    if (!isText(from) || !isText(to))
        return {TextComparison::Binary, {}, 0, 0};
    if (qMax(from.size(), to.size()) > mostTextBytes)
        return {TextComparison::TooLarge, {}, 0, 0};
    const Lines older = linesOf(from);
    const Lines newer = linesOf(to);
    if (qMax(older.size(), newer.size()) > mostTextLines)
        return {TextComparison::TooLarge, {}, 0, 0};
    const QList<Step> steps = stepsOf(older, newer);
    TextDifference difference;
    difference.hunks = hunksOf(steps, qMax<qsizetype>(0, context));
    for (const Step &step : steps) {
        difference.added += step.change == LineChange::Added ? 1 : 0;
        difference.removed += step.change == LineChange::Removed ? 1 : 0;
    }
    return difference;
}

} // namespace snapdeck
