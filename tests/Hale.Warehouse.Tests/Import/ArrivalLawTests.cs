using FsCheck;
using FsCheck.Fluent;
using Hale.Core.Sources;
using Hale.Engine.Import;

namespace Hale.Tests.Import;

/// <summary>Facts that say themselves when they were known are known at each moment as they say, in whatever files, pieces and order they arrive.</summary>
public sealed class ArrivalLawTests
{
    private static readonly KnownRule Entered = new KnownRule.FromColumn("since");

    private static readonly (string File, string Header, SourceDefinition Source)[] Kinds =
    [
        ("crm", "id,name,start,end,plan,seats,since,until", HistorySources.Accounts(absent: AbsenceRule.Ended)),
        ("terms", "id,account,product,start,end,stopped,amount,currency,notice,since,until", HistorySources.Subscriptions(AbsenceRule.Ended)),
        ("people", "account,id,name,created,left,admin,role,since,until", HistorySources.Contacts()),
        ("usage", "id,account,contact,event,at,amount,since,until", HistorySources.Events()),
        ("points", "account,at,series,value,since,until", HistorySources.Points()),
        ("ends", "id,corrects,account,kind,day,effective,amount,currency,reason,since", ContractSources.Outcomes(ContractSources.Ends with { Supersedes = ["corrects"] }, Entered)),
    ];

    private static readonly string[] Views =
    [
        "SELECT 'account', account, name, started_at, ended_at FROM accounts",
        "SELECT 'attribute', account, attribute, text, number FROM attributes",
        "SELECT 'term', account, subscription, amount::INTEGER, stopped_at FROM subscriptions",
        "SELECT 'contact', account, contact, p_role, ended_at FROM contacts",
        "SELECT 'event', account, event, p_amount::INTEGER, occurred_at FROM events",
        "SELECT 'point', account, series, text, occurred_at FROM series",
        "SELECT 'outcome', account, outcome, amount::INTEGER, occurred_at FROM outcomes",
        "SELECT 'first', account, source, min(first_fact_at), 0 FROM first_facts",
    ];

    [Fact]
    public void KnownFacts_AreTheSame_InAnyOrderAndNumberOfPieces() => Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(3),
        Prop.ForAll(Gen.Choose(0, int.MaxValue - 1).ToArbitrary(), seed =>
        {
            var random = new Random(seed);
            var rows = Rows(random);
            var whole = Seen([.. rows.Select(row => (row, 0))]);
            var pieces = Seen([.. rows.OrderBy(_ => random.Next()).Select(row => (row, random.Next(3)))]);
            return whole.SequenceEqual(pieces).Label($"{seed}\nas one: {string.Join('\n', whole.Except(pieces))}\nin pieces: {string.Join('\n', pieces.Except(whole))}");
        }));

    private static List<(int Kind, string Row)> Rows(Random random)
    {
        var rows = new List<(int, string)>();
        for (var kind = 0; kind < Kinds.Length - 1; kind++)
        {
            for (var id = 0; id < 3; id++)
            {
                rows.AddRange(Versions(random, kind, id));
            }
        }

        for (var id = 1; id < 6; id++)
        {
            rows.Add((5, $"{id},{(random.Next(2) == 0 ? "" : random.Next(id, 7) is var other && other == id ? "" : other)},A{id % 3},{(id % 2 == 0 ? "churned" : "renewed")},2023-01-0{id},,{id},EUR,,2023-{random.Next(1, 9):00}-15T00:00:00Z"));
        }

        return rows;
    }

    /// <summary>Versions of one thing, some with gaps behind them, the last one perhaps open; an open one may also stand there once more with its end.</summary>
    private static IEnumerable<(int, string)> Versions(Random random, int kind, int id)
    {
        var month = 1;
        for (var version = 0; version < random.Next(1, 4) && month < 10; version++)
        {
            var (from, to) = (month, month + random.Next(1, 3));
            month = to + random.Next(2);
            var until = random.Next(4) == 0 ? "" : $"2023-{to:00}-10T00:00:00Z";
            yield return (kind, Row(kind, id, version, $"2023-{from:00}-10T00:00:00Z,{until}"));
            if (until.Length > 0 && random.Next(2) == 0)
            {
                yield return (kind, Row(kind, id, version, $"2023-{from:00}-10T00:00:00Z,"));
            }
        }
    }

    private static string Row(int kind, int id, int version, string interval) => kind switch
    {
        0 => $"A{id},N{version},2020-01-01,,p{version},{version},{interval}",
        1 => $"s{id},A{id},pro,2023-01-0{version + 1},,,{100 + version},EUR,,{interval}",
        2 => $"A{id},u{id},Ann,2020-01-01,,true,r{version},{interval}",
        3 => $"e{id},A{id},u,login,2023-01-0{version + 1},{version},{interval}",
        _ => $"A{id},2023-01-01,nps,{version},{interval}",
    };

    /// <summary>What is known each month, of files that hold the rows in the order of their pieces, a piece an import.</summary>
    private static List<string> Seen(List<((int Kind, string Row) Fact, int Piece)> rows)
    {
        using var rig = new ImportRig { AccountsFromEvents = false };
        foreach (var piece in rows.GroupBy(row => row.Piece).OrderBy(group => group.Key))
        {
            foreach (var kind in piece.GroupBy(row => row.Fact.Kind))
            {
                rig.Write($"{Kinds[kind.Key].File}{piece.Key}.csv", Kinds[kind.Key].Header + "\n" + string.Concat(kind.Select(row => row.Fact.Row + "\n")));
            }

            var there = Kinds.Where(kind => Directory.EnumerateFiles(rig.Project, kind.File + "*").Any()).Select(kind => kind.Source).ToArray();
            rig.ImportAsync(there).GetAwaiter().GetResult().SelectMany(receipt => receipt.Refused)
                .ShouldAllBe(refusal => refusal.Code == RefusalCodes.UnknownAccount);
        }

        return [.. Enumerable.Range(1, 12).SelectMany(month => Views.SelectMany(view => At(rig, view, $"epoch_us(TIMESTAMPTZ '2023-{month:00}-20 00:00:00Z')")))];
    }

    private static IEnumerable<string> At(ImportRig rig, string view, string moment) =>
        rig.Rows($"{view} WHERE known_at <= {moment} AND closed_at > {moment}{(view.Contains("min(", StringComparison.Ordinal) ? " GROUP BY ALL" : "")} ORDER BY ALL").Select(row => $"{moment[22..29]} {row}");
}
