using FsCheck;
using FsCheck.Fluent;
using Hale.Core.Sources;

namespace Hale.Tests.Identity;

/// <summary>Whether events come first or the aliases and contacts by which their accounts are found: what is stored is the same, but for the numbers of imports and files.</summary>
public sealed class ArrivalLawTests
{
    private static readonly AccountKey[][] Keys =
    [
        [IdentitySources.Stripe], [IdentitySources.User], [IdentitySources.Stripe, IdentitySources.User, IdentitySources.Named], [IdentitySources.Named, IdentitySources.User],
    ];

    private static readonly string[] Tables =
    [
        "SELECT * EXCLUDE (import, file, closed_by, content_high, content_low) FROM events WHERE closed_at > known_at ORDER BY ALL",
        "SELECT * EXCLUDE (import, file, closed_by) FROM aliases ORDER BY ALL",
        "SELECT * EXCLUDE (import, file, closed_by) FROM contacts ORDER BY ALL",
        "SELECT * FROM first_facts ORDER BY ALL",
        "SELECT * FROM source_reach ORDER BY ALL",
        "SELECT * EXCLUDE (import) FROM refused ORDER BY ALL",
        "SELECT * FROM unmatched ORDER BY ALL",
    ];

    /// <summary>Files of three imports in a row; an empty text is a file without rows.</summary>
    private sealed record Story(IReadOnlyList<string> Aliases, IReadOnlyList<string> People, string Invoices, SourceDefinition Source);

    [Fact]
    public void Import_EventsFirstOrLast_StoresTheSame() => Law(random =>
    {
        var (aliases, people) = (Aliases(random), People(random));
        return (["", aliases, aliases], ["", people, people]);
    });

    private static void Law(Func<Random, (string[] Aliases, string[] People)> files) =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(5), Prop.ForAll(Gen.Choose(0, int.MaxValue - 1).ToArbitrary(), seed =>
        {
            var random = new Random(seed);
            var (aliases, people) = files(random);
            var isDated = random.Next(2) == 0;
            var known = isDated ? (KnownRule)new KnownRule.FromColumn("day") : new KnownRule.WhenOccurred();
            var keys = Keys[random.Next(Keys.Length)];
            var story = new Story(aliases, people, Invoices(random), IdentitySources.Invoices(known, random.Next(2) == 0 && !isDated ? "id" : null, keys));
            var (first, last) = (Stored(story, 0), Stored(story, 2));
            return first == last;
        }));

    private static string Stored(Story story, int eventsFrom)
    {
        const string Header = "customer,user,account,id,day,amount\n";
        using var rig = new IdentityRig();
        for (var import = 0; import < 3; import++)
        {
            rig.Aliases(story.Aliases[import]);
            rig.People(story.People[import]);
            rig.Invoices(import < eventsFrom ? "" : story.Invoices, Header);
            Import(rig, story.Source);
        }

        return string.Join('\n', Tables.SelectMany(rig.Files.Rows));
    }

    private static void Import(IdentityRig rig, SourceDefinition source) =>
        rig.ImportAsync(IdentitySources.Aliases(), IdentitySources.People(), source).GetAwaiter().GetResult();

    private static string Day(Random random) => $"2023-0{random.Next(1, 9)}-1{random.Next(0, 9)}";

    private static string Maybe(Random random, string text) => random.Next(3) == 0 ? "" : text;

    private static string Aliases(Random random) => Lines(random, _ => $"{"ABC"[random.Next(3)]},stripe,c{random.Next(3)},{Maybe(random, Day(random))},{Maybe(random, Day(random))},{Day(random)}");

    private static string People(Random random) => Lines(random, _ => $"{"ABC"[random.Next(3)]},u{random.Next(3)},{Maybe(random, Day(random))},{Maybe(random, Day(random))},{Day(random)}");

    private static string Invoices(Random random) => Lines(random, id => $"{Maybe(random, $"c{random.Next(4)}")},{Maybe(random, $"u{random.Next(4)}")},{(random.Next(4) == 0 ? "A" : "")},{id},{Day(random)},{id % 3}");

    private static string Lines(Random random, Func<int, string> line) => string.Concat(Enumerable.Range(0, random.Next(3, 12)).Select(id => line(id) + "\n"));
}
