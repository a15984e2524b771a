using System.Globalization;
using Hale.Engine.Backtesting;
using Hale.Engine.Thresholds;
using Spectre.Console;

namespace Hale.Cli.Output.Validation.Suggestions;

/// <summary>Limits of bands and what they would have caught, as a person reads it.</summary>
internal static class ThresholdText
{
    public static void Write(IAnsiConsole console, Backtest backtest, ThresholdAim aim, ThresholdSuggestion found)
    {
        console.MarkupLineInterpolated($"[bold]{backtest.Outline.Label}[/], {Words.Count(found.Rows, "observation")} with a score{(found.Moments > 0 ? $" at {Words.Count(found.Moments, "moment")}" : string.Empty)}; {Words.Count(found.Churners, "customer")} left, {Words.Percent(Math.Round(found.BaseRate, 4))} of the observations");
        foreach (var line in aim.Match(Capacity, cost => Cost(cost, found)))
        {
            Wrapped.Write(console, "  ", line);
        }

        if (found.PlaysAmong)
        {
            Wrapped.Write(console, "  ", "Plays were run on some of these accounts: fewer left than the score had announced, so that limits look worse than they are.");
        }

        console.WriteLine();
        WriteTable(console, backtest, found);
        if (found.Why is { } why)
        {
            Wrapped.Write(console, string.Empty, $"Nothing is suggested: {SuggestionWords.Why(why)}.", new Style(decoration: Decoration.Bold));
        }
        else
        {
            Wrapped.Write(console, string.Empty, "`--write` puts the suggested limits into the files as a draft, for `hale plan`.");
        }
    }

    private static IReadOnlyList<string> Capacity(ThresholdAim.Capacity capacity) =>
    [
        "Each limit is the highest at which the list, everybody below it, is on average no longer than asked: "
        + string.Join(", then ", capacity.Sizes.Select(size => size.IsShare ? $"{Words.Percent(size.Amount)} of the accounts" : $"{size.Amount.ToString("0.##", CultureInfo.InvariantCulture)} accounts")) + ". No outcome has a say in that.",
    ];

    private static IReadOnlyList<string> Cost(ThresholdAim.Cost cost, ThresholdSuggestion found)
    {
        List<string> lines = [$"Assumed, not measured: looking after an account costs {Amount(cost.Look)}, and keeps {Words.Percent(cost.Saves)} of those who would leave."];
        if (found.Terms is { } terms)
        {
            lines.Add($"A customer that stays is worth {Amount(terms.Value)}{(terms.IsMeanRevenue ? ", the mean yearly revenue of the observed accounts" : ", as stated")}. So looking after one pays where the chance of leaving within the horizon is {Words.Percent(Math.Round(terms.Chance, 4))} or more.");
            lines.Add(terms.Chance >= 1 ? "That is never: what it costs is more than the share that stays is worth." : "The chance at a score is that of all observations with such scores under the team's present way of working, by the same map for everybody; the value of the single account is not looked at.");
            if (terms.Limit is { } limit)
            {
                lines.Add($"The limit is known to lie between {limit.Low.ToString("0.#", CultureInfo.InvariantCulture)} and {limit.High.ToString("0.#", CultureInfo.InvariantCulture)} (95 %, by resampling accounts){(terms.MayNeverPay ? "; in some of these resamples it pays at no score" : terms.MayAlwaysPay ? "; in some of these resamples it pays at every score" : string.Empty)}.");
            }
        }

        return lines;
    }

    private static void WriteTable(IAnsiConsole console, Backtest backtest, ThresholdSuggestion found)
    {
        if (found.Present.Count == 0)
        {
            return;
        }

        var perMonth = found.Moments > 0 ? "false alerts per 100 account-months" : "false alerts per 100 observations";
        var sheet = new Sheet(
            new SheetColumn("band"), new SheetColumn("from", Right: true), new SheetColumn(found.Moments > 0 ? "on the list at a time" : "on the list", Right: true), new SheetColumn("of those who left, on the list", Right: true),
            new SheetColumn("of the list, left", Right: true), new SheetColumn(perMonth, Right: true));
        foreach (var (what, records) in new[] { ("now", found.Present), ("suggested", found.Suggested) })
        {
            foreach (var record in records)
            {
                sheet.Row(
                    $"{record.Band}, {what}", Printed(backtest, record.Limit),
                    found.Moments > 0 ? $"{record.Listed.ToString("0.0", CultureInfo.InvariantCulture)} ({Words.Number(record.Least)} to {Words.Number(record.Most)})" : Words.Number(record.Least),
                    $"{Words.Number(record.Caught)} of {Words.Number(found.Churners)}: {SuggestionWords.Share(record.CaughtShare)}", SuggestionWords.Share(record.LeftShare), SuggestionWords.Number(record.FalseAlerts, 1, "0.0"));
            }
        }

        sheet.Write(console);
        console.WriteLine();
        Wrapped.Write(
            console, string.Empty,
            "The list of a band is everybody below where it begins. On the list means: at an observation within the horizon before leaving. A false alert is an account on the list at an observation that stayed through the horizon. "
            + "In brackets 95 % intervals by resampling accounts; none below 20 customers who left, and none of what happened never or always.", new Style(Color.Grey));
    }

    private static string Printed(Backtest backtest, decimal limit) => limit.ToString("0." + new string('#', Math.Max(backtest.Outline.Decimals, 1)), CultureInfo.InvariantCulture);

    private static string Amount(double amount) => amount.ToString("#,0.##", CultureInfo.InvariantCulture);
}
