using FsCheck;
using FsCheck.Fluent;
using Hale.Core.Lineage;
using Hale.Core.Sources;
using Hale.Tests.Import;

namespace Hale.Tests.Identity;

/// <summary>An import in steps of rows that find their account, with aliases and lineage in several files: killed after any file, it ends as one that was left alone.</summary>
public sealed class InterruptionLawTests
{
    private static readonly SourceDefinition[] Sources =
    [
        IdentitySources.Crm, IdentitySources.Invoices(new KnownRule.FromColumn("day"), null), IdentitySources.Aliases(),
        TestSources.Of("moves", new RowMapping.Lineage("account", new LineageRule.FromColumn("what", LineageWords.All), new TimeColumn("day", ByDay: true)) { Into = "other", From = "other", Id = ["id"] }, "moves*.csv"),
    ];

    private static readonly string[] Tables =
    [
        "SELECT * EXCLUDE (import, file, closed_by, content_high, content_low) FROM events WHERE closed_at > known_at ORDER BY ALL",
        "SELECT * EXCLUDE (import, file) FROM aliases ORDER BY ALL",
        "SELECT * EXCLUDE (import, file) FROM lineage ORDER BY ALL",
        "SELECT * FROM first_facts ORDER BY ALL",
        "SELECT * FROM source_reach ORDER BY ALL",
        "SELECT * EXCLUDE (import) FROM refused ORDER BY ALL",
    ];

    [Fact]
    public void Import_KilledAnywhere_EndsAsOneLeftAlone() => Check.One(Config.QuickThrowOnFailure.WithMaxTest(3), Prop.ForAll(Gen.Choose(0, int.MaxValue - 1).ToArbitrary(), seed =>
    {
        using var whole = Rig(seed);
        whole.Files.ImportAsync(Sources).GetAwaiter().GetResult();
        using var killed = Rig(seed);
        var random = new Random(seed);
        for (var stop = 0; stop < 3; stop++)
        {
            killed.Files.InterruptAsync(random.Next(1, 7), Sources).GetAwaiter().GetResult();
        }

        killed.Files.ImportAsync(Sources).GetAwaiter().GetResult();
        Tables.SelectMany(killed.Files.Rows).ShouldBe(Tables.SelectMany(whole.Files.Rows), $"{seed}");
    }));

    private static IdentityRig Rig(int seed)
    {
        var random = new Random(seed);
        var rig = new IdentityRig();
        rig.Files.Step = 1;
        for (var file = 0; file < 3; file++)
        {
            rig.Aliases(Lines(random, _ => $"{"ABC"[random.Next(3)]},stripe,c{random.Next(3)},,{(random.Next(2) == 0 ? "" : Day(random))},{Day(random)}"), $"aliases{file}.csv");
            rig.Files.Write($"invoices{file}.csv", "customer,id,day,amount\n" + Lines(random, id => $"c{random.Next(3)},{file}{id},{Day(random)},{id}"));
        }

        rig.Files.Write("moves1.csv", "account,id,what,other,day\nA,1,merged,B,2023-02-01\n");
        rig.Files.Write("moves2.csv", "account,id,what,other,day\nB,2,renamed,C,2023-03-01\n");
        return rig;
    }

    private static string Day(Random random) => $"2023-0{random.Next(1, 9)}-1{random.Next(0, 9)}";

    private static string Lines(Random random, Func<int, string> line) => string.Concat(Enumerable.Range(0, random.Next(1, 5)).Select(id => line(id) + "\n"));
}
