using Hale.Core.Explanation;
using Hale.Core.Scoring;
using Spectre.Console;

namespace Hale.Cli.Output.WhatIf;

/// <summary>A score with other values as a person reads it: the two scores, what differs beside them, and every node that differs.</summary>
internal static class TriedText
{
    public static void Write(IAnsiConsole console, TriedValuesReport tried)
    {
        var (account, before, after) = (tried.Account, tried.Account.Before, tried.After);
        console.MarkupLine($"[bold]{Markup.Escape(account.Name)}[/]  {Markup.Escape(before.Label)} as of {Markup.Escape(account.Run.Header.AsOfLabel)}  {Markup.Escape(account.Shown(before))} → [bold]{Markup.Escape(account.Shown(after))}[/]");
        foreach (var change in tried.Changes)
        {
            console.WriteLine($"With {change.Metric.Label} {WhatIfWords.Change(change)}.");
        }

        foreach (var change in tried.Followed)
        {
            console.WriteLine($"{change.Metric.Label} follows: {Core.Explanation.MetricTexts.Of(change.Before, change.Metric.Unit)} → {Core.Explanation.MetricTexts.Of(change.After, change.Metric.Unit)}.");
        }

        foreach (var metric in tried.Left)
        {
            console.WriteLine($"{metric.Label} rests on it too and stays as it was stored: what else it is computed from was not kept.");
        }

        Lines(tried).ToList().ForEach(console.WriteLine);
        WriteNodes(console, tried);
        console.WriteLine();
        console.MarkupLineInterpolated($"[grey]{WhatIfWords.Arithmetic(account.Run.Number)}[/]");
    }

    private static IEnumerable<string> Lines(TriedValuesReport tried)
    {
        var (before, after, decimals) = (tried.Account.Before, tried.After, tried.Account.Run.Header.Outline.Decimals);
        if (tried.IsOtherScorecard)
        {
            yield return $"Scorecard {Name(before)} → {Name(after)}, whose measures are shown.";
        }

        foreach (var rule in after.Overrides)
        {
            yield return OverrideText.Of(rule, after, decimals);
        }

        foreach (var rule in before.Overrides.Where(rule => after.Overrides.All(other => other.Because != rule.Because || other.Kind != rule.Kind)))
        {
            yield return $"No longer {rule.Kind switch { "cap" => "capped at", "floor" => "lifted to", _ => "forced to" }} {rule.Target} because “{rule.Because.TrimEnd().TrimEnd('.')}”.";
        }

        if (before.Computed != after.Computed && (before.Computed != before.Score || after.Computed != after.Score))
        {
            yield return $"Computed before overrides {Number(before.Computed, decimals)} → {Number(after.Computed, decimals)}.";
        }

        if (!before.Coverage.Equals(after.Coverage))
        {
            yield return $"Coverage {NumberTexts.Percent(before.Coverage)} → {NumberTexts.Percent(after.Coverage)}.";
        }

        if ((before.Low, before.High) != (after.Low, after.High) && (before.Low != before.High || after.Low != after.High))
        {
            yield return $"With what is missing at its worst or best {Bounds(before, decimals)} → {Bounds(after, decimals)}.";
        }

        foreach (var text in after.Path?.Texts ?? [])
        {
            yield return text;
        }
    }

    private static void WriteNodes(IAnsiConsole console, TriedValuesReport tried)
    {
        console.WriteLine();
        if (tried.Nodes.Count == 0)
        {
            console.WriteLine("No measure differs.");
            return;
        }

        var decimals = tried.Account.Run.Header.Outline.Decimals;
        var sheet = new Sheet(
            new SheetColumn("what differs", Fit: SheetFit.Shortened), new SheetColumn("value", Right: true, SheetFit.Shortened), new SheetColumn("points", Right: true), new SheetColumn("adds", Right: true));
        foreach (var node in tried.Nodes.Where(node => node.After is not null || !tried.IsOtherScorecard))
        {
            sheet.Row(
                [
                    new(new string(' ', node.Depth * 2) + node.Node.Label),
                    new(Both(node.Before?.ValueText, node.After?.ValueText)),
                    new(Both(Number(node.Before?.Points, decimals), Number(node.After?.Points, decimals))),
                    new(Both(Number(node.Before?.Contribution, decimals), Number(node.After?.Contribution, decimals))),
                ],
                node.After is null ? "not in this scorecard" : node.After.State == NodeState.Present ? string.Empty : node.After.StateText);
        }

        sheet.Write(console);
    }

    private static string Name(ScoreExplanation explanation) => explanation.Scorecard.Length == 0 ? "none" : explanation.Scorecard;

    private static string Bounds(ScoreExplanation explanation, int decimals) => $"{Number(explanation.Low, decimals)} to {Number(explanation.High, decimals)}";

    private static string Number(decimal? number, int decimals) => number is { } known ? Numbers.Fixed(known, decimals) : "–";

    private static string Both(string? before, string? after) => before == after ? after ?? string.Empty : $"{before ?? "–"} → {after ?? "–"}";
}
