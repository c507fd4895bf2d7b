// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/TemplatesPage.h"

#include "tests/support/TestRunner.h"
#include "tests/ui/WrennScene.h"
#include "ui/models/TemplateModel.h"
#include "ui/widgets/TableView.h"

#include <QComboBox>
#include <QLineEdit>

namespace snapdeck {

using test::WrennScene;

class TemplatesPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void showsNewestFirst();
    void showsOneType();
    void sortsByValue();
    void whatIsNotToldIsADash();

private:
    [[nodiscard]] QStringList names() const;
    [[nodiscard]] QString badge(int row) const;

    std::unique_ptr<WrennScene> m_scene;
    std::unique_ptr<TemplatesPage> m_page;
    TableView *m_table = nullptr;
};

void TemplatesPageTest::init()
{
    m_page.reset();
    m_scene = std::make_unique<WrennScene>();
    m_page = std::make_unique<TemplatesPage>(m_scene->session(), m_scene->journal());
    m_table = m_page->findChild<TableView *>(QStringLiteral("templateTable"));
    m_page->show();
    QVERIFY(m_scene->load());
}

QStringList TemplatesPageTest::names() const
{
    QStringList all;
    for (int row = 0; row < m_table->model()->rowCount(); ++row)
        all << m_table->model()->index(row, TemplateModel::Name).data().toString();
    return all;
}

QString TemplatesPageTest::badge(int row) const
{
    return m_table->model()->index(row, TemplateModel::Type).data(BadgeRole).value<BadgeSpec>().text;
}

void TemplatesPageTest::showsNewestFirst()
{
    QStringList newestFirst;
    for (const Template &made : m_scene->catalog().templates())
        newestFirst << made.name.value();
    QCOMPARE(names(), newestFirst);
    QCOMPARE(m_page->navCount(), 9);
}

void TemplatesPageTest::showsOneType()
{
    auto *types = m_page->findChild<QComboBox *>(QStringLiteral("templateTypeBox"));
    types->setCurrentIndex(int(TemplateFilterModel::Types::Own));
    QCOMPARE(names().size(), 7);
    QCOMPARE(badge(0), QStringLiteral("Snapshot"));
    types->setCurrentIndex(int(TemplateFilterModel::Types::Base));
    QCOMPARE(names().size(), 2);
    QVERIFY(badge(0) != u"Snapshot");
    QTest::keyClicks(m_page->findChild<QLineEdit *>(QStringLiteral("filterField")), QStringLiteral("mini"));
    QCOMPARE(names(), QStringList{QStringLiteral("minimal")});
}

void TemplatesPageTest::sortsByValue()
{
    m_table->sortByColumn(TemplateModel::Size, Qt::AscendingOrder);
    QList<qint64> sizes;
    for (const QString &name : names()) {
        const qint64 size = m_scene->catalog().templateNamed(TemplateName(name))->sizeBytes;
        if (size > 0)
            sizes << size;
    }
    QVERIFY(sizes.size() > 5);
    QVERIFY(std::is_sorted(sizes.begin(), sizes.end()));
}

void TemplatesPageTest::whatIsNotToldIsADash()
{
    const int python = int(names().indexOf(QStringLiteral("python")));
    QCOMPARE(m_table->model()->index(python, TemplateModel::Machine).data().toString(), QStringLiteral("–"));
}

} // namespace snapdeck

using snapdeck::TemplatesPageTest;
SNAPDECK_TEST(TemplatesPageTest)

#include "TemplatesPageTest.moc"
