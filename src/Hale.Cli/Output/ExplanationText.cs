using Hale.Core.Explanation;
using Hale.Core.Scoring;
using Hale.Engine.Explaining;
using Spectre.Console;

namespace Hale.Cli.Output;

/// <summary>An explanation as a person reads it in a terminal: the answer first, then the tree, then what to do.</summary>
internal static class ExplanationText
{
    public static void Write(IAnsiConsole console, ExplainedAccount explained)
    {
        WriteHead(console, explained);
        if (explained.Explanation.Status == ScoreStatus.NotEligible)
        {
            return;
        }

        console.WriteLine();
        ExplanationSheet.Write(console, explained.Explanation, explained.Run.Header.Outline.Decimals);
        WriteAdvice(console, explained);
    }

    private static void WriteHead(IAnsiConsole console, ExplainedAccount explained)
    {
        var (explanation, decimals) = (explained.Explanation, explained.Run.Header.Outline.Decimals);
        var name = explained.Account.Name is { } text ? $"{text} ({explanation.Account})" : explanation.Account;
        console.MarkupLine($"[bold]{Markup.Escape(name)}[/]  {Markup.Escape(explanation.Label)} as of {Markup.Escape(explained.Run.Header.AsOfLabel)}  {Answer(explanation, explained.Run.Header.Outline)}");
        if (explanation.Question is not null)
        {
            console.MarkupLineInterpolated($"[grey]{explanation.Question}[/]");
        }

        foreach (var rule in explanation.Overrides)
        {
            console.WriteLine(OverrideText.Of(rule, explanation, decimals), rule.Applied ? new Style(Color.Yellow) : Style.Plain);
        }

        if (explanation.Status == ScoreStatus.NotEligible)
        {
            return;
        }

        foreach (var line in LineageText.Of(explained).Concat(PathText.Of(explained)))
        {
            console.WriteLine(line);
        }

        console.MarkupLineInterpolated($"Scorecard {explanation.Scorecard}; coverage {Words.Percent(Math.Round(explanation.Coverage, 2))}{Bounds(explanation, decimals)}.");
    }

    private static string Answer(ScoreExplanation explanation, ScoreOutline outline)
    {
        if (explanation.Score is not { } score)
        {
            return $"[bold]no {(outline.IsGraded ? "grade" : "score")}[/]: {Markup.Escape(explanation.StatusText)}";
        }

        var shown = outline.Show(score, explanation.BandLabel!);
        return (shown == explanation.BandLabel ? string.Empty : $"[bold]{Markup.Escape(shown)}[/] ") + BandStyle.Markup(explanation.Band!, explanation.BandLabel!);
    }

    private static string Bounds(ScoreExplanation explanation, int decimals) =>
        explanation.Low is not { } low || explanation.High is not { } high || low == high
            ? string.Empty
            : $"; with what is missing at its worst or best the {(explanation.Path is null ? "computed " : string.Empty)}score would be {Numbers.Fixed(low, decimals)} to {Numbers.Fixed(high, decimals)}";

    /// <summary>What to do about the measures that take most away, at most three.</summary>
    private static void WriteAdvice(IAnsiConsole console, ExplainedAccount explained)
    {
        var span = explained.Run.Header.Outline.ScaleTo - explained.Run.Header.Outline.ScaleFrom;
        var advice = Advice.Of(explained.Explanation.Root, span, most: 3);
        if (advice.Count > 0)
        {
            console.WriteLine();
        }

        foreach (var measure in advice)
        {
            console.MarkupLineInterpolated($"[bold]{measure.Label}[/]{(measure.Why is null ? string.Empty : $" — {measure.Why}")}");
            console.MarkupLineInterpolated($"  → {measure.Do!}");
        }
    }
}
