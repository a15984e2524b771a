using System.Globalization;
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
            console.MarkupLineInterpolated($"[yellow]{rule.Kind} {rule.Target}[/]: {rule.Because}{(rule.Applied ? string.Empty : " (holds, but another override decides)")}");
        }

        if (explanation.ChangedByOverride && explanation.Computed is { } computed)
        {
            console.MarkupLineInterpolated($"Computed without the override: {Number(computed, decimals)}.");
        }

        console.MarkupLineInterpolated($"Scorecard {explanation.Scorecard}; coverage {Words.Percent(Math.Round(explanation.Coverage, 2))}{Bounds(explanation, decimals)}.");
    }

    private static string Answer(ScoreExplanation explanation, int decimals) => explanation.Score is { } score
        ? $"[bold]{Number(score, decimals)}[/] {BandStyle.Markup(explanation.Band!)}"
        : $"[bold]no score[/]: {Markup.Escape(explanation.StatusText)}";

    private static string Bounds(ScoreExplanation explanation, int decimals) =>
        explanation.Low is not { } low || explanation.High is not { } high || low == high
            ? string.Empty
            : $"; with what is missing at its worst or best the computed score would be {Number(low, decimals)} to {Number(high, decimals)}";

    private static void WriteTree(IAnsiConsole console, ExplainedAccount explained)
    {
        var decimals = explained.Run.Header.Outline.Decimals;
        var table = Tables.Create("measure", ">value", ">points", ">weight", ">adds", string.Empty);
        foreach (var child in explained.Explanation.Root.Children)
        {
            AddRows(table, child, 0, decimals);
        }

        if (explained.Explanation.Computed is { } computed)
        {
            table.AddRow(new Text("computed score"), Text.Empty, Text.Empty, new Text("100 %"), new Text(Number(computed - explained.Explanation.Start, decimals), new Style(decoration: Decoration.Bold)), Text.Empty);
        }

        console.Write(table);
    }

    private static void AddRows(Table table, ExplanationNode node, int depth, int decimals)
    {
        var style = node.Measure is null ? new Style(decoration: Decoration.Bold) : Style.Plain;
        table.AddRow(
            new Text(new string(' ', depth * 2) + node.Label, style),
            new Text(node.ValueText ?? string.Empty),
            new Text(node.Points is { } points ? Number(points, decimals) : "–", style),
            new Text(Weight(node), style),
            new Text(node.Contribution is { } added ? Number(added, decimals) : "–", style),
            new Text(Remark(node), new Style(Color.Grey)));
        foreach (var child in node.Children)
        {
            AddRows(table, child, depth + 1, decimals);
        }
    }

    /// <summary>The share of the weight, and what it became when the weight of missing measures was redistributed.</summary>
    private static string Weight(ExplanationNode node)
    {
        var share = Words.Percent(Math.Round(node.WeightShare, 3));
        return Math.Abs(node.WeightShare - node.EffectiveShare) < 0.0005 ? share : $"{share} → {Words.Percent(Math.Round(node.EffectiveShare, 3))}";
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
            parts.Add(measure.Normalisation);
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
        foreach (var measure in Advice.Of(explained.Explanation.Root, span, most: 3))
        {
            console.MarkupLineInterpolated($"[bold]{measure.Label}[/]{(measure.Why is null ? string.Empty : $" — {measure.Why}")}");
            console.MarkupLineInterpolated($"  → {measure.Do!}");
        }
    }

    private static string Number(decimal number, int decimals) => number.ToString("F" + decimals.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
}
