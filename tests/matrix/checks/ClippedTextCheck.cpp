// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/matrix/checks/ClippedTextCheck.h"

#include "tests/matrix/checks/WidgetWalk.h"
#include "ui/widgets/AccountButton.h"
#include "ui/widgets/ElidedLabel.h"
#include "ui/widgets/IconLabel.h"

#include <QAbstractSpinBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStyle>
#include <QStyleOptionComboBox>
#include <QStyleOptionFrame>
#include <QTabBar>
#include <QToolButton>

#include <algorithm>

namespace snapdeck::matrix {

namespace {

constexpr int LineEditMargin = 2; ///< QLineEdit's own, at each side of its words
constexpr int TabPadding = 8; ///< at least that much between two tabs

QString quoted(const QString &text)
{
    constexpr int Enough = 60;
    return QStringLiteral("“%1”").arg(text.size() > Enough ? text.left(Enough) + u'…' : text);
}

/// Nothing where `needed` fits.
QString shortOf(const QString &text, const QString &extent, int needed, int room)
{
    if (needed <= room)
        return {};
    return QStringLiteral("%1 is cut: it needs %2 px of %3 and has %4")
        .arg(quoted(text))
        .arg(needed)
        .arg(extent)
        .arg(room);
}

QString shortOfWidth(const QString &text, int needed, int room)
{
    return shortOf(text, QStringLiteral("width"), needed, room);
}

QString shortOfHeight(const QString &text, int needed, int room)
{
    return shortOf(text, QStringLiteral("height"), needed, room);
}

/// A line breaks between words only.
int longestWord(const QLabel &label)
{
    int longest = 0;
    const QStringList words = label.text().split(u' ', Qt::SkipEmptyParts);
    for (const QString &line : words) {
        for (const QString &word : line.split(u'\n'))
            longest = std::max(longest, label.fontMetrics().horizontalAdvance(word));
    }
    return longest;
}

QString problemOf(const QLabel &label)
{
    if (label.text().isEmpty())
        return {};
    if (qobject_cast<const ElidedLabel *>(&label)) {
        if (label.height() < label.fontMetrics().height())
            return shortOfHeight(label.text(), label.fontMetrics().height(), label.height());
        return label.toolTip().isEmpty() ? shortOfWidth(label.text(), label.sizeHint().width(), label.width())
                                         : QString();
    }
    if (!label.wordWrap()) {
        const QString tooNarrow = shortOfWidth(label.text(), label.sizeHint().width(), label.width());
        return tooNarrow.isEmpty() ? shortOfHeight(label.text(), label.sizeHint().height(), label.height())
                                   : tooNarrow;
    }
    const QString tooLow = shortOfHeight(label.text(), label.heightForWidth(label.width()), label.height());
    return tooLow.isEmpty() ? shortOfWidth(label.text(), longestWord(label), label.contentsRect().width())
                            : tooLow;
}

QString problemOf(const IconLabel &picture)
{
    const QSize whole = picture.sizeHint();
    const QString what = QStringLiteral("the picture");
    const QString tooNarrow = shortOfWidth(what, whole.width(), picture.width());
    return tooNarrow.isEmpty() ? shortOfHeight(what, whole.height(), picture.height()) : tooNarrow;
}

bool showsWords(const QAbstractButton &button)
{
    const auto *tool = qobject_cast<const QToolButton *>(&button);
    return !button.text().isEmpty()
        && (!tool || tool->toolButtonStyle() != Qt::ToolButtonIconOnly || tool->icon().isNull());
}

QString problemOf(const QAbstractButton &button)
{
    // An account may be called anything; what does not fit is in the tool tip.
    if (!showsWords(button) || (qobject_cast<const AccountButton *>(&button) && !button.toolTip().isEmpty()))
        return {};
    const QString tooNarrow = shortOfWidth(button.text(), button.sizeHint().width(), button.width());
    return tooNarrow.isEmpty() ? shortOfHeight(button.text(), button.fontMetrics().height(), button.height())
                               : tooNarrow;
}

QString problemOf(const QTabBar &tabs)
{
    for (int i = 0; i < tabs.count(); ++i) {
        const int words = tabs.fontMetrics().size(Qt::TextShowMnemonic, tabs.tabText(i)).width();
        const QString problem = shortOfWidth(tabs.tabText(i), words + TabPadding, tabs.tabRect(i).width());
        if (!problem.isEmpty())
            return problem;
        if (tabs.tabRect(i).right() >= tabs.width())
            return QStringLiteral("the tab %1 ends at %2 px of %3")
                .arg(quoted(tabs.tabText(i)))
                .arg(tabs.tabRect(i).right())
                .arg(tabs.width());
    }
    return {};
}

/// Between the frame and whatever buttons the field carries.
int roomIn(const QLineEdit &field)
{
    QStyleOptionFrame option;
    option.initFrom(&field);
    QRect room = field.style()
                     ->subElementRect(QStyle::SE_LineEditContents, &option, &field)
                     .marginsRemoved(field.textMargins());
    const auto buttons = field.findChildren<QToolButton *>(Qt::FindDirectChildrenOnly);
    for (const QToolButton *button : buttons) {
        if (button->isHidden())
            continue;
        if (button->geometry().center().x() < field.width() / 2)
            room.setLeft(std::max(room.left(), button->geometry().right() + 1));
        else
            room.setRight(std::min(room.right(), button->geometry().left() - 1));
    }
    return room.width() - 2 * LineEditMargin;
}

QString problemOf(const QLineEdit &field)
{
    if (!field.text().isEmpty() || field.placeholderText().isEmpty())
        return {}; // what somebody wrote scrolls
    return shortOfWidth(field.placeholderText(),
                        field.fontMetrics().horizontalAdvance(field.placeholderText()), roomIn(field));
}

QString problemOf(const QAbstractSpinBox &box)
{
    const auto *field = box.findChild<QLineEdit *>();
    return field
        ? shortOfWidth(field->text(), field->fontMetrics().horizontalAdvance(field->text()), roomIn(*field))
        : QString();
}

QString problemOf(const QComboBox &box)
{
    QStyleOptionComboBox option;
    option.initFrom(&box);
    option.editable = box.isEditable();
    option.frame = box.hasFrame();
    option.subControls = QStyle::SC_All;
    const QRect room
        = box.style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, &box);
    const bool hasIcon = !box.itemIcon(box.currentIndex()).isNull();
    const int icon = hasIcon ? box.iconSize().width() + 4 : 0;
    const QString text = box.currentText();
    const bool mayGiveWay = box.toolTip().contains(text) && !text.isEmpty();
    return mayGiveWay ? QString()
                      : shortOfWidth(text, box.fontMetrics().horizontalAdvance(text) + icon, room.width());
}

template <typename Kind> bool look(QWidget *widget, QString &problem)
{
    const auto *known = qobject_cast<const Kind *>(widget);
    if (known)
        problem = problemOf(*known);
    return known != nullptr;
}

} // namespace

Findings clippedTexts(QWidget &root)
{
    Findings found;
    const QList<QWidget *> shown = widgetsOnShow(root);
    for (QWidget *widget : shown) {
        QString problem;
        (void)(look<QLabel>(widget, problem) || look<QAbstractButton>(widget, problem)
               || look<QTabBar>(widget, problem) || look<QLineEdit>(widget, problem)
               || look<QAbstractSpinBox>(widget, problem) || look<QComboBox>(widget, problem)
               || look<IconLabel>(widget, problem));
        if (!problem.isEmpty())
            found << Finding{QStringLiteral("clipped"), pathOf(*widget, root), problem};
    }
    return found;
}

} // namespace snapdeck::matrix
