// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/LaunchDialog.h"

#include "core/session/WrennSession.h"
#include "ui/dialogs/CommandLine.h"
#include "ui/dialogs/TemplateChooser.h"
#include "ui/models/WrennView.h"
#include "ui/theme/Palette.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/DialogBody.h"
#include "ui/widgets/DialogFooter.h"
#include "ui/widgets/Labels.h"
#include "ui/widgets/SearchField.h"
#include "ui/widgets/TableView.h"

#include <QClipboard>
#include <QGridLayout>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

namespace snapdeck {

namespace {

constexpr int Width = 560;
constexpr int MostVcpus = 256;
constexpr int LeastMemoryMb = 64;
constexpr int MostMemoryMb = 1024 * 1024;
constexpr int MemoryStepMb = 256;
constexpr int MostTimeoutSeconds = 30 * 24 * 3600;
constexpr int TimeoutStepSeconds = 60;

} // namespace

LaunchDialog::LaunchDialog(WrennSession &session, const Journal &journal, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_journal(journal)
    , m_banner(new Banner)
    , m_templates(new TemplateChooser(session.clock()))
    , m_vcpus(makeNumber("launchVcpusField", 1, MostVcpus, 1))
    , m_memory(makeNumber("launchMemoryField", LeastMemoryMb, MostMemoryMb, MemoryStepMb))
    , m_timeout(makeNumber("launchTimeoutField", 0, MostTimeoutSeconds, TimeoutStepSeconds))
    , m_machineHint(makeParagraph(TextKind::Hint))
    , m_sentence(makeParagraph(TextKind::Body))
    , m_copy(makeButton(ButtonKind::Quiet, Icon::Terminal, tr("Copy as &command")))
    , m_cancel(makeButton(ButtonKind::Normal, Icon::None, tr("Cancel")))
    , m_launch(makeButton(ButtonKind::Primary, Icon::Play, tr("&Launch capsule")))
{
    setObjectName(QStringLiteral("launchDialog"));
    setWindowTitle(tr("New capsule"));
    setGround(this, Ground::Surface);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    QWidget *body = makeBody();
    QWidget *footer = makeFooter();
    body->setFixedWidth(std::max(Width, footer->sizeHint().width())); // see DestructiveDialog::fitWidth()
    column->addWidget(new DialogBody(body, footer));
    column->addWidget(footer);
    column->setSizeConstraint(QLayout::SetFixedSize); // grows and shrinks with what it has to say
    orderTabs();
    followFields();
    takeFacts();
    keepReading(session, this);
}

QSpinBox *LaunchDialog::makeNumber(const char *name, int least, int most, int step)
{
    auto *field = new QSpinBox;
    field->setObjectName(QLatin1String(name));
    field->setRange(least, most);
    field->setSingleStep(step);
    field->setGroupSeparatorShown(true);
    field->setFixedHeight(Metrics::ControlHeight + 4);
    return field;
}

QWidget *LaunchDialog::makeBody()
{
    auto *body = new QWidget;
    m_banner->setDismissible(false);
    m_banner->setObjectName(QStringLiteral("launchBanner"));
    m_sentence->setObjectName(QStringLiteral("launchSentence"));
    m_machineHint->setObjectName(QStringLiteral("launchMachineHint"));
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(3 * Metrics::Grid, 2 * Metrics::Grid + 4, 3 * Metrics::Grid,
                               2 * Metrics::Grid + 4);
    column->setSpacing(0);
    column->addWidget(makeLabel(TextKind::PaneTitle, windowTitle()));
    column->addSpacing(14);
    auto *parts = new QVBoxLayout; // what is hidden of it takes no room
    parts->setSpacing(14);
    parts->addWidget(m_banner);
    auto *templates = new QVBoxLayout;
    templates->setSpacing(6);
    QLabel *label = makeLabel(TextKind::Field, tr("Made of the &template"));
    label->setBuddy(m_templates->search());
    templates->addWidget(label);
    templates->addWidget(m_templates);
    parts->addLayout(templates);
    parts->addLayout(makeMachine());
    parts->addWidget(makeHairline());
    parts->addWidget(m_sentence);
    column->addLayout(parts);
    return body;
}

QLayout *LaunchDialog::makeMachine()
{
    m_memory->setSuffix(tr(" MiB"));
    m_timeout->setSuffix(tr(" s"));
    m_timeout->setSpecialValueText(tr("never"));
    m_timeout->setToolTip(tr("Seconds without use after which it pauses itself; 0 means never"));
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(6);
    const auto add = [grid](int column, const QString &words, QSpinBox *field) {
        QLabel *label = makeLabel(TextKind::Field, words);
        label->setBuddy(field);
        field->setAccessibleName(QString(words).remove(u'&'));
        grid->addWidget(label, 0, column);
        grid->addWidget(field, 1, column);
        grid->setColumnStretch(column, 1);
    };
    add(0, tr("&vCPUs"), m_vcpus);
    add(1, tr("&Memory"), m_memory);
    add(2, tr("&Pauses itself after"), m_timeout);
    grid->addWidget(m_machineHint, 2, 0, 1, 3);
    return grid;
}

QWidget *LaunchDialog::makeFooter()
{
    auto *footer = new DialogFooter;
    m_copy->setObjectName(QStringLiteral("launchCopyCommandButton"));
    m_cancel->setObjectName(QStringLiteral("launchCancelButton"));
    m_launch->setObjectName(QStringLiteral("launchConfirmButton"));
    footer->addHelper(m_copy);
    footer->addDecision(m_cancel);
    footer->addDecision(m_launch);
    connect(m_copy, &QPushButton::clicked, this, &LaunchDialog::copyCommand);
    connect(m_cancel, &QPushButton::clicked, this, &LaunchDialog::reject);
    connect(m_launch, &QPushButton::clicked, this, &LaunchDialog::confirm);
    return footer;
}

void LaunchDialog::orderTabs()
{
    const QList<QWidget *> order{m_templates->search(),
                                 m_templates->table(),
                                 m_vcpus,
                                 m_memory,
                                 m_timeout,
                                 m_copy,
                                 m_cancel,
                                 m_launch};
    for (qsizetype i = 1; i < order.size(); ++i)
        setTabOrder(order[i - 1], order[i]);
    m_cancel->setDefault(true);
    m_templates->search()->setFocus();
}

void LaunchDialog::followFields()
{
    connect(m_templates, &TemplateChooser::chosen, this, &LaunchDialog::takeTemplate);
    connect(m_vcpus, &QSpinBox::valueChanged, this, [this](int value) {
        m_form.setVcpus(value);
        showForm();
    });
    connect(m_memory, &QSpinBox::valueChanged, this, [this](int value) {
        m_form.setMemoryMb(value);
        showForm();
    });
    connect(m_timeout, &QSpinBox::valueChanged, this, [this](int value) {
        m_form.setTimeoutSeconds(value);
        showForm();
    });
    followWrenn(m_session, m_journal, this, [this] { takeFacts(); });
}

void LaunchDialog::choose(const TemplateName &name)
{
    m_templates->choose(name);
    m_vcpus->setFocus();
}

void LaunchDialog::takeTemplate(const TemplateName &name)
{
    m_form.choose(name);
    const QSignalBlocker quietVcpus(m_vcpus);
    const QSignalBlocker quietMemory(m_memory);
    m_vcpus->setValue(int(m_form.spec().vcpus));
    m_memory->setValue(int(m_form.spec().memoryMb));
    m_form.setVcpus(m_vcpus->value()); // what is shown is what is asked for
    m_form.setMemoryMb(m_memory->value());
    showForm();
}

void LaunchDialog::takeFacts()
{
    m_form.setFacts(wrennFacts(m_session, m_journal));
    m_templates->showTemplates(templateRows(m_session));
    showForm();
}

void LaunchDialog::showForm()
{
    const QString objection = m_form.objection();
    if (objection.isEmpty())
        m_banner->hide();
    else if (m_banner->isHidden() || m_banner->text() != objection)
        m_banner->showMessage(Tone::Warning, objection);
    m_sentence->setText(m_form.sentence());
    m_machineHint->setText(m_form.machineHint());
    m_machineHint->setVisible(!m_machineHint->text().isEmpty());
    const auto obstacle = m_form.obstacle();
    m_launch->setEnabled(!obstacle && !m_decided);
    m_launch->setToolTip(plainToolTip(obstacle.value_or(QString())));
    m_launch->setAccessibleDescription(obstacle.value_or(QString()));
    m_copy->setText(tr("Copy as &command"));
    m_copy->setEnabled(m_form.chosen().has_value());
}

void LaunchDialog::keyPressEvent(QKeyEvent *event)
{
    // Return in a field ends neither the dialog nor what was entered.
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isReturn && !qobject_cast<QPushButton *>(focusWidget()))
        event->accept();
    else
        QDialog::keyPressEvent(event);
}

void LaunchDialog::confirm()
{
    if (m_decided || m_form.obstacle())
        return;
    m_decided = true;
    Q_EMIT confirmed(m_form.spec());
    accept();
}

void LaunchDialog::done(int result)
{
    m_decided = true;
    QDialog::done(result);
}

void LaunchDialog::copyCommand()
{
    QGuiApplication::clipboard()->setText(launchCommand(m_session.account().name, m_form.spec()));
    m_copy->setText(tr("Copied"));
}

} // namespace snapdeck
