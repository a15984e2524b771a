using System.Globalization;
using System.Text.Json;
using Hale.Cli.Sessions;
using Hale.Cli.Tests.Running;
using Starters = Hale.Cli.Sessions.Templates;

namespace Hale.Cli.Tests.Recipes;

/// <summary>
/// Each recipe reads what its sample holds, the traps of the format among it: receipts and metric values that were computed by hand from the sample lie in a folder of its name.
/// </summary>
public sealed class RecipeTests
{
    private const string AsOf = "2024-12-31";

    /// <summary>Expected values are written with so many decimals.</summary>
    private const double Tolerance = 0.00005;

    public static TheoryData<string> Names => [.. Starters.Of(TemplateKind.Recipe).Select(recipe => recipe.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Definitions_OfARecipe_AreSoundFormattedAndPassTheirTests(string name)
    {
        using var shell = await MakeAsync(name);
        (await shell.DoAsync("check", "-p", name)).Output.ShouldContain("(0 errors, 0 warnings)");
        (await shell.DoAsync("fmt", "--check", "-p", name)).Output.ShouldBeEmpty();
        (await shell.DoAsync("test", "-p", name)).Output.ShouldEndWith(" tests passed\n");
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Sample_OfARecipe_IsReadAsItWasComputedByHand(string name)
    {
        using var shell = await MakeAsync(name);
        var receipts = (await shell.DoAsync("import", "-p", name, "--format", "json")).Json;
        receipts.GetProperty("files").EnumerateArray().Select(Receipt).ShouldBe(Expected(name, "receipts.csv").Skip(1), ignoreOrder: true);
        Compare(Table((await shell.DoAsync("metrics", "-p", name, "--as-of", AsOf, "--format", "csv")).Output.TrimEnd().Split('\n')), Table(Expected(name, "metrics.csv")));

        var again = (await shell.DoAsync("import", "-p", name, "--format", "json")).Json;
        again.GetProperty("files").EnumerateArray().ShouldAllBe(file => file.GetProperty("skipped").GetBoolean());
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Readme_OfARecipe_ShowsWhatIsPrinted(string name)
    {
        using var shell = await MakeAsync(name);
        await shell.DoAsync("import", "-p", name);
        await shell.DoAsync("score", "-p", name, "--as-of", AsOf);
        var readme = await File.ReadAllTextAsync(Path.Combine(shell.Folder, name, "README.md"));
        readme.ShouldContain($"$ hale accounts\n{(await shell.DoAsync("accounts", "-p", name)).Output.TrimEnd()}\n```");
    }

    private static async Task<Shell> MakeAsync(string name)
    {
        var shell = new Shell();
        await shell.DoAsync("init", name, "--recipe", name);
        return shell;
    }

    private static string[] Expected(string name, string file) => File.ReadAllLines(Path.Combine(TestSites.Recipes, name, file));

    private static string Receipt(JsonElement file)
    {
        var refused = file.GetProperty("refused").EnumerateArray().Select(group => $"{group.GetProperty("code").GetString()} {group.GetProperty("count")}").Order(StringComparer.Ordinal);
        return $"{file.GetProperty("source").GetString()},{file.GetProperty("records")},{file.GetProperty("added")},{file.GetProperty("left_out")},{string.Join("; ", refused)}";
    }

    /// <summary>Cells by account and metric.</summary>
    private static Dictionary<(string Account, string Metric), string> Table(string[] lines)
    {
        var header = lines[0].Split(',');
        return lines.Skip(1).Select(line => line.Split(','))
            .SelectMany(cells => header.Zip(cells).Skip(1).Where(cell => cell.First != "as_of").Select(cell => (Key: (cells[0], cell.First), cell.Second)))
            .ToDictionary(cell => cell.Key, cell => cell.Second);
    }

    private static void Compare(Dictionary<(string Account, string Metric), string> found, Dictionary<(string Account, string Metric), string> expected)
    {
        found.Keys.Order().ShouldBe(expected.Keys.Order());
        foreach (var (key, text) in expected)
        {
            if (double.TryParse(text, CultureInfo.InvariantCulture, out var number))
            {
                double.Parse(found[key], CultureInfo.InvariantCulture).ShouldBe(number, Tolerance, key.ToString());
            }
            else
            {
                found[key].ShouldBe(text, key.ToString());
            }
        }
    }
}
