using System.Globalization;
using System.Text;
using Hale.Cli.Hosting;
using Hale.Cli.Tests.Running;

namespace Hale.Cli.Tests.Auditing;

public sealed class AuditCommandTests
{
    [Fact]
    public async Task Audit_TwelveChurners_RefusesAnIntervalAndSaysWhenItCouldBeKnown()
    {
        using var shell = new Shell();
        WriteCompany(shell, churners: 12);

        var card = await AuditCase.CardAsync(shell);

        card.Text("verdict", "kind").ShouldBe("not_enough_outcomes");
        card.At("verdict", "auc", "low").ValueKind.ShouldBe(System.Text.Json.JsonValueKind.Null);
        card.Text("verdict", "auc", "why").ShouldBe("few_churners");
        card.At("verdict", "outlook", "more_churners").GetInt32().ShouldBeGreaterThanOrEqualTo(8);
        DateOnly.Parse(card.Text("verdict", "outlook", "about"), CultureInfo.InvariantCulture).ShouldBeGreaterThan(new DateOnly(2024, 12, 1));
    }

    [Fact]
    public async Task Audit_Text_SaysHowFilesWereReadThenTheAnswer()
    {
        using var shell = new Shell();
        WriteCompany(shell, churners: 60);

        var answer = await shell.DoAsync("audit", "--scores", "scores.csv", "--outcomes", "outcomes.csv");

        answer.Output.ShouldContain("“Account ID” as account");
        answer.Output.ShouldContain("“Health” as score");
        answer.Output.ShouldContain("--higher-is-worse");
        answer.Output.ShouldContain("such pairs");
        answer.Output.ShouldContain("add --out report.html");
        answer.Error.ShouldBeEmpty();
    }

    [Fact]
    public async Task Audit_Out_WritesAPageThatNeedsNothingElse()
    {
        using var shell = new Shell();
        WriteCompany(shell, churners: 60);

        await shell.DoAsync("audit", "--scores", "scores.csv", "--outcomes", "outcomes.csv", "--out", "reports/card.html");

        var page = await File.ReadAllTextAsync(Path.Combine(shell.Folder, "reports", "card.html"), TestContext.Current.CancellationToken);
        page.ShouldStartWith("<!DOCTYPE html>");
        page.ShouldContain("Report card of Health");
        page.ShouldNotContain("http://");
        page.ShouldNotContain("https://");
    }

    [Fact]
    public async Task Audit_SameFiles_GivesTheSameCard()
    {
        using var shell = new Shell();
        WriteCompany(shell, churners: 60);

        var first = await shell.DoAsync("audit", "--scores", "scores.csv", "--outcomes", "outcomes.csv", "--format", "json");
        var second = await shell.DoAsync("audit", "--scores", "scores.csv", "--outcomes", "outcomes.csv", "--format", "json");

        second.Output.ShouldBe(first.Output);
    }

    [Fact]
    public async Task Audit_AmbiguousDates_IsRefusedWithTheOptionToGive()
    {
        using var shell = new Shell();
        shell.Write("scores.csv", "account,date,score\nA,01/02/2024,50\nA,01/03/2024,60\nB,01/02/2024,40\n");
        shell.Write("outcomes.csv", "account,churn date\nB,2024-05-01\n");

        var answer = await shell.RunAsync("audit", "--scores", "scores.csv", "--outcomes", "outcomes.csv");

        answer.Code.ShouldBe(ExitCode.SourceUnreadable);
        answer.Error.ShouldContain("--day-first");
        answer.Error.ShouldContain("Nothing was judged.");
        answer.Output.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("--bands", "red<75,yellow<50,green")]
    [InlineData("--bands", "red,green")]
    [InlineData("--capacity", "0%")]
    [InlineData("--outcomes-until", "31.12.2024")]
    [InlineData("--score-columns", "Health")]
    [InlineData("--horizon", "0")]
    public async Task Audit_WrongOption_SaysHowToWriteIt(string option, string value)
    {
        using var shell = new Shell();
        WriteCompany(shell, churners: 30);

        var answer = await shell.RunAsync("audit", "--scores", "scores.csv", "--outcomes", "outcomes.csv", option, value);

        answer.Code.ShouldBe(ExitCode.Usage);
        answer.Error.ShouldContain(option);
    }

    [Fact]
    public async Task Audit_MissingFile_IsNotFound()
    {
        using var shell = new Shell();

        var answer = await shell.RunAsync("audit", "--scores", "scores.csv", "--outcomes", "outcomes.csv");

        answer.Code.ShouldBe(ExitCode.NotFound);
        answer.Error.ShouldContain("scores.csv");
    }

    [Fact]
    public async Task Audit_StatedBandsOfTheWrongSide_AreRefused()
    {
        using var shell = new Shell();
        WriteCompany(shell, churners: 30);

        var answer = await shell.RunAsync("audit", "--scores", "scores.csv", "--outcomes", "outcomes.csv", "--bands", "red>50,yellow>20,green");

        answer.Code.ShouldBe(ExitCode.SourceUnreadable);
        answer.Error.ShouldContain("--bands");
    }

    /// <summary>200 accounts over 2023 and 2024; those who leave, one every few days, score lower before they do.</summary>
    private static void WriteCompany(Shell shell, int churners)
    {
        var (scores, outcomes) = (new StringBuilder("Account ID,Snapshot,Health\n"), new StringBuilder("Account ID,Churned on\n"));
        var random = new Random(3);
        for (var account = 0; account < 200; account++)
        {
            var end = account < churners ? new DateOnly(2023, 6, 10).AddDays(account * 540 / churners) : (DateOnly?)null;
            for (var month = new DateOnly(2023, 1, 1); month < new DateOnly(2025, 1, 1) && (end is null || month <= end); month = month.AddMonths(1))
            {
                var score = Math.Clamp(60 + random.Next(-25, 25) - (end < month.AddMonths(4) ? 20 : 0), 0, 100);
                scores.Append(CultureInfo.InvariantCulture, $"A-{account:000},{month:O},{score}\n");
            }

            if (end is { } day)
            {
                outcomes.Append(CultureInfo.InvariantCulture, $"A-{account:000},{day:O}\n");
            }
        }

        shell.Write("scores.csv", scores.ToString());
        shell.Write("outcomes.csv", outcomes.ToString());
    }
}
