// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/ContentsSearchLine.h"

#include "ui/theme/Palette.h"
#include "ui/theme/TypeScale.h"
#include "ui/widgets/AccessibleRole.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/ElidedLabel.h"
#include "ui/widgets/IconLabel.h"
#include "ui/widgets/Labels.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QPushButton>

#include <utility>

namespace snapdeck {

using State = SearchProgress::State;

namespace {

std::pair<Icon, Tone> pictureOf(const SearchProgress &progress)
{
    switch (progress.state) {
    case State::Running:
        return {Icon::Loader, Tone::Processing};
    case State::Stopped:
        return {Icon::Ban, Tone::Neutral};
    case State::Ended:
        // Where something could not be read, that some was found is no reason to be content.
        return progress.names > 0 && progress.unreadable == 0 ? std::pair(Icon::CheckCircle, Tone::Ok)
                                                              : std::pair(Icon::Search, Tone::Neutral);
    case State::Idle:
        break;
    }
    return {Icon::Camera, Tone::Neutral};
}

} // namespace

ContentsSearchLine::ContentsSearchLine(QWidget *parent)
    : QWidget(parent)
    , m_icon(new IconLabel(Icon::Camera))
    , m_words(new ElidedLabel)
    , m_button(makeButton(ButtonKind::Normal, Icon::None, QString()))
{
    setObjectName(QStringLiteral("foundLine"));
    setAccessibleRole(this, QAccessible::AlertMessage);
    m_words->setObjectName(QStringLiteral("foundProgress"));
    m_words->setFont(TypeScale::body());
    m_words->setElideMode(Qt::ElideRight);
    setInk(m_words, Ink::Secondary);
    m_button->setObjectName(QStringLiteral("foundButton"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Metrics::Grid);
    row->addWidget(m_icon);
    row->addWidget(m_words, 1);
    row->addWidget(m_button); // at the end: words that grow must not push it away from the mouse
    connect(m_button, &QPushButton::pressed, this, [this] { m_pressedState = m_state; });
    connect(m_button, &QPushButton::clicked, this, &ContentsSearchLine::act);
    showProgress({});
}

/// Searching again throws away what was found: it is done for nobody who meant to stop, and clicked twice or a
/// moment late.
void ContentsSearchLine::act()
{
    if (m_pressedState != m_state)
        return;
    if (m_state == State::Running) {
        m_sinceStop.start();
        Q_EMIT stopRequested();
    } else if (!m_sinceStop.isValid() || m_sinceStop.hasExpired(QApplication::doubleClickInterval())) {
        Q_EMIT againRequested();
    }
}

void ContentsSearchLine::showProgress(const SearchProgress &progress)
{
    const bool hasEnded = std::exchange(m_state, progress.state) == State::Running
        && progress.state != State::Running && progress.state != State::Idle;
    const auto [icon, tone] = pictureOf(progress);
    m_icon->setIcon(icon, tone);
    const QString words = searchText(progress);
    m_words->setWholeText(words);
    setAccessibleName(words);
    showButton(progress);
    if (hasEnded && isVisible())
        announce(this); // once, and not at every snapshot
}

void ContentsSearchLine::showButton(const SearchProgress &progress)
{
    const bool isRunning = progress.state == State::Running;
    const bool isIncomplete
        = progress.state == State::Stopped || (progress.state == State::Ended && progress.unreadable > 0);
    m_button->setText(isRunning ? tr("&Stop") : tr("Search a&gain"));
    m_button->setIcon(makeIcon(isRunning ? Icon::Ban : Icon::Refresh));
    m_button->setToolTip(plainToolTip(isRunning ? tr("Search no further; what was found stays")
                                                : tr("Search every snapshot once more")));
    const bool isLeft = m_button->hasFocus() && !isRunning && !isIncomplete;
    m_button->setVisible(isRunning || isIncomplete);
    if (isLeft)
        Q_EMIT buttonLeft();
}

} // namespace snapdeck
