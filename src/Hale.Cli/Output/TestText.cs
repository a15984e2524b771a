using Hale.Core.Explanation;
using Hale.Engine.Testing;
using Spectre.Console;

namespace Hale.Cli.Output;

/// <summary>The outcomes of tests for people: a line each, and for one that fails what was expected, what came out, and where in the tree.</summary>
internal static class TestText
{
    public static void Write(IAnsiConsole console, IReadOnlyList<TestOutcome> outcomes)
    {
        foreach (var outcome in outcomes)
        {
            if (outcome.Passed)
            {
                console.MarkupLineInterpolated($"[green]ok[/]    {outcome.Test.Name}");
            }
            else
            {
                WriteFailure(console, outcome);
            }
        }

        var failed = outcomes.Count(outcome => !outcome.Passed);
        if (outcomes[^1].Passed)
        {
            console.WriteLine();
        }

        console.MarkupLine(failed == 0 ? $"[green]{Passed(outcomes.Count)}[/]" : $"[red]{Words.Number(failed)} failed[/], {Words.Number(outcomes.Count - failed)} passed");
    }

    private static string Passed(int count) => count == 1 ? "1 test passed" : $"{Words.Number(count)} tests passed";

    private static void WriteFailure(IAnsiConsole console, TestOutcome outcome)
    {
        console.MarkupLineInterpolated($"[red]FAIL[/]  {outcome.Test.Name}  [grey]{outcome.Test.Span}[/]");
        console.WriteLine();
        var sheet = new Sheet(new SheetColumn(string.Empty), new SheetColumn("expected", Fit: SheetFit.Shortened), new SheetColumn("got", Fit: SheetFit.Shortened));
        foreach (var difference in outcome.Differences)
        {
            sheet.Row(difference.Expectation.Subject, difference.Expectation.Expected, difference.Got);
        }

        sheet.Write(console);
        console.WriteLine();
        ExplanationSheet.Write(console, outcome.Explanation, outcome.Decimals, node => Mark(outcome, node));
        console.MarkupLineInterpolated($"  Scorecard {outcome.Explanation.Scorecard}; coverage {Words.Percent(Math.Round(outcome.Explanation.Coverage, 3))}; {outcome.Explanation.StatusText}.");
        foreach (var text in outcome.Explanation.Path?.Texts ?? [])
        {
            console.WriteLine("  " + text);
        }

        foreach (var rule in outcome.Explanation.Overrides)
        {
            console.WriteLine("  " + OverrideText.Of(rule, outcome.Explanation, outcome.Decimals));
        }

        console.WriteLine();
    }

    private static string? Mark(TestOutcome outcome, ExplanationNode node) =>
        outcome.Differences.FirstOrDefault(difference => difference.Expectation.Node == node.Path) is { } difference
            ? $"◀ expected {difference.Expectation.Expected}"
            : null;
}
