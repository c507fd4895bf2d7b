// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/CapsulesPage.h"

#include "core/journal/Journal.h"
#include "core/session/WrennSession.h"
#include "ui/delegates/BadgeDelegate.h"
#include "ui/delegates/IdDelegate.h"
#include "ui/delegates/NumberDelegate.h"
#include "ui/dialogs/CaptureDialog.h"
#include "ui/models/CapsuleModel.h"
#include "ui/models/JournalWords.h"
#include "ui/models/SortFilterModel.h"
#include "ui/pages/CaptureReports.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/Labels.h"
#include "ui/widgets/PageHeader.h"
#include "ui/widgets/TableView.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace snapdeck {

CapsulesPage::CapsulesPage(WrennSession &session, const Journal &journal, QWidget *parent)
    : WrennListPage(session,
                    {tr("Capsules"), tr("Filter capsules"), tr("Reading the capsules…"), tr("No capsules"),
                     tr("Capsules that run, or are paused, appear here."), tr("No capsule matches “%1”"),
                     Icon::Capsules},
                    parent)
    , m_journal(journal)
    , m_model(new CapsuleModel(session.clock(), this))
    , m_capture(makeButton(ButtonKind::Primary, Icon::Camera, tr("Capture…")))
    , m_captureAction(new QAction(makeIcon(Icon::Camera), tr("&Capture…"), this))
    , m_copyAction(new QAction(makeIcon(Icon::Copy), tr("Copy &id"), this))
{
    setObjectName(QStringLiteral("pageCapsules"));
    auto *reports = new CaptureReports(session.operations());
    connect(reports, &CaptureReports::noticed, this, &Page::noticed);
    notices()->addWidget(reports);
    buildTable();
    buildActions();
    connect(&session.catalog(), &WrennCatalog::capsulesChanged, this, &CapsulesPage::takeCapsules);
    connect(&session.operations(), &OperationList::added, this, &CapsulesPage::takeOperation);
    connect(&session.operations(), &OperationList::changed, this, &CapsulesPage::takeOperation);
    connect(&journal, &Journal::healthChanged, this, &CapsulesPage::showActions);
    takeCapsules();
}

void CapsulesPage::buildTable()
{
    auto *shown = new SortFilterModel(m_model, this);
    setModels(m_model, shown);
    TableView *view = table();
    view->setObjectName(QStringLiteral("capsuleTable"));
    view->setItemDelegate(new RowDelegate(view));
    view->setItemDelegateForColumn(CapsuleModel::Id, new IdDelegate(view));
    view->setItemDelegateForColumn(CapsuleModel::State, new BadgeDelegate(view));
    for (const int column : {CapsuleModel::Size, CapsuleModel::Age, CapsuleModel::Active})
        view->setItemDelegateForColumn(column, new NumberDelegate(view));
    view->setColumn(CapsuleModel::Id, 240, 0);
    view->setColumn(CapsuleModel::State, 150, 0);
    view->setColumn(CapsuleModel::TemplateName, 160, 1);
    view->setColumn(CapsuleModel::Active, 110, 2);
    view->setColumn(CapsuleModel::Age, 100, 3);
    view->setColumn(CapsuleModel::Size, 140, 4);
    view->setStretchColumn(CapsuleModel::TemplateName);
    view->sortByColumn(CapsuleModel::Age, Qt::AscendingOrder);
    connect(view->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &CapsulesPage::showActions);
    connect(view, &TableView::rowOpened, this, &CapsulesPage::askForCapture);
}

void CapsulesPage::buildActions()
{
    m_capture->setObjectName(QStringLiteral("captureButton"));
    header()->addWidget(m_capture);
    connect(m_capture, &QPushButton::clicked, this, &CapsulesPage::askForCapture);
    m_captureAction->setShortcut(Qt::CTRL | Qt::Key_T);
    m_copyAction->setShortcut(QKeySequence::Copy);
    m_copyAction->setShortcutContext(Qt::WidgetShortcut);
    connect(m_captureAction, &QAction::triggered, this, &CapsulesPage::askForCapture);
    connect(m_copyAction, &QAction::triggered, this, [this] {
        QGuiApplication::clipboard()->setText(currentId());
        Q_EMIT noticed(tr("%1 copied.").arg(currentId()));
    });
    table()->setContextMenuPolicy(Qt::ActionsContextMenu);
    table()->addActions({m_captureAction, m_copyAction});
}

bool CapsulesPage::isChanging() const
{
    const QList<CapsuleRow> &rows = m_model->rows();
    return session().operations().activeCount() > 0
        || std::any_of(rows.begin(), rows.end(),
                       [](const CapsuleRow &row) { return snapdeck::isChanging(row.capsule.status); });
}

void CapsulesPage::takeCapsules()
{
    QList<CapsuleRow> rows;
    rows.reserve(session().catalog().capsules().size());
    for (const Capsule &capsule : session().catalog().capsules())
        rows.append({capsule, session().operations().activeOn(capsule.id.value()) != nullptr});
    m_model->setRows(rows);
    if (!table()->currentIndex().isValid() && !rows.isEmpty())
        table()->selectRow(0);
    showState();
    showActions();
    schedule();
}

void CapsulesPage::takeOperation(const Operation *operation)
{
    const QString id = operation->view().resourceId;
    if (const CapsuleRow *row = m_model->find(id))
        m_model->putRow({row->capsule, session().operations().activeOn(id) != nullptr});
    showState(); // it may have come into the filter, or have left it
    showActions();
    schedule();
}

void CapsulesPage::showActions()
{
    const CapsuleRow *row = m_model->find(currentId());
    CaptureForm form(CapsuleId(currentId()), session().account().readOnly);
    if (row)
        form.setFacts({{row->capsule}, {}, row->capturing, journalObjection(m_journal.health())});
    const QString reason
        = row ? form.capsuleObstacle().value_or(QString()) : tr("Choose the capsule to be captured first.");
    m_capture->setEnabled(reason.isEmpty());
    m_captureAction->setEnabled(reason.isEmpty());
    m_copyAction->setEnabled(row != nullptr);
    m_capture->setToolTip(reason.isEmpty()
                              ? tr("Make a template of this capsule (%1)")
                                    .arg(m_captureAction->shortcut().toString(QKeySequence::NativeText))
                              : plainToolTip(reason));
    m_capture->setAccessibleDescription(reason.isEmpty() ? m_capture->toolTip() : reason);
}

void CapsulesPage::askForCapture()
{
    if (!m_capture->isEnabled()) {
        Q_EMIT noticed(m_capture->toolTip());
        return;
    }
    if (m_dialog)
        return;
    m_dialog = new CaptureDialog(session(), m_journal, CapsuleId(currentId()), this);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_dialog, &CaptureDialog::confirmed, this, &CapsulesPage::capture);
    m_dialog->open();
}

void CapsulesPage::capture(const CaptureWish &wish)
{
    session().capture(wish);
    table()->setFocus();
}

} // namespace snapdeck
