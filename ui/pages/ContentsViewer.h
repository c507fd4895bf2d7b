// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/session/SnapshotArchives.h"
#include "ui/widgets/Card.h"

#include <QTimer>

class QPlainTextEdit;
class QStackedWidget;

namespace snapdeck {

class ElidedLabel;
class EmptyState;

/// The text of one file in an archive, fetched alone: plain, in fixed pitch, never executed nor laid out.
/// What is no text or too long for a look is said instead.
class ContentsViewer final : public Card
{
    Q_OBJECT
public:
    explicit ContentsViewer(QWidget *parent = nullptr);

    void showNothing(const QString &why);
    /// Where there is text. Not as the focus proxy: the Tab key would stick to one that is hidden.
    void focusText();
    /// Reads it a moment later, so that walking along the rows fetches nothing.
    void showEntry(const OpenedArchive &archive, qsizetype entry);
    /// Lets go of a text that is shown until another file is read: it is of none of those to choose from.
    void forgetFormer();

Q_SIGNALS:
    /// Something was read, well or not.
    void finished();

private:
    void sayNothing(const QString &why);
    void read();
    void take(const Result<QByteArray> &content);
    void say(const QString &title, const QString &text, bool failed = false);

    ElidedLabel *m_path;
    QStackedWidget *m_stack;
    QPlainTextEdit *m_text;
    EmptyState *m_instead;
    QTimer m_pause;
    OpenedArchive m_archive;
    qsizetype m_entry = -1;
    std::unique_ptr<QObject> m_request;
};

} // namespace snapdeck
