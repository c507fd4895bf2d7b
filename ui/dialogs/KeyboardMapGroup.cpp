// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/KeyboardMapGroup.h"

#include "ui/theme/Palette.h"
#include "ui/widgets/Badge.h"
#include "ui/widgets/Labels.h"

#include <QHBoxLayout>
#include <QLabel>

#include <algorithm>

namespace snapdeck {

namespace {

constexpr int LineHeight = 32;
constexpr int TitleHeight = 28;

} // namespace

KeyboardMapGroup::KeyboardMapGroup(const KeyGroup &group, QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("keyGroup"));
    setAccessibleName(group.title);
    auto *head = new QHBoxLayout;
    head->setSpacing(Metrics::Grid);
    QLabel *title = makeLabel(TextKind::CardTitle, group.title);
    title->setFixedHeight(TitleHeight);
    head->addWidget(title);
    if (group.isCurrent)
        head->addWidget(new Badge({Icon::None, tr("this page"), Tone::Accent}));
    head->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    for (const KeyLine &line : group.lines)
        column->addWidget(makeLine(line));
}

QWidget *KeyboardMapGroup::makeLine(const KeyLine &line)
{
    auto *widget = new QWidget;
    auto *caps = new KeyCaps(line.keys);
    QLabel *text = makeLabel(TextKind::Secondary, line.text);
    text->setWordWrap(true);
    auto *across = new QHBoxLayout;
    across->setContentsMargins(0, 5, 0, 5);
    across->setSpacing(12);
    across->addWidget(text, 1);
    across->addWidget(caps);
    auto *column = new QVBoxLayout(widget);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeHairline());
    column->addLayout(across);
    widget->setMinimumHeight(LineHeight);
    widget->setObjectName(QStringLiteral("keyLine"));
    widget->setAccessibleName(line.text + QStringLiteral(": ") + caps->accessibleName());
    m_lines.append({widget, (line.text + u' ' + caps->accessibleName()).toLower()});
    return widget;
}

int KeyboardMapGroup::filter(const QStringList &words)
{
    int shown = 0;
    for (const Line &line : std::as_const(m_lines)) {
        const bool isMeant = std::all_of(words.cbegin(), words.cend(), [&line](const QString &word) {
            return line.searched.contains(word);
        });
        line.widget->setVisible(isMeant);
        shown += isMeant ? 1 : 0;
    }
    setVisible(shown > 0);
    return shown;
}

} // namespace snapdeck
