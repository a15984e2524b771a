using Hale.Core.Scoring;
using Hale.Core.WhatIf;
using Spectre.Console;

namespace Hale.Cli.Output.WhatIf;

/// <summary>The smallest changes to a band as a person reads them: what holds the score first, then each change, then what does not reach it and what is not offered.</summary>
internal static class ReachText
{
    public static void Write(IAnsiConsole console, TriedAccount account, BandChanges? found)
    {
        var before = account.Before;
        console.MarkupLine($"[bold]{Markup.Escape(account.Name)}[/]  {Markup.Escape(before.Label)} as of {Markup.Escape(account.Run.Header.AsOfLabel)}  [bold]{Markup.Escape(account.Shown(before))}[/]");
        foreach (var rule in before.Overrides.Where(rule => rule.Applied && rule.Kind != "floor"))
        {
            console.WriteLine(OverrideText.Of(rule, before, account.Run.Header.Outline.Decimals), new Style(Color.Yellow));
            console.WriteLine("No measure lifts the score above that before the override ends.");
        }

        if (found is null)
        {
            console.WriteLine($"It is {before.BandLabel} already: nothing has to change.");
            return;
        }

        WriteChanges(console, account, found);
        WriteBeyond(console, account, found);
        console.WriteLine();
        foreach (var left in found.NotOffered.GroupBy(WhatIfWords.Why))
        {
            console.MarkupLineInterpolated($"[grey]Not offered ({left.Key}): {string.Join(", ", left.Select(one => one.Metric.Label))}.[/]");
        }

        console.MarkupLineInterpolated($"[grey]{WhatIfWords.Arithmetic(account.Run.Number)}[/]");
    }

    private static void WriteChanges(IAnsiConsole console, TriedAccount account, BandChanges found)
    {
        var band = account.Run.Header.Outline.Bands[found.Target].Name;
        console.WriteLine();
        if (found.Single.Count > 0)
        {
            console.WriteLine($"Each of these alone would make the score {band}:");
            Write(console, account, found.Single);
        }
        else if (found.Pairs.Count > 0)
        {
            console.WriteLine($"No single change would make the score {band}. Of the pairs that were looked at, these would:");
            Write(console, account, found.Pairs);
        }
        else
        {
            console.WriteLine($"No single change, and no pair that was looked at, would make the score {band}.");
        }
    }

    private static void Write(IAnsiConsole console, TriedAccount account, IReadOnlyList<SmallestChange> changes)
    {
        var sheet = new Sheet(
            new SheetColumn("measure", Fit: SheetFit.Shortened), new SheetColumn("now", Right: true, SheetFit.Shortened), new SheetColumn("would have to be", Right: true), new SheetColumn("score", Right: true));
        foreach (var change in changes)
        {
            for (var index = 0; index < change.Metrics.Count; index++)
            {
                var (one, isLast) = (change.Metrics[index], index == change.Metrics.Count - 1);
                sheet.Row(
                    [
                        new((index > 0 ? "  and " : string.Empty) + one.Metric.Label),
                        new(Core.Explanation.MetricTexts.Of(one.Before, one.Metric.Unit)),
                        new(WhatIfWords.Exact(one.After, one.Metric.Unit)),
                        new(isLast ? account.Shown(account.Explain(change.After)) : string.Empty),
                    ],
                    isLast ? Remark(account, change.After) : string.Empty);
            }
        }

        sheet.Write(console);
    }

    private static void WriteBeyond(IAnsiConsole console, TriedAccount account, BandChanges found)
    {
        if (found.Beyond.Count == 0)
        {
            return;
        }

        List<OutOfReach> lifting = [.. found.Beyond.Where(one => one.Best.Before != one.Best.After && one.AtBest.Score.Value != account.Ready.Trials.Stored.Score.Value)];
        console.WriteLine();
        if (lifting.Count > 0)
        {
            console.WriteLine("Not enough alone:");
            var sheet = new Sheet(new SheetColumn(string.Empty, Fit: SheetFit.Shortened), new SheetColumn(string.Empty));
            lifting.ForEach(one => sheet.Row(
                one.Best.Metric.Label, $"even at its best ({WhatIfWords.Exact(one.Best.After, one.Best.Metric.Unit)}) it would make the score {account.Shown(account.Explain(one.AtBest))}"));
            sheet.Write(console);
        }

        if (found.Beyond.Except(lifting).Select(one => one.Best.Metric.Label).ToList() is { Count: > 0 } others)
        {
            console.WriteLine($"No value that was looked at lifts the score by itself: {string.Join(", ", others)}.");
        }

        if (found.Together is { } together)
        {
            console.WriteLine($"All of these at their best together would make the score {account.Shown(account.Explain(together))}.");
        }
    }

    /// <summary>That a change also ends an override, or leads to another scorecard.</summary>
    private static string Remark(TriedAccount account, TriedScore after)
    {
        var (one, other) = (account.Ready.Trials.Stored.Score, after.Score);
        return one.Scorecard != other.Scorecard && other.Status != ScoreStatus.NotEligible ? $"by the scorecard {account.Run.Header.Outline.Scorecards[other.Scorecard].Label}"
            : one.AppliedOverride is not null && other.AppliedOverride != one.AppliedOverride ? "ends the override"
            : string.Empty;
    }
}
