// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/Labels.h"

#include "ui/theme/Icons.h"
#include "ui/theme/Palette.h"
#include "ui/theme/TypeScale.h"
#include "ui/widgets/UnbrokenText.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QCoreApplication>
#include <QFrame>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QResizeEvent>
#include <QTextDocument>

namespace snapdeck
{

namespace
{

QFont fontOf(TextKind kind)
{
    switch (kind) {
    case TextKind::PageTitle:
        return TypeScale::pageTitle();
    case TextKind::PaneTitle:
        return TypeScale::paneTitle();
    case TextKind::CardTitle:
        return TypeScale::cardTitle();
    case TextKind::Emphasis:
    case TextKind::Field:
        return TypeScale::emphasis();
    case TextKind::Hint:
        return TypeScale::hint();
    case TextKind::Section:
        return TypeScale::section();
    case TextKind::Mono:
        return TypeScale::mono();
    case TextKind::Body:
    case TextKind::Secondary:
        break;
    }
    return TypeScale::body();
}

Ink inkOf(TextKind kind)
{
    switch (kind) {
    case TextKind::Secondary:
    case TextKind::Field:
    case TextKind::Mono:
        return Ink::Secondary;
    case TextKind::Hint:
    case TextKind::Section:
        return Ink::Hint;
    default:
        return Ink::Primary;
    }
}

/// Copies what was written, not what is drawn for it. Wrapped words take as many lines as their width asks for. To Qt's layouts of layouts a label's least height is
/// that of some other width, and where room is short a line of it goes.
class Paragraph final : public QLabel
{
    Q_DECLARE_TR_FUNCTIONS(snapdeck::Paragraph)
public:
    using QLabel::QLabel;

    QSize minimumSizeHint() const override
    {
        const QSize hint = QLabel::minimumSizeHint();
        return isVisible() ? QSize(hint.width(), heightForWidth(width())) : hint; // else it has no width yet
    }

protected:
    void keyPressEvent(QKeyEvent *event) override
    {
        if (event->matches(QKeySequence::Copy) && hasSelectedText())
            copy(QClipboard::Clipboard);
        else
            QLabel::keyPressEvent(event);
    }
    void mouseReleaseEvent(QMouseEvent *event) override
    {
        QLabel::mouseReleaseEvent(event);
        if (QGuiApplication::clipboard()->supportsSelection() && hasSelectedText())
            copy(QClipboard::Selection);
    }
    void contextMenuEvent(QContextMenuEvent *event) override
    {
        auto *menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        menu->addAction(makeIcon(Icon::Copy), tr("&Copy"), this, [this] { copy(QClipboard::Clipboard); })
            ->setEnabled(hasSelectedText());
        menu->addAction(tr("Select &all"), this, [this] { setSelection(0, int(text().size())); });
        menu->popup(event->globalPos());
    }
    void showEvent(QShowEvent *event) override
    {
        QLabel::showEvent(event);
        updateGeometry();
    }
    void resizeEvent(QResizeEvent *event) override
    {
        QLabel::resizeEvent(event);
        if (event->oldSize().width() != width())
            updateGeometry();
    }

private:
    void copy(QClipboard::Mode mode) const
    {
        QGuiApplication::clipboard()->setText(withoutJoiners(selectedText()), mode);
    }
};

QLabel *dress(QLabel *label, TextKind kind, const QString &text)
{
    label->setTextFormat(Qt::PlainText);
    label->setText(text);
    label->setFont(fontOf(kind));
    setInk(label, inkOf(kind));
    return label;
}

} // namespace

QLabel *makeLabel(TextKind kind, const QString &text, QWidget *parent)
{
    return dress(new QLabel(parent), kind, text);
}

QLabel *makeParagraph(TextKind kind, const QString &text, QWidget *parent)
{
    QLabel *label = dress(new Paragraph(parent), kind, text);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

QString plainToolTip(const QString &text)
{
    return Qt::mightBeRichText(text) ? Qt::convertFromPlainText(text) : text;
}

QFrame *makeHairline(Qt::Orientation orientation, QWidget *parent)
{
    auto *line = new QFrame(parent);
    line->setFrameShape(orientation == Qt::Horizontal ? QFrame::HLine : QFrame::VLine);
    if (orientation == Qt::Horizontal) {
        line->setFixedHeight(1);
    } else {
        line->setFixedWidth(1);
    }
    return line;
}

} // namespace snapdeck
