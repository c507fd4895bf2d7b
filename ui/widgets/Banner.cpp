// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/Banner.h"

#include "ui/theme/style/Strokes.h"
#include "ui/widgets/AccessibleRole.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/IconLabel.h"
#include "ui/widgets/Labels.h"
#include "ui/widgets/UnbrokenText.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

namespace snapdeck
{

namespace
{

Icon iconOf(Tone tone)
{
    switch (tone) {
    case Tone::Ok:
        return Icon::CheckCircle;
    case Tone::Processing:
        return Icon::Loader;
    case Tone::Warning:
        return Icon::AlertTriangle;
    case Tone::Danger:
        return Icon::AlertCircle;
    case Tone::Accent:
    case Tone::Neutral:
        break;
    }
    return Icon::Info;
}

} // namespace

Banner::Banner(QWidget *parent)
    : QFrame(parent)
    , m_icon(new IconLabel(Icon::Info, Tone::Neutral))
    , m_words(makeParagraph(TextKind::Body))
    , m_other(makeButton(ButtonKind::Normal, Icon::None, QString()))
    , m_action(makeButton(ButtonKind::Normal, Icon::None, QString()))
    , m_dismiss(makeIconButton(Icon::Close, tr("Dismiss")))
{
    setAccessibleRole(this, QAccessible::AlertMessage);
    m_dismiss->setFixedSize(24, 24);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(14, 8, 10, 8);
    row->setSpacing(10);
    row->addWidget(m_icon);
    row->addWidget(m_words, 1);
    row->addWidget(m_action);
    row->addWidget(m_other);
    row->addWidget(m_dismiss);
    m_action->setObjectName(QStringLiteral("bannerAction"));
    m_other->setObjectName(QStringLiteral("bannerOther"));
    connect(m_other, &QPushButton::clicked, this, &Banner::otherTriggered);
    connect(m_action, &QPushButton::clicked, this, &Banner::actionTriggered);
    connect(m_dismiss, &QToolButton::clicked, this, [this] {
        hide();
        Q_EMIT dismissed();
    });
    hide();
}

void Banner::showMessage(Tone tone, const QString &text, const QString &action, const QString &other)
{
    m_tone = tone;
    m_icon->setIcon(iconOf(tone), tone);
    m_text = text;
    m_words->setText(lettersKept(text));
    for (const auto &[button, words] : {std::pair(m_action, action), std::pair(m_other, other)}) {
        button->setText(words);
        button->setVisible(!words.isEmpty());
    }
    setAccessibleName(text);
    show();
    update();
    announce(this);
}

void Banner::setDismissible(bool dismissible)
{
    m_dismiss->setVisible(dismissible);
}

void paintNotice(QPainter *painter, const QRect &rect, Tone tone, const Tokens &tokens)
{
    const ToneColors colors = tokens.toneColors(tone);
    // Where the grounds do not differ, a border has to be seen.
    const bool isPlain = colors.ground == tokens.surface;
    style::drawBox(painter, rect, Metrics::Grid, colors.ground,
                   isPlain ? tokens.line : blend(colors.ink, colors.ground, 0.25));
}

void Banner::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintNotice(&painter, rect(), m_tone, Tokens::of(palette()));
}

} // namespace snapdeck
