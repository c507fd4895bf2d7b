// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/CommandPalettePanel.h"

#include "ui/shell/CommandPaletteDelegate.h"
#include "ui/shell/CommandPaletteModel.h"
#include "ui/theme/Palette.h"
#include "ui/theme/TypeScale.h"
#include "ui/theme/style/Strokes.h"
#include "ui/widgets/AccessibleRole.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/IconLabel.h"
#include "ui/widgets/KeyCaps.h"
#include "ui/widgets/Labels.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace snapdeck {

namespace {

constexpr int MostRows = 10;
constexpr int ListPadding = 6;
constexpr int FieldHeight = 52;
constexpr int FooterHeight = 36;
constexpr int NothingHeight = 216;
constexpr int ExtraHeight
    = FieldHeight + FooterHeight + 2 * ListPadding + 4; ///< with two hairlines and the border

} // namespace

CommandPalettePanel::CommandPalettePanel(QWidget *parent)
    : QWidget(parent)
    , m_field(new QLineEdit)
    , m_model(new CommandPaletteModel(this))
    , m_list(new QListView)
    , m_nothing(new EmptyState)
    , m_stack(new QStackedWidget)
    , m_count(makeLabel(TextKind::Hint))
{
    setObjectName(QStringLiteral("commandPanel"));
    setBackgroundRole(QPalette::Base); // it paints its own rounded ground
    buildList();
    auto *middle = new QVBoxLayout;
    middle->setContentsMargins(0, ListPadding, 0, ListPadding);
    middle->addWidget(m_stack);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(0);
    column->addWidget(makeField());
    column->addWidget(makeHairline());
    column->addLayout(middle, 1);
    column->addWidget(makeHairline());
    column->addWidget(makeFooter());
    m_field->installEventFilter(this);
    connect(m_field, &QLineEdit::textChanged, this, &CommandPalettePanel::search);
    connect(m_list, &QListView::clicked, this, &CommandPalettePanel::choose);
}

void CommandPalettePanel::buildList()
{
    m_list->setObjectName(QStringLiteral("commandList"));
    m_list->setAccessibleName(tr("Commands"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new CommandPaletteDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setGround(m_list->viewport(), Ground::Surface);
    m_nothing->setObjectName(QStringLiteral("commandNothing"));
    m_stack->setMinimumHeight(1); // whoever is not on show must not ask for room
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_nothing);
}

QWidget *CommandPalettePanel::makeField()
{
    m_field->setObjectName(QStringLiteral("commandField"));
    m_field->setPlaceholderText(tr("Find a command, a page, an account…"));
    m_field->setAccessibleName(tr("Find a command"));
    m_field->setFrame(false);
    m_field->setFont(TypeScale::cardTitle());
    QFont font = m_field->font();
    font.setWeight(QFont::Normal);
    m_field->setFont(font);
    auto *row = new QWidget;
    row->setFixedHeight(FieldHeight);
    auto *across = new QHBoxLayout(row);
    across->setContentsMargins(16, 0, 16, 0);
    across->setSpacing(0); // the field has a margin of its own; its words stand above the names
    across->addWidget(new IconLabel(Icon::Search));
    across->addWidget(m_field, 1);
    return row;
}

QWidget *CommandPalettePanel::makeFooter()
{
    auto *row = new QWidget;
    row->setFixedHeight(FooterHeight);
    auto *across = new QHBoxLayout(row);
    across->setContentsMargins(16, 0, 16, 0);
    across->setSpacing(6);
    const auto add = [across](const KeyCombination &keys, const QString &what) {
        across->addWidget(new KeyCaps({keys}));
        across->addWidget(makeLabel(TextKind::Hint, what));
        across->addSpacing(10);
    };
    add(keyCombination(Qt::Key_Up) + keyCombination(Qt::Key_Down), tr("choose"));
    add(keyCombination(Qt::Key_Return), tr("do it"));
    add(keyCombination(Qt::Key_Escape), tr("close"));
    across->addStretch(1);
    m_count->setObjectName(QStringLiteral("commandCount"));
    across->addWidget(m_count);
    return row;
}

void CommandPalettePanel::showCommands(const QList<Command> &commands)
{
    m_model->setCommands(commands);
    if (m_field->text().isEmpty())
        search();
    else
        m_field->clear();
}

void CommandPalettePanel::takeCommands(const QList<Command> &commands)
{
    m_model->setCommands(commands);
    search();
}

int CommandPalettePanel::wantedHeight(int most) const
{
    const int room = most - ExtraHeight;
    if (m_model->rowCount() == 0)
        return ExtraHeight + std::min(NothingHeight, room);
    const int rows = std::min({m_model->rowCount(), MostRows, room / Metrics::RowHeight});
    return ExtraHeight + rows * Metrics::RowHeight;
}

void CommandPalettePanel::search()
{
    m_model->setQuery(m_field->text());
    showResult();
    Q_EMIT resultChanged();
    goToRow(0);
}

void CommandPalettePanel::showResult()
{
    const int count = m_model->rowCount();
    m_count->setText(tr("%n command(s)", nullptr, count));
    m_list->setAccessibleName(m_count->text());
    m_stack->setCurrentWidget(count > 0 ? static_cast<QWidget *>(m_list) : m_nothing);
    if (count > 0)
        return;
    m_nothing->setContent(Icon::Search, tr("No command fits “%1”").arg(m_field->text().simplified()),
                          tr("What cannot be done right now is not in the list. Fewer letters find more."));
    m_field->setAccessibleDescription(m_nothing->accessibleName());
    announce(m_nothing);
}

bool CommandPalettePanel::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        // What the window and its page listen for is not meant for them now.
        event->setAccepted(!static_cast<QKeyEvent *>(event)->matches(QKeySequence::Quit));
        return event->isAccepted();
    }
    if (event->type() == QEvent::KeyPress)
        return takeKey(static_cast<QKeyEvent *>(event));
    return QWidget::eventFilter(watched, event);
}

bool CommandPalettePanel::takeKey(const QKeyEvent *event)
{
    const bool opensAgain = event->keyCombination() == (Qt::CTRL | Qt::Key_K)
        || event->keyCombination() == (Qt::CTRL | Qt::SHIFT | Qt::Key_P);
    if (opensAgain || event->key() == Qt::Key_Escape) {
        Q_EMIT leaveRequested();
        return true;
    }
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        choose();
        return true;
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
    case Qt::Key_Home:
    case Qt::Key_End:
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
        if (event->modifiers() & (Qt::ControlModifier | Qt::AltModifier))
            return false;
        // With Shift they choose letters in the field.
        if ((event->key() == Qt::Key_Home || event->key() == Qt::Key_End)
            && event->modifiers() & Qt::ShiftModifier)
            return false;
        move(event->key());
        return true;
    default:
        return false;
    }
}

void CommandPalettePanel::move(int key)
{
    const int count = m_model->rowCount();
    const int row = m_list->currentIndex().row();
    const int page = std::max(1, m_list->viewport()->height() / Metrics::RowHeight - 1);
    switch (key) {
    case Qt::Key_Up:
    case Qt::Key_Backtab:
        goToRow(row > 0 ? row - 1 : count - 1); // round and round: the last is one step from the first
        break;
    case Qt::Key_Down:
    case Qt::Key_Tab:
        goToRow(row + 1 < count ? row + 1 : 0);
        break;
    case Qt::Key_PageUp:
        goToRow(std::max(0, row - page));
        break;
    case Qt::Key_PageDown:
        goToRow(std::min(count - 1, row + page));
        break;
    case Qt::Key_Home:
        goToRow(0);
        break;
    default:
        goToRow(count - 1);
        break;
    }
}

void CommandPalettePanel::goToRow(int row)
{
    const QModelIndex index = m_model->index(row, 0);
    if (!index.isValid())
        return;
    m_list->setCurrentIndex(index);
    m_list->scrollTo(index);
    // The keyboard stays in the field; whoever does not see the list hears where in it they are.
    m_field->setAccessibleDescription(index.data(Qt::AccessibleTextRole).toString());
    QAccessibleEvent event(m_list, QAccessible::Focus);
    event.setChild(row);
    QAccessible::updateAccessibility(&event);
}

void CommandPalettePanel::choose()
{
    if (m_list->currentIndex().isValid())
        Q_EMIT chosen(m_model->commandAt(m_list->currentIndex().row()));
}

void CommandPalettePanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens tokens = Tokens::of(palette());
    style::drawBox(&painter, rect(), Metrics::CardRadius, tokens.surface,
                   tokens.isDark() ? tokens.line : tokens.hairline);
}

} // namespace snapdeck
