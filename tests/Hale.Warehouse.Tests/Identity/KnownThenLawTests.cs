using FsCheck;
using FsCheck.Fluent;
using Hale.Core.Sources;

namespace Hale.Tests.Identity;

/// <summary>Rows that find their account, while aliases, contacts and corrections come, change and vanish: what is known of each moment does not depend on when the rows came.</summary>
public sealed class KnownThenLawTests
{
    private const int Imports = 3;

    private static readonly AccountKey[][] Keys = [[IdentitySources.Stripe], [IdentitySources.User], [IdentitySources.Stripe, IdentitySources.User]];

    private static readonly KnownRule ByDay = new KnownRule.FromColumn("day");

    /// <summary>What is known of each fifth day of the year of the facts and the imports.</summary>
    private const string Known =
        """
        SELECT strftime(make_timestamp(t), '%Y-%m-%d') AS day, account, CAST(p_amount AS INTEGER), occurred_at
        FROM events, (SELECT unnest(range(1672531200000000 + 3600000000, 1704067200000000, 5 * 86400000000)) AS t)
        WHERE known_at <= t AND closed_at > t ORDER BY ALL
        """;

    private sealed record Story(IReadOnlyList<string> Aliases, IReadOnlyList<string> People, string Rows, SourceDefinition Source);

    [Fact]
    public void Aliases_ThatAreCorrected_LeaveWhatWasKnown() => Law(random => (Same(Aliases(random)), Same(People(random))), corrects: false);

    [Fact]
    public void Aliases_ThatComeAndVanish_LeaveWhatWasKnown() => Law(random => (Each(random, Aliases), Each(random, People)), corrects: false);

    [Fact]
    public void Corrections_OfRowsThatFindTheirAccount_AreKnownInAnyOrder() => Law(random => (["", .. Same(Aliases(random))[1..]], Same(People(random))), corrects: true);

    [Fact]
    public void Corrections_WhileAliasesComeAndVanish_AreKnownInAnyOrder() => Law(random => (Each(random, Aliases), Each(random, People)), corrects: true);

    /// <summary>The rows come with the first import, or with the last.</summary>
    private static void Law(Func<Random, (string[] Aliases, string[] People)> files, bool corrects) =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(3), Prop.ForAll(Gen.Choose(0, int.MaxValue - 1).ToArbitrary(), seed =>
        {
            var random = new Random(seed);
            var (aliases, people) = files(random);
            var story = new Story(aliases, people, Invoices(random, corrects), Source(Keys[random.Next(Keys.Length)], corrects));
            var (first, last) = (Seen(story, 0), Seen(story, Imports - 1));
            return first.SequenceEqual(last).Label(
                $"{seed} {string.Join(',', story.Source.AccountKeys)}\naliases\n{string.Join("--\n", aliases)}people\n{string.Join("--\n", people)}rows\n{story.Rows}\nfirst: {string.Join('\n', first.Except(last))}\nlast: {string.Join('\n', last.Except(first))}");
        }));

    private static SourceDefinition Source(AccountKey[] keys, bool corrects)
    {
        var source = IdentitySources.Invoices(ByDay, corrects ? "id" : null, keys);
        return corrects ? source with { Mapping = ((RowMapping.Events)source.Mapping) with { Supersedes = ["corrects"] } } : source;
    }

    private static List<string> Seen(Story story, int from)
    {
        using var rig = new IdentityRig();
        for (var import = 0; import < Imports; import++)
        {
            rig.Aliases(story.Aliases[import]);
            rig.People(story.People[import]);
            rig.Invoices(import < from ? "" : story.Rows, "customer,user,corrects,id,day,amount\n");
            rig.ImportAsync(IdentitySources.Aliases(), IdentitySources.People(), story.Source).GetAwaiter().GetResult();
        }

        return rig.Files.Rows(Known);
    }

    private static string[] Same(string rows) => [rows, rows, rows];

    private static string[] Each(Random random, Func<Random, string> rows)
    {
        var all = rows(random).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        return [.. Enumerable.Range(0, Imports).Select(_ => string.Concat(all.Where(_ => random.Next(3) > 0).Select(row => row + "\n")))];
    }

    private static string Day(Random random) => $"2023-0{random.Next(1, 9)}-1{random.Next(0, 9)}";

    private static string Maybe(Random random, string text) => random.Next(3) == 0 ? "" : text;

    private static string Aliases(Random random) => Lines(random, _ => $"{"ABC"[random.Next(3)]},stripe,c{random.Next(3)},{Maybe(random, Day(random))},{Maybe(random, Day(random))},{Day(random)}");

    private static string People(Random random) => Lines(random, _ => $"{"ABC"[random.Next(3)]},u{random.Next(3)},{Maybe(random, Day(random))},{Maybe(random, Day(random))},{Day(random)}");

    private static string Invoices(Random random, bool corrects) => Lines(random, id =>
        $"{Maybe(random, $"c{random.Next(4)}")},{Maybe(random, $"u{random.Next(4)}")},{(corrects && id > 0 && random.Next(2) == 0 ? random.Next(id) : "")},{id},{Day(random)},{id}");

    private static string Lines(Random random, Func<int, string> line) => string.Concat(Enumerable.Range(0, random.Next(3, 10)).Select(id => line(id) + "\n"));
}
