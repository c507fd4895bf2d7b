// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/WelcomePage.h"

#include "ui/theme/Palette.h"
#include "ui/theme/TypeScale.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/IconLabel.h"
#include "ui/widgets/Labels.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace snapdeck {

namespace {

constexpr int widest = 760;
constexpr int tile = 48;

struct Fact {
    Icon icon;
    QString text;
};

QWidget *makeFact(const Fact &fact)
{
    auto *line = new QWidget;
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(10);
    row->addWidget(new IconLabel(fact.icon, Tone::Neutral, Metrics::IconSize), 0, Qt::AlignTop);
    QLabel *words = makeLabel(TextKind::Body, fact.text);
    words->setWordWrap(true);
    setInk(words, Ink::Secondary);
    row->addWidget(words, 1);
    return line;
}

Card *makeService(const QString &name, const QString &lead, const QList<Fact> &facts)
{
    auto *card = new Card(name);
    QLabel *words = makeLabel(TextKind::Body, lead);
    words->setWordWrap(true);
    card->body()->addWidget(words);
    card->body()->addSpacing(4);
    for (const Fact &fact : facts)
        card->body()->addWidget(makeFact(fact));
    card->body()->addStretch(1);
    return card;
}

} // namespace

WelcomePage::WelcomePage(QWidget *parent)
    : QScrollArea(parent)
    , m_add(makeButton(ButtonKind::Primary, Icon::Plus, tr("Add account…")))
{
    setObjectName(QStringLiteral("welcome"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    auto *inside = new QWidget;
    auto *middle = new QWidget;
    middle->setMaximumWidth(widest);
    auto *column = new QVBoxLayout(middle);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(28);
    column->addWidget(makeHead());
    column->addWidget(makeServices());
    auto *across = new QHBoxLayout;
    across->addStretch(1);
    across->addWidget(middle, 1000);
    across->addStretch(1);
    auto *whole = new QVBoxLayout(inside);
    whole->setContentsMargins(32, 32, 32, 32);
    whole->addStretch(1);
    whole->addLayout(across);
    whole->addStretch(2);
    setWidget(inside);
    setGround(inside, Ground::Window);
    setGround(viewport(), Ground::Window);
}

QWidget *WelcomePage::makeHead()
{
    auto *head = new QWidget;
    auto *icon = new IconLabel(Icon::Camera, Tone::Accent, 24);
    icon->setTile(tile);
    QLabel *title = makeLabel(TextKind::PageTitle, tr("Welcome to Snapdeck"));
    QLabel *words = makeLabel(
        TextKind::Body, tr("Snapshots of your applications, taken once and never lost; checked copies that outlive "
                           "their links; capsules captured only when you are sure."));
    words->setWordWrap(true);
    words->setAlignment(Qt::AlignHCenter);
    setInk(words, Ink::Secondary);
    m_add->setObjectName(QStringLiteral("welcomeAddButton"));
    QPushButton *demo = makeButton(ButtonKind::Normal, Icon::Play, tr("Try the demo"));
    demo->setObjectName(QStringLiteral("welcomeDemoButton"));
    demo->setToolTip(tr("Opens a second window with simulated services: no account, no network"));
    connect(m_add, &QPushButton::clicked, this, &WelcomePage::addAccountRequested);
    connect(demo, &QPushButton::clicked, this, &WelcomePage::demoRequested);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Metrics::Grid);
    buttons->addStretch(1);
    buttons->addWidget(m_add);
    buttons->addWidget(demo);
    buttons->addStretch(1);
    auto *column = new QVBoxLayout(head);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    column->addWidget(icon, 0, Qt::AlignHCenter);
    column->addWidget(title, 0, Qt::AlignHCenter);
    column->addWidget(words);
    column->addSpacing(6);
    column->addLayout(buttons);
    return head;
}

QWidget *WelcomePage::makeServices()
{
    auto *services = new QWidget;
    auto *row = new QHBoxLayout(services);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(16);
    row->addWidget(
        makeService(QStringLiteral("Square Cloud"), tr("Snapshots of applications and databases."),
                    {{Icon::Timer, tr("5 seconds between two snapshots, 3 minutes between two of one application. "
                                      "Snapdeck waits and sends by itself.")},
                     {Icon::Gauge, tr("Each day as many as your plan's memory allows: two for every 256 MB.")},
                     {Icon::Link, tr("A download link ends after 30 days. A copy in the vault stays.")}}),
        1);
    row->addWidget(
        makeService(QStringLiteral("Wrenn"), tr("Capsules, and the templates made of them."),
                    {{Icon::AlertTriangle, tr("Capturing a capsule into a template destroys the capsule. You "
                                              "confirm it by its id.")},
                     {Icon::ShieldCheck, tr("Nothing is sent twice: where an answer is lost, Snapdeck looks what "
                                            "happened.")},
                     {Icon::Play, tr("A template can be tried: launched, seen to run, and put away again.")}}),
        1);
    return services;
}

void WelcomePage::showEvent(QShowEvent *event)
{
    QScrollArea::showEvent(event);
    m_add->setFocus();
}

} // namespace snapdeck
