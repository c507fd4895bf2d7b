// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/TextDifferenceView.h"

#include "ui/theme/Tokens.h"
#include "ui/theme/TypeScale.h"

#include <QEvent>
#include <QScopedValueRollback>
#include <QTextBlock>
#include <QTextCursor>

namespace snapdeck {

namespace {

constexpr qsizetype longestLine = 2'000;
constexpr int innerMargin = 16; ///< under the words over it, not at the frame

/// Writes line after line, each with the ink and the ground of what it is.
class Writer
{
public:
    Writer(QTextDocument *document, const Tokens &tokens)
        : m_cursor(document)
        , m_tokens(tokens)
    {
    }

    void write(const TextLine &line)
    {
        switch (line.change) {
        case LineChange::Added:
            put(u'+', line.text, m_tokens.ok.ink, m_tokens.ok.ground);
            break;
        case LineChange::Removed:
            put(u'-', line.text, m_tokens.danger.ink, m_tokens.danger.ground);
            break;
        case LineChange::Same:
            put(u' ', line.text, m_tokens.text2, {});
            break;
        }
    }
    void writeHead(const QString &words) { put(u' ', words, m_tokens.text3, m_tokens.sunken); }
    void writeHint(const QString &words) { put(u' ', words, m_tokens.text3, {}); }

private:
    void put(QChar sign, const QString &text, const QColor &ink, const QColor &ground)
    {
        QTextBlockFormat block;
        if (ground.isValid())
            block.setBackground(ground);
        QTextCharFormat letters;
        letters.setForeground(ink);
        if (std::exchange(m_isFirst, false)) {
            m_cursor.setBlockFormat(block);
            m_cursor.setCharFormat(letters);
        } else {
            m_cursor.insertBlock(block, letters);
        }
        const QString shown = text.size() > longestLine ? text.left(longestLine) + u'…' : text;
        m_cursor.insertText(QString(sign) + QStringLiteral("  ") + shown, letters);
    }

    QTextCursor m_cursor;
    const Tokens &m_tokens;
    bool m_isFirst = true;
};

} // namespace

TextDifferenceView::TextDifferenceView(QWidget *parent)
    : QPlainTextEdit(parent)
{
    setReadOnly(true);
    setFrameShape(QFrame::NoFrame);
    setLineWrapMode(QPlainTextEdit::NoWrap);
    setFont(TypeScale::mono());
    setTabChangesFocus(true);
    setUndoRedoEnabled(false);
    document()->setDocumentMargin(innerMargin);
}

void TextDifferenceView::setDifference(const TextDifference &difference)
{
    m_difference = difference;
    show();
}

void TextDifferenceView::show()
{
    const QScopedValueRollback showing(m_isShowing, true);
    clear();
    const Tokens tokens = Tokens::of(palette());
    Writer writer(document(), tokens);
    qsizetype written = 0;
    for (const TextHunk &hunk : std::as_const(m_difference.hunks)) {
        writer.writeHead(tr("line %1", "of a text").arg(hunk.toCount > 0 ? hunk.toLine : hunk.fromLine));
        for (const TextLine &line : hunk.lines) {
            if (++written > mostLines) {
                writer.writeHint(tr("… and more, which is not shown"));
                moveCursor(QTextCursor::Start);
                return;
            }
            writer.write(line);
        }
    }
    moveCursor(QTextCursor::Start);
}

void TextDifferenceView::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && !m_isShowing && !m_difference.hunks.isEmpty())
        show(); // the colours are those of the theme
}

} // namespace snapdeck
