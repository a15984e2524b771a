using Hale.Cli.Tests.Running;

namespace Hale.Cli.Tests.Templates;

/// <summary>A template is the first that a new user sees of Hale: what its README promises holds, and nothing in it is to be mended first.</summary>
public sealed class TemplateProjectTests
{
    public static TheoryData<string, int> Tests => new() { { "b2b-saas", 11 }, { "freemium", 9 }, { "subscription-commerce", 7 } };

    /// <summary>For each template an account, a score of it at two closes, and who is red by a rule.</summary>
    public static TheoryData<string, string, string, string, string> Closes => new()
    {
        { "b2b-saas", "health", "A-031", "Health as of 2024-11-30", "Forced to red (49.9) because “The CSM says red”" },
        { "freemium", "lead", "W-015", "Lead as of 2024-11-30", "pql" },
        { "subscription-commerce", "health", "C-017", "Health as of 2024-11-30", "Forced to 0.0 because “Lapsed" },
    };

    [Theory]
    [MemberData(nameof(Tests))]
    public async Task Definitions_OfATemplate_AreSoundFormattedAndPassTheirTests(string template, int tests)
    {
        using var shell = new Shell();
        await shell.DoAsync("init", "new", "--template", template);
        (await shell.DoAsync("check", "--project", "new")).Output.ShouldContain("(0 errors, 0 warnings)");
        (await shell.DoAsync("fmt", "--check", "--project", "new")).Output.ShouldBeEmpty();
        (await shell.DoAsync("test", "--project", "new")).Output.ShouldEndWith($"{tests} tests passed\n");
    }

    [Theory]
    [MemberData(nameof(Closes))]
    public async Task SampleData_OfATemplate_IsImportedScoredAtTwoClosesAndExplained(string template, string score, string account, string earlier, string explained)
    {
        using var shell = new Shell();
        await shell.DoAsync("init", "new", "--template", template);
        await shell.DoAsync("import", "--project", "new");
        (await shell.DoAsync("score", "--as-of", "2024-11-30", "--project", "new")).Output.ShouldContain(earlier);
        (await shell.DoAsync("score", "--project", "new")).Output.ShouldContain("as of 2024-12-31");
        (await shell.DoAsync("accounts", "--score", score, "--project", "new")).Output.ShouldContain(account);
        (await shell.DoAsync("explain", account, "--score", score, "--project", "new")).Output.ShouldContain(explained);
        (await shell.DoAsync("explain", account, "--score", score, "--as-of", "2024-11-30", "--project", "new")).Output.ShouldContain(earlier);
    }
}
