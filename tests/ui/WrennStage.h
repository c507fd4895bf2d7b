// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/WrennScene.h"
#include "ui/pages/CapsulesPage.h"
#include "ui/pages/TemplatesPage.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/TableView.h"

#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

namespace snapdeck::test {

/// Both pages of a simulated Wrenn account, wide enough for the detail beside the list.
class WrennStage
{
public:
    explicit WrennStage(WrennScene::Wish wish = {})
        : scene(wish)
        , capsules(scene.session(), scene.journal())
        , templates(scene.session(), scene.journal())
    {
        for (QWidget *page : {static_cast<QWidget *>(&capsules), static_cast<QWidget *>(&templates)})
            page->resize(1072, 768);
        capsules.show();
        ready = scene.load();
    }

    /// Selects these rows, and no others.
    template <typename AnyPage> void choose(const AnyPage &page, const QStringList &ids) const
    {
        auto *table = page.template findChild<TableView *>(page.objectName() == u"pageCapsules"
                                                               ? QStringLiteral("capsuleTable")
                                                               : QStringLiteral("templateTable"));
        auto *selection = table->selectionModel();
        selection->clear();
        for (const QString &id : ids) {
            const auto found = table->model()->match(table->model()->index(0, 0), Qt::DisplayRole, id, 1,
                                                     Qt::MatchExactly);
            if (!found.isEmpty())
                selection->setCurrentIndex(found.first(),
                                           QItemSelectionModel::Select | QItemSelectionModel::Rows);
        }
    }
    void choose(const QStringList &ids) const { choose(capsules, ids); }
    void chooseTemplate(const QString &name) const { choose(templates, {name}); }

    QStringList running() { return idsOf(CapsuleStatus::Running); }
    QStringList idsOf(CapsuleStatus status)
    {
        QStringList ids;
        for (const Capsule &capsule : scene.catalog().capsules()) {
            if (capsule.status == status)
                ids << capsule.id.value();
        }
        return ids;
    }

    template <typename T> T *on(const QWidget &page, const char *objectName) const
    {
        return page.findChild<T *>(QLatin1String(objectName));
    }
    QPushButton *button(const char *objectName) const { return on<QPushButton>(capsules, objectName); }
    QPushButton *templateButton(const char *objectName) const
    {
        return on<QPushButton>(templates, objectName);
    }
    QString said(const QWidget &page, const char *labelName) const
    {
        const auto *label = on<QLabel>(page, labelName);
        return label ? label->text() : QString();
    }
    /// The newest banner of that name; empty where there is none.
    QString report(const QWidget &page, const char *bannerName) const
    {
        const auto *banner = on<Banner>(page, bannerName);
        return banner ? banner->text() : QString();
    }
    /// The dialog that is open on either page.
    QDialog *dialog() const
    {
        for (const QWidget *page :
             {static_cast<const QWidget *>(&capsules), static_cast<const QWidget *>(&templates)}) {
            for (auto *one : page->findChildren<QDialog *>()) {
                if (one->isVisible())
                    return one;
            }
        }
        return nullptr;
    }
    template <typename T = QPushButton> T *inDialog(const char *objectName) const
    {
        return dialog() ? dialog()->findChild<T *>(QLatin1String(objectName)) : nullptr;
    }
    void type(const char *fieldName, const QString &text) const
    {
        QTest::keyClicks(inDialog<QLineEdit>(fieldName), text);
    }
    const Operation *latest()
    {
        const QList<Operation *> all = scene.session().operations().operations();
        return all.isEmpty() ? nullptr : all.last();
    }
    bool allEnded()
    {
        return !scene.session().operations().operations().isEmpty()
            && scene.session().operations().activeCount() == 0;
    }

    WrennScene scene;
    CapsulesPage capsules;
    TemplatesPage templates;
    bool ready = false;
};

} // namespace snapdeck::test
