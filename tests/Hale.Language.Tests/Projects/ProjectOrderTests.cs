using FsCheck;
using FsCheck.Fluent;

namespace Hale.Tests.Projects;

public sealed class ProjectOrderTests
{
    private static readonly string[][] Metrics =
    [
        ["count: login", "window: 28d", "label: L"],
        ["sum: amount", "window: all", "of: [login, logout]", "where: amount > 1"],
        ["formula: m0 / m1", "unit: percent"],
        ["formula: m2 + m0"],
        ["last: plan", "young: partial"],
        ["attribute: seats", "label: Seats"],
    ];

    private static readonly string[][] Sources =
    [
        ["files: a.csv", "known: at_import", "accounts: { id: a, start: { date: d } }", "attributes: { seats: number, plan: text }", "valid_from: undated"],
        ["files: b.csv", "known: k", "events: { account: a, event: login, time: t, properties: { plan: text, amount: number } }"],
        ["files: c.tsv", "known: k", "events: { event: logout, account: a, date: t }", "zone: UTC"],
    ];

    [Fact]
    public void Load_FilesAndKeysInAnyOrder_GivesAnEqualProject()
    {
        var expected = Load(new Random(0));
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(60), Prop.ForAll(Gen.Choose(1, int.MaxValue).ToArbitrary(), seed => Load(new Random(seed)).ShouldBe(expected)));
    }

    private static string Load(Random random)
    {
        using var project = new TestProject().With("hale.yaml", Lines(random, ["project: Acme", "time_zone: Europe/Berlin", "accounts: from_events"]));
        Spread(project, random, "sources", 's', Sources);
        Spread(project, random, "metrics", 'm', Metrics);
        var score = Lines(random, ["score: NAME", "scale: 0..10", "bands: { red: 0, green: 5 }", "scorecards: [{ name: all, measures: { m3: { missing: worst, linear: { to: 1, from: 0 } } } }]"]);
        project.With($"scores/{random.Next(100)}.yaml", score.Replace("NAME", "b", StringComparison.Ordinal));
        project.With($"scores/x{random.Next(100)}.yaml", score.Replace("NAME", "a", StringComparison.Ordinal));
        var load = project.Load();
        return Dump.Of(load.Project.ShouldNotBeNull(string.Join('\n', load.Diagnostics)) with { Folder = string.Empty });
    }

    private static void Spread(TestProject project, Random random, string kind, char letter, string[][] definitions)
    {
        var lines = definitions.Select((keys, index) => $"  {letter}{index}: {Map(random, keys)}").ToArray();
        random.Shuffle(lines);
        var cut = random.Next(lines.Length + 1);
        var parts = new[] { lines[..cut], lines[cut..] }.Where(part => part.Length > 0).ToArray();
        random.Shuffle(parts);
        for (var index = 0; index < parts.Length; index++)
        {
            project.With(index == 0 ? $"{kind}/z.yaml" : $"{kind}/deeper/a.yml", $"{kind}:\n{string.Join('\n', parts[index])}\n");
        }
    }

    private static string Map(Random random, string[] keys) => $"{{ {string.Join(", ", Shuffled(random, keys))} }}";

    private static string Lines(Random random, string[] lines) => string.Join('\n', Shuffled(random, lines));

    private static string[] Shuffled(Random random, string[] parts)
    {
        string[] copy = [.. parts];
        random.Shuffle(copy);
        return copy;
    }
}
