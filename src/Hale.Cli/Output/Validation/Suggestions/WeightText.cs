using Hale.Engine.Backtesting;
using Hale.Engine.Weighting;
using Hale.Statistics;
using Spectre.Console;

namespace Hale.Cli.Output.Validation.Suggestions;

/// <summary>What outcomes advise on weights, as a person reads it.</summary>
internal static class WeightText
{
    public static void Write(IAnsiConsole console, Backtest backtest, IReadOnlyList<WeightSuggestion> found)
    {
        foreach (var one in found)
        {
            console.MarkupLineInterpolated($"[bold]{backtest.Outline.Label}, {one.Label}[/]");
            one.Match(
                none => Say(console, "  ", $"Not fitted{(none.Counts is { } counts ? $" ({Words.Count(counts.Rows, "observation")}, {Words.Count(counts.Churners, "account")} left)" : string.Empty)}: {SuggestionWords.Why(none.Why)}."),
                fitted => Write(console, fitted));
            console.WriteLine();
        }

        Grey(console, "Weight: the share of the whole scorecard. Range: 95 % of the fits on accounts drawn anew, the pull of the present weights being held. At 0: the share of these fits in which it has no weight. "
            + "By outcomes only: what comes out when the present weights have no say, with its range; with few outcomes that is mostly noise. Pairs alone: of pairs of one customer who left and one who stayed, those that "
            + "the measure alone puts in the right order, 50 % being a coin. Sign: what the measure says beside the others "
            + "where any sign is allowed, with a question mark where the other sign is possible too.");
        Grey(console, "A fit describes who left under the team's present way of working. It does not say that raising a measure keeps a customer.");
    }

    private static bool Write(IAnsiConsole console, WeightSuggestion.Fitted found)
    {
        foreach (var line in Basis(found))
        {
            Say(console, "  ", line);
        }

        console.WriteLine();
        WriteWeights(console, found);
        console.WriteLine();
        WriteLater(console, found);
        Say(console, string.Empty, found.IsProposed ? "Proposed, because:" : "Not proposed, because not everything holds that must:", new Style(decoration: Decoration.Bold));
        foreach (var gate in found.Gates)
        {
            Say(console, gate.Passed ? "  yes  " : "  no   ", SuggestionWords.Gate(gate) + ".");
        }

        if (found.Gates.All(gate => gate.Passed) && found.Draft.Count == 0)
        {
            Say(console, "  no   ", "the weights differ from the present ones by less than is written.");
        }

        if (found.IsProposed)
        {
            WriteDraft(console, found);
        }

        return true;
    }

    private static IEnumerable<string> Basis(WeightSuggestion.Fitted found)
    {
        var counts = found.Counts;
        yield return $"Fitted on {Words.Count(counts.Rows, "observation")} of {Words.Count(counts.Accounts, "account")}, of which {Words.Number(counts.Churners)} left. The rows of an account count as one.";
        if (counts.EndedOtherwise + counts.WithoutNumber > 0)
        {
            yield return $"Left out: {Words.Number(counts.EndedOtherwise)} that ended otherwise, {Words.Number(counts.WithoutNumber)} without a score.";
        }

        if (counts.Treated > 0)
        {
            yield return $"Left out too: {Words.Number(counts.Treated)} that the team could see and act on; enough are there without them.";
        }
        else if (counts.PlaysAmong)
        {
            yield return "Plays were run on some of these accounts: where the team acts on the score, the weights of what it acts on come out too small.";
        }

        if (found.Silent.Count > 0)
        {
            yield return $"Never with a value, so that nothing is said of their weight: {string.Join(", ", found.Silent)}.";
        }

        if (found.HasAdditions)
        {
            yield return "Points that are added beside the weights are not fitted.";
        }
    }

    private static void WriteWeights(IAnsiConsole console, WeightSuggestion.Fitted found)
    {
        var sheet = new Sheet(
            new SheetColumn("measure", Fit: SheetFit.Shortened), new SheetColumn("weight now", Right: true), new SheetColumn("fitted", Right: true), new SheetColumn("range", Right: true),
            new SheetColumn("at 0", Right: true, SheetFit.LeftOut), new SheetColumn("by outcomes only", Right: true, SheetFit.LeftOut), new SheetColumn("pairs alone", Right: true, SheetFit.LeftOut), new SheetColumn("sign"));
        foreach (var weight in found.Weights)
        {
            sheet.Row(
                [
                    new SheetCell(weight.Label), new SheetCell($"{SuggestionWords.Whole(weight.Expert)} %"), new SheetCell($"{SuggestionWords.Whole(weight.Fitted)} %"),
                    new SheetCell(Range(weight.Interval)), new SheetCell(weight.Interval is null ? "–" : $"{SuggestionWords.Whole(weight.AtZero)} %"),
                    new SheetCell(weight.Unaided is { } unaided ? $"{SuggestionWords.Whole(unaided)} % ({Range(weight.UnaidedInterval)})" : "–"), new SheetCell(SuggestionWords.Share(weight.Alone)), new SheetCell(Sign(weight)),
                ],
                weight.PointsTheWrongWay ? "points the wrong way: more points went with more churn, alone and beside the others" : string.Empty);
        }

        if (sheet.Write(console) > 0)
        {
            console.WriteLine("  Some columns have no room: a wider terminal or `--format csv` shows them.");
        }
    }

    private static string Range(Interval? range) => range is { } known ? $"{SuggestionWords.Whole(known.Low)} to {SuggestionWords.Whole(known.High)}" : "–";

    private static string Sign(SuggestedWeight weight) => weight.FreeCoefficient is not { } free ? "–"
        : (free > 0 ? "+" : free < 0 ? "−" : "0") + (weight.FreeInterval is { } interval && (interval.Low > 0 || interval.High < 0) ? string.Empty : "?");

    private static void WriteLater(IAnsiConsole console, WeightSuggestion.Fitted found)
    {
        if (found.Later is not { } later)
        {
            return;
        }

        Say(console, string.Empty, $"On later time, fitted on what was over by then ({Words.Count(later.Origins, "origin")}; {Words.Count(later.Rows, "observation")}, {Words.Percent(Math.Round((double)later.BaseRate, 4))} left; {Words.Count(later.Churners, "customer")} who left):");
        var sheet = new Sheet(new SheetColumn(string.Empty), new SheetColumn("present weights", Right: true), new SheetColumn("fitted weights", Right: true), new SheetColumn("gain", Right: true));
        sheet.Row("pairs in the right order (AUC)", SuggestionWords.Share(later.ExpertAuc), SuggestionWords.Share(later.FittedAuc), SuggestionWords.Number(later.AucGain, 100, "+0.0;−0.0;0.0") + " points");
        sheet.Row(
            "surprise, in thousandths (log loss)", SuggestionWords.Number(later.ExpertLoss, 1000, "0"), SuggestionWords.Number(later.FittedLoss, 1000, "0"), SuggestionWords.Number(later.LossGain, 1000, "+0.0;−0.0;0.0") + " less");
        sheet.Write(console);
        console.WriteLine();
    }

    private static void WriteDraft(IAnsiConsole console, WeightSuggestion.Fitted found)
    {
        console.WriteLine();
        Say(console, string.Empty, "The draft (`--write` puts it into the files, for `hale plan`):");
        var sheet = new Sheet(new SheetColumn("weight of", Fit: SheetFit.Shortened), new SheetColumn("now", Right: true), new SheetColumn("draft", Right: true));
        foreach (var weight in found.Draft)
        {
            sheet.Row(weight.Path.Replace("/", " / ", StringComparison.Ordinal), Number(weight.Before), Number(weight.After));
        }

        sheet.Write(console);
    }

    private static string Number(decimal number) => number.ToString("0.######", System.Globalization.CultureInfo.InvariantCulture);

    private static bool Say(IAnsiConsole console, string indent, string text, Style? style = null)
    {
        Wrapped.Write(console, indent, text, style);
        return true;
    }

    private static void Grey(IAnsiConsole console, string text) => Wrapped.Write(console, string.Empty, text, new Style(Color.Grey));
}
