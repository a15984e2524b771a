using FsCheck;
using FsCheck.Fluent;
using Hale.Core.Sources;
using Hale.Core.Time;

namespace Hale.Tests.Import;

/// <summary>
/// Files of subscriptions, outcomes and contacts are appended to, cut and edited from import to import. What counts at the moment of an import is what its files said; where
/// facts are assumed to have been known when they occurred, it is at any moment what the files say now.
/// </summary>
public sealed class ContractLawTests
{
    private static readonly string[] Queries =
    [
        "SELECT account, subscription, product, occurred_at, ends_at, stopped_at, amount FROM subscriptions WHERE {counts} ORDER BY ALL",
        "SELECT account, outcome, occurred_at, effective_at, reason FROM outcomes WHERE {counts} ORDER BY ALL",
        "SELECT account, contact, CAST(arg_max((name, p_role, p_admin), (occurred_at, known_at, import)) AS VARCHAR) FROM contacts WHERE {counts} GROUP BY account, contact ORDER BY ALL",
        "SELECT account, min(first_fact_at) FROM first_facts WHERE {known} GROUP BY account ORDER BY ALL",
    ];

    [Fact]
    public void KnownAtImport_AtTheMomentOfAnImport_IsWhatItsFilesSaid() => Law(new KnownRule.AtImport(), (round, _) => round, (rig, _) => rig.Now);

    [Fact]
    public void KnownWhenOccurred_AtAnyMoment_IsWhatTheFilesSayNow() => Law(new KnownRule.WhenOccurred(), (_, last) => last, (_, moment) => moment);

    private static void Law(KnownRule known, Func<int, int, int> said, Func<ImportRig, Instant, Instant> moment)
    {
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(3), Prop.ForAll(Gen.Choose(0, int.MaxValue - 1).ToArbitrary(), seed =>
        {
            var sources = Sources(known);
            var rounds = Rounds(new Random(seed), 3);
            using var rig = new ImportRig();
            var moments = rounds.Select(round => Import(rig, sources, round)).ToList();
            return Enumerable.Range(0, rounds.Count).All(round =>
            {
                using var clean = new ImportRig();
                Import(clean, sources, rounds[said(round, rounds.Count - 1)]);
                return Counting(rig, moments[round]) == Counting(clean, moment(clean, moments[round]));
            });
        }));
    }

    private static SourceDefinition[] Sources(KnownRule known) =>
    [
        TestSources.Crm(known: new KnownRule.WhenOccurred()), ContractSources.Subscriptions(known: known), ContractSources.Outcomes(ContractSources.Ends with { Id = [] }, known),
        ContractSources.Contacts(known: known),
    ];

    private static List<Dictionary<string, string>> Rounds(Random random, int count)
    {
        string Account() => "ABCD"[random.Next(4)].ToString();
        string Day() => $"2023-0{random.Next(1, 9)}-0{random.Next(1, 9)}";
        string Maybe(string text) => random.Next(2) == 0 ? "" : text;
        string Lines(int from, Func<int, string> line) => string.Concat(Enumerable.Range(from, random.Next(8)).Where(_ => random.Next(4) > 0).Select(id => line(id) + "\n"));
        string Terms(int from) => "account,id,product,start,end,stopped,amount,currency,notice\n" + Lines(from, id => $"{Account()},s{id},{Maybe("pro")},{Day()},{Maybe(Day())},{Maybe(Day())},{Maybe("9")},,");
        string Ends() => "account,kind,day,effective,amount,currency,reason\n" + Lines(0, _ => $"{Account()},{(random.Next(2) == 0 ? "churned" : "renewed")},2023-05-0{random.Next(1, 3)},,,,");
        string People() => "account,id,name,created,left,admin,role\n" + Lines(0, id => $"{"ABCD"[id % 4]},u{id},{Maybe("Ann")},,,{Maybe("yes")},r{random.Next(2)}");
        return [.. Enumerable.Range(0, count).Select(_ => new Dictionary<string, string>
        {
            ["crm.csv"] = "id,name,start,end,plan,seats\nA,,,,,\nB,,,,,\nC,,,,,\nD,,,,,\n",
            ["terms1.csv"] = Terms(0),
            ["terms2.csv"] = Terms(100),
            ["ends1.csv"] = Ends(),
            ["ends2.csv"] = Ends(),
            ["people1.csv"] = People(),
        })];
    }

    private static Instant Import(ImportRig rig, SourceDefinition[] sources, Dictionary<string, string> files)
    {
        foreach (var (name, text) in files)
        {
            rig.Write(name, text);
        }

        rig.ImportAsync(sources).GetAwaiter().GetResult().ShouldAllBe(receipt => receipt.Refused.Count == 0);
        return rig.Now;
    }

    private static string Counting(ImportRig rig, Instant moment)
    {
        var known = $"known_at <= {moment.Micros} AND {moment.Micros} < closed_at";
        return string.Join('\n', Queries.SelectMany(query => rig.Rows(
            query.Replace("{counts}", $"occurred_at < {moment.Micros} AND {known}", StringComparison.Ordinal).Replace("{known}", known, StringComparison.Ordinal))));
    }
}
