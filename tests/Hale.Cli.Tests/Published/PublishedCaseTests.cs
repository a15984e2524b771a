using System.Text.Json;
using Hale.Cli.Hosting;
using Hale.Cli.Tests.Running;

namespace Hale.Cli.Tests.Published;

/// <summary>
/// Scorecards that real companies have published, written as a user would write them, with their published inputs: the command line must give the published
/// numbers to the digit. Each folder is a project with an <c>expected.json</c>; those that name a template take its scores.
/// </summary>
public sealed class PublishedCaseTests
{
    public static TheoryData<string> Cases => [.. Directory.EnumerateDirectories(TestSites.Published).Select(folder => Path.GetFileName(folder)!).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task Scorecard_PublishedInputs_GivesThePublishedNumbers(string name)
    {
        using var hale = new Shell();
        hale.Copy(Path.Combine(TestSites.Published, name));
        var expected = JsonDocument.Parse(await File.ReadAllTextAsync(Path.Combine(hale.Folder, "expected.json"))).RootElement;
        if (expected.TryGetProperty("template", out var template))
        {
            hale.Copy(Path.Combine(SharedData.Repository, "templates", template.GetString()!, "scores"), "scores");
        }

        (await hale.RunAsync("check")).ShouldSatisfyAllConditions(answer => answer.Code.ShouldBe(ExitCode.Done, answer.Output));
        await hale.DoAsync("import");
        await hale.DoAsync("score", "--as-of", expected.GetProperty("as_of").GetString()!);
        foreach (var (score, accounts) in Scores(expected))
        {
            string[] which = score is null ? [] : ["--score", score];
            foreach (var account in accounts.EnumerateObject())
            {
                Compare(account.Name, account.Value, (await hale.DoAsync(["explain", account.Name, "--format", "json", .. which])).Json);
            }
        }
    }

    /// <summary>The accounts by score; the score is null where the project has one only.</summary>
    private static IEnumerable<(string? Score, JsonElement Accounts)> Scores(JsonElement expected) => expected.TryGetProperty("scores", out var scores)
        ? scores.EnumerateObject().Select(score => ((string?)score.Name, score.Value))
        : [(expected.TryGetProperty("score", out var one) ? one.GetString() : null, expected.GetProperty("accounts"))];

    private static void Compare(string account, JsonElement expected, JsonElement explained)
    {
        foreach (var property in expected.EnumerateObject())
        {
            switch (property.Name)
            {
                case "nodes":
                    CompareNodes(account, property.Value, explained, "points");
                    break;
                case "contributions":
                    CompareNodes(account, property.Value, explained, "contribution");
                    break;
                case "coverage":
                    explained.GetProperty("coverage").GetDouble().ShouldBe(property.Value.GetDouble(), 1e-9, account);
                    break;
                default:
                    Text(explained.GetProperty(property.Name)).ShouldBe(Text(property.Value), $"{account}: {property.Name}");
                    break;
            }
        }
    }

    private static void CompareNodes(string account, JsonElement expected, JsonElement explained, string what)
    {
        foreach (var node in expected.EnumerateObject())
        {
            var found = explained.GetProperty("nodes").EnumerateArray().Single(child => child.GetProperty("path").GetString() == node.Name);
            Text(found.GetProperty(what)).ShouldBe(Text(node.Value), $"{account}: {what} of {node.Name}");
        }
    }

    /// <summary>Numbers are equal when their values are, whatever zeros are written.</summary>
    private static string Text(JsonElement element) => element.ValueKind == JsonValueKind.Number
        ? element.GetDecimal().ToString("0.############", System.Globalization.CultureInfo.InvariantCulture)
        : element.ToString();
}
