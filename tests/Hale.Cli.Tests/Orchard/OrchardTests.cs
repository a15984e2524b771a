using System.Globalization;
using Hale.Cli.Tests.Running;

namespace Hale.Cli.Tests.Orchard;

/// <summary>A company with a merger, a new id, a split, a new parent, corrections, late facts, two currencies and an outage, at every month-end, in whatever order its files arrive.</summary>
public sealed class OrchardTests
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Orchard");

    private static readonly string[] Kinds = ["accounts", "lineage", "terms", "outcomes", "usage"];

    [Fact]
    public async Task MonthEnds_AreWhatWasWorkedOutByHand()
    {
        using var shell = Project();
        await shell.DoAsync("import");
        foreach (var expected in Lines(await File.ReadAllTextAsync(Path.Combine(Folder, "month_ends.csv"))).Skip(1))
        {
            (await MonthEndAsync(shell, expected.Split(',')[0])).ShouldBe(expected);
        }

        var outcomes = Lines(await OutcomesAsync(shell, "2024-12-31")).Skip(1).Select(line => line.Split(',')).Select(cells => string.Join(',', cells[0], cells[1], cells[4], cells[5], cells[3]));
        outcomes.Order(StringComparer.Ordinal).ShouldBe(Lines(await File.ReadAllTextAsync(Path.Combine(Folder, "outcomes.csv"))).Skip(1));
    }

    [Fact]
    public async Task Who_OfAnAccountThatBecameAnother_SaysSo()
    {
        using var shell = Project();
        await shell.DoAsync("import");

        (await shell.DoAsync("who", "BIRCH")).Output.ShouldContain("merged into ALDER on 2024-06-10, known since 2024-06-21");
        (await shell.DoAsync("who", "BIRCH", "--as-of", "2024-06-15")).Output.ShouldNotContain("merged");
        var alder = (await shell.DoAsync("who", "ALDER")).Output;
        alder.ShouldContain("BIRCH merged into it on 2024-06-10");
        alder.ShouldContain("FIR was split off on 2024-09-01");
        (await shell.DoAsync("who", "G-2")).Output.ShouldContain("had the id GINKGO until it got this one on 2024-05-05");
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public async Task Files_InPiecesAndInAnyOrder_GiveTheSameAtEveryMoment(int seed)
    {
        using var whole = Project();
        await whole.DoAsync("import");
        using var shell = Project();
        foreach (var (file, text) in Arrivals(shell, new Random(seed)))
        {
            shell.Write(file, text);
            await shell.DoAsync("import");
        }

        foreach (var day in Lines(await File.ReadAllTextAsync(Path.Combine(Folder, "month_ends.csv"))).Skip(1).Select(line => line.Split(',')[0]).Append("2024-06-15"))
        {
            (await ValuesAsync(shell, day)).ShouldBe(await ValuesAsync(whole, day));
            (await OutcomesAsync(shell, day)).ShouldBe(await OutcomesAsync(whole, day));
        }
    }

    private static Shell Project()
    {
        var shell = new Shell();
        shell.Copy(Path.Combine(Folder, "Project"));
        return shell;
    }

    /// <summary>Leaves the project's files without rows, and gives the rows in pieces, one file each, shuffled.</summary>
    private static List<(string File, string Text)> Arrivals(Shell shell, Random random)
    {
        var pieces = new List<(string File, string Text)>();
        foreach (var kind in Kinds)
        {
            var lines = Lines(File.ReadAllText(Path.Combine(Folder, "Project", "data", $"{kind}.csv"))).ToArray();
            var rows = lines[1..];
            random.Shuffle(rows);
            shell.Write($"data/{kind}.csv", lines[0] + "\n");
            pieces.AddRange(rows.Chunk(1 + (rows.Length / 3)).Index().Select(piece => ($"data/{kind}-{piece.Index}.csv", string.Join('\n', piece.Item.Prepend(lines[0])) + "\n")));
        }

        return [.. pieces.OrderBy(_ => random.Next())];
    }

    private static async Task<string> MonthEndAsync(Shell shell, string day)
    {
        var rows = Lines(await ValuesAsync(shell, day)).Skip(1).Select(line => line.Split(',')).ToList();
        var alder = rows.Single(row => row[0] == "ALDER");
        var outcomes = Lines(await OutcomesAsync(shell, day)).Count() - 1;
        return string.Join(',', day, rows.Count, rows.Sum(row => decimal.Parse(row[2], CultureInfo.InvariantCulture)), alder[2], alder[3], alder[4], outcomes);
    }

    private static async Task<string> ValuesAsync(Shell shell, string day) => (await shell.DoAsync("metrics", "arr", "logins", "family", "state", "--as-of", day, "--format", "csv")).Output;

    private static async Task<string> OutcomesAsync(Shell shell, string day) => (await shell.DoAsync("outcomes", "--as-of", day, "--format", "csv")).Output;

    private static IEnumerable<string> Lines(string text) => text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
