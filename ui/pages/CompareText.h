// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/archive/ArchiveDiff.h"
#include "core/archive/TextDiff.h"
#include "core/base/Result.h"
#include "core/session/SnapshotArchives.h"
#include "ui/widgets/Card.h"

#include <QTimer>

class QLabel;
class QStackedWidget;

namespace snapdeck {

class ElidedLabel;
class EmptyState;
class TextDifferenceView;

/// What changed within one file: fetches it alone from both archives and compares it line by line, off the
/// GUI thread. What is no text, or too long, is said instead.
class CompareText final : public Card
{
    Q_OBJECT
public:
    explicit CompareText(QWidget *parent = nullptr);

    void showNothing();
    /// Where there is text. Not as the focus proxy: the Tab key would stick to one that is hidden.
    void focusText();
    /// Reads both sides a moment later, so that walking along the rows fetches nothing.
    void showRow(const OpenedArchive &from, const OpenedArchive &to, const ArchiveDifferenceRow &row);

Q_SIGNALS:
    /// Something was read, well or not.
    void finished();

private:
    void readFrom();
    void readTo(const QByteArray &from);
    void compare(const QByteArray &from, const QByteArray &to);
    void take(const TextDifference &difference);
    void fail(const ApiError &error);
    void say(Icon icon, const QString &title, const QString &text, Tone tone = Tone::Neutral);

    ElidedLabel *m_path;
    QLabel *m_figures;
    QStackedWidget *m_stack;
    TextDifferenceView *m_text;
    EmptyState *m_instead;
    QTimer m_pause;
    OpenedArchive m_from;
    OpenedArchive m_to;
    ArchiveDifferenceRow m_row;
    std::unique_ptr<QObject> m_request;
};

} // namespace snapdeck
