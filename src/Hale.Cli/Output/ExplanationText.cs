using Hale.Core.Explanation;
using Hale.Core.Scoring;
using Hale.Engine.Explaining;
using Spectre.Console;

namespace Hale.Cli.Output;

/// <summary>An explanation as a person reads it in a terminal: the answer first, then the tree, then what to do.</summary>
internal static class ExplanationText
{
    /// <summary>A rule that is longer is shown by the part of it that gave the points.</summary>
    private const int LongestRule = 60;

    private static readonly Style Bold = new(decoration: Decoration.Bold);

    public static void Write(IAnsiConsole console, ExplainedAccount explained)
    {
        WriteHead(console, explained);
        console.WriteLine();
        WriteTree(console, explained);
        WriteAdvice(console, explained);
    }

    private static void WriteHead(IAnsiConsole console, ExplainedAccount explained)
    {
        var (explanation, decimals) = (explained.Explanation, explained.Run.Header.Outline.Decimals);
        var name = explained.Account.Name is { } text ? $"{text} ({explanation.Account})" : explanation.Account;
        console.MarkupLine($"[bold]{Markup.Escape(name)}[/]  {Markup.Escape(explanation.Label)} as of {Markup.Escape(explained.Run.Header.AsOfLabel)}  {Answer(explanation, decimals)}");
        if (explanation.Question is not null)
        {
            console.MarkupLineInterpolated($"[grey]{explanation.Question}[/]");
        }

        foreach (var rule in explanation.Overrides)
        {
            console.WriteLine(OverrideText.Of(rule, explanation, decimals), rule.Applied ? new Style(Color.Yellow) : Style.Plain);
        }

        console.MarkupLineInterpolated($"Scorecard {explanation.Scorecard}; coverage {Words.Percent(Math.Round(explanation.Coverage, 2))}{Bounds(explanation, decimals)}.");
    }

    private static string Answer(ScoreExplanation explanation, int decimals) => explanation.Score is { } score
        ? $"[bold]{Numbers.Fixed(score, decimals)}[/] {BandStyle.Markup(explanation.Band!)}"
        : $"[bold]no score[/]: {Markup.Escape(explanation.StatusText)}";

    private static string Bounds(ScoreExplanation explanation, int decimals) =>
        explanation.Low is not { } low || explanation.High is not { } high || low == high
            ? string.Empty
            : $"; with what is missing at its worst or best the computed score would be {Numbers.Fixed(low, decimals)} to {Numbers.Fixed(high, decimals)}";

    private static void WriteTree(IAnsiConsole console, ExplainedAccount explained)
    {
        var decimals = explained.Run.Header.Outline.Decimals;
        var sheet = new Sheet(
            new SheetColumn("measure", Fit: SheetFit.Shortened), new SheetColumn("value", Right: true, SheetFit.Shortened),
            new SheetColumn("points", Right: true), new SheetColumn("weight", Right: true), new SheetColumn("adds", Right: true));
        foreach (var child in explained.Explanation.Root.Children)
        {
            AddRows(sheet, child, 0, explained.Explanation.Computed is not null, decimals);
        }

        if (explained.Explanation.Computed is { } computed)
        {
            string[] total = ["computed score", string.Empty, string.Empty, "100 %", Numbers.Fixed(computed - explained.Explanation.Start, decimals)];
            sheet.Row([.. total.Select(text => new SheetCell(text, Bold))]);
        }

        sheet.Write(console);
    }

    private static void AddRows(Sheet sheet, ExplanationNode node, int depth, bool isComputed, int decimals)
    {
        var style = node.Measure is null ? Bold : Style.Plain;
        sheet.Row(
            [
                new(new string(' ', depth * 2) + node.Label, style),
                new(node.ValueText ?? string.Empty),
                new(node.Points is { } points ? Numbers.Fixed(points, decimals) : "–", style),
                new(Weight(node, isComputed), style),
                new(node.Contribution is { } added ? Numbers.Fixed(added, decimals) : "–", style),
            ],
            Remark(node));
        foreach (var child in node.Children)
        {
            AddRows(sheet, child, depth + 1, isComputed, decimals);
        }
    }

    /// <summary>The share of the weight, and what it became when the weight of missing measures was redistributed; without a computed score it became nothing.</summary>
    private static string Weight(ExplanationNode node, bool isComputed)
    {
        var share = Words.Percent(Math.Round(node.WeightShare, 3));
        return !isComputed || Math.Abs(node.WeightShare - node.EffectiveShare) < 0.0005 ? share : $"{share} → {Words.Percent(Math.Round(node.EffectiveShare, 3))}";
    }

    private static string Remark(ExplanationNode node)
    {
        var parts = new List<string>();
        if (node.State != NodeState.Present)
        {
            parts.Add(node.StateText);
        }
        else if (node.Measure is { } measure)
        {
            parts.Add(node.Rule is { } rule && (node.HasOwnLimits || measure.Normalisation.Length > LongestRule) ? rule : measure.Normalisation);
        }

        if (node.ValueNote is { } note)
        {
            parts.Insert(0, note);
        }

        if (node.Measure is { Undated: true })
        {
            parts.Add("undated");
        }

        return string.Join("; ", parts);
    }

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
