// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/CommandMatch.h"

#include "tests/support/TestRunner.h"

using namespace snapdeck;

namespace {

QStringList ranked(const QString &query, const QStringList &names)
{
    QList<CommandText> texts;
    for (const QString &name : names)
        texts.append({name, QStringLiteral("Window")});
    QStringList found;
    const QList<RankedCommand> ranking = rankCommands(query, texts);
    for (const RankedCommand &one : ranking)
        found.append(names.at(one.index));
    return found;
}

/// The letters of the name that were meant, between brackets.
QString marked(const QString &query, const QString &name)
{
    const auto match = matchCommand(query, {name, {}});
    if (!match)
        return {};
    QString text;
    for (int i = 0; i < name.size(); ++i)
        text += match->inName.contains(i) ? u'[' + name.mid(i, 1) + u']' : name.mid(i, 1);
    return text.replace(QStringLiteral("]["), QString());
}

} // namespace

class CommandMatchTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsWhatWasMeant_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *query, const char *name, const char *expected) {
            QTest::addRow("%s in %s", query, name)
                << QString::fromUtf8(query) << QString::fromUtf8(name) << QString::fromUtf8(expected);
        };
        row("take", "Take snapshot", "[Take] snapshot");
        row("ts", "Take snapshot", "[T]ake [s]napshot");
        row("tsnap", "Take snapshot", "[T]ake [snap]shot");
        row("load", "Download", "Down[load]");
        row("dwnld", "Download", "[D]o[wnl]oa[d]");
        row("snapshot take", "Take snapshot", "[Take] [snapshot]");
        row("  COPY   id ", "Copy id", "[Copy] [id]");
        row("operacoes", "Operações", "[Operações]");
        row("Ação", "acao", "[acao]");
        row("s", "Take snapshot", "Take [s]napshot"); // rather the beginning of a word
        row("ap", "Map of applications", "Map of [ap]plications");
        row("", "Take snapshot", "Take snapshot");
        // Each letter is somewhere in there, and nobody would have meant it.
        row("dark", "Hide what marks", "");
        row("zebra", "Take snapshot", "");
        row("save", "Show the active", "");
        row("rest", "Refresh snapshots", "");
        row("ote", "Go to templates", "");
        row("tet", "Templates", ""); // so few letters have to stand together
        row("dk", "Dark", "");
        row("tempates", "Go to templates", "Go to [temp]l[ates]"); // but one may be forgotten
        row("takes", "Take", "");
    }

    void findsWhatWasMeant()
    {
        QFETCH(QString, query);
        QFETCH(QString, name);
        QFETCH(QString, expected);
        QCOMPARE(marked(query, name), expected);
    }

    void ranksBeginningsOfWordsFirst()
    {
        QCOMPARE(ranked(QStringLiteral("re"),
                        {QStringLiteral("More"), QStringLiteral("Go to the rest"), QStringLiteral("Refresh"),
                         QStringLiteral("Keep")}),
                 QStringList(
                     {QStringLiteral("Refresh"), QStringLiteral("Go to the rest"), QStringLiteral("More")}));
        QCOMPARE(ranked(QStringLiteral("load"),
                        {QStringLiteral("List of all downtimes"), QStringLiteral("Download")})
                     .first(),
                 QStringLiteral("Download"));
        QCOMPARE(ranked(QStringLiteral("dark"), {QStringLiteral("Darker"), QStringLiteral("Dark")}).first(),
                 QStringLiteral("Dark"));
    }

    void keepsTheOrderOfEquals()
    {
        const QStringList names{QStringLiteral("Pause b"), QStringLiteral("Pause a"),
                                QStringLiteral("Pause c")};
        QCOMPARE(ranked(QStringLiteral("pause"), names), names);
        QCOMPARE(ranked(QString(), names), names);
    }

    void looksAtThePlaceToo()
    {
        const auto match = matchCommand(QStringLiteral("settings dark"),
                                        {QStringLiteral("Dark"), QStringLiteral("Settings")});
        QVERIFY(match);
        QCOMPARE(match->inName, QList<int>({0, 1, 2, 3}));
        QCOMPARE(match->inPlace.size(), 8);
        // What is called so comes before what only is there.
        const QList<RankedCommand> ranking
            = rankCommands(QStringLiteral("vault"),
                           {{QStringLiteral("Verify all"), QStringLiteral("Vault")},
                            {QStringLiteral("Vault"), QStringLiteral("Go to")}});
        QCOMPARE(ranking.size(), 2);
        QCOMPARE(ranking.first().index, 1);
    }

    void otherWordsCountLeast()
    {
        const CommandText dark{QStringLiteral("Dark"), QStringLiteral("Settings"), QStringLiteral("theme night")};
        QVERIFY(matchCommand(QStringLiteral("theme"), dark));
        QVERIFY(matchCommand(QStringLiteral("dark the"), dark)->inName == QList<int>({0, 1, 2, 3}));
        QVERIFY(!matchCommand(QStringLiteral("heme"), dark)); // from its beginning, or nobody meant it
        const auto ranking = rankCommands(QStringLiteral("theme"), {dark, {QStringLiteral("Theme"), {}}});
        QCOMPARE(ranking.size(), 2);
        QCOMPARE(ranking.first().index, 1);
    }

    void bearsWhatNobodyTypes()
    {
        const QString endless(5000, u'a');
        QVERIFY(!matchCommand(endless, {QStringLiteral("aaa"), {}}));
        QVERIFY(matchCommand(QStringLiteral("a"), {endless, endless}));
        QVERIFY(!matchCommand(QStringLiteral("a"), {QString(), QString()}));
        QVERIFY(matchCommand(QStringLiteral("   "), {QString(), QString()}));
    }
};

SNAPDECK_TEST(CommandMatchTest)
#include "CommandMatchTest.moc"
