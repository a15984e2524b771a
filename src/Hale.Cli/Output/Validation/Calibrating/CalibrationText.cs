using Hale.Core.Scoring;
using Hale.Core.Time;
using Hale.Engine.Calibrating;
using Hale.Reports;
using Spectre.Console;

namespace Hale.Cli.Output.Validation.Calibrating;

/// <summary>A map for people: the answer first, then what it says of scores, then what it rests on.</summary>
/// <param name="map">The map.</param>
/// <param name="outline">The shape of the score.</param>
/// <param name="zone">The zone of the project.</param>
internal sealed class CalibrationText(ScoreMap map, ScoreOutline outline, ProjectZone zone)
{
    /// <summary>From which moment on observations are kept back from every map; null where none are.</summary>
    public Instant? LockedFrom { get; init; }

    /// <summary>Whether level, spread and the formula are shown too.</summary>
    public bool Explains { get; init; }

    private static readonly Style Grey = new(Color.Grey);

    public void Write(IAnsiConsole console)
    {
        console.MarkupLine($"[bold]{Markup.Escape(outline.Label)}[/]: the probability of staying (map {map.Number})");
        Wrapped.Write(console, string.Empty, $"Of accounts with a like score, how many {StayingWords.Did(map.Target)}, under the way the team works today. It is neither the chance if nobody acts nor what acting would gain.", Grey);
        console.WriteLine();
        Wrapped.Write(console, string.Empty, CalibrationWords.Short(map), map.Verdict == CalibrationVerdict.Calibrated ? new Style(Color.Green) : new Style(Color.Yellow));
        if (CalibrationWords.Advice(map) is { } advice)
        {
            Wrapped.Write(console, "→ ", advice);
        }

        WriteRanges(console);
        WriteBasis(console);
    }

    private void WriteRanges(IAnsiConsole console)
    {
        if (map.Ranges.Count == 0)
        {
            return;
        }

        console.WriteLine();
        var sheet = new Sheet(
            new SheetColumn("score"), new SheetColumn("of 100 stayed", Right: true), new SheetColumn("interval", Right: true), new SheetColumn("the map says", Right: true), new SheetColumn("seen", Right: true));
        foreach (var range in map.Ranges)
        {
            sheet.Row(
                Scores(range),
                Hundred(range.Stayed.Value),
                range.Stayed.Interval is { } interval ? $"{Hundred(interval.Low)}–{Hundred(interval.High)}" : "–",
                Hundred(range.Stated),
                Words.Number(range.Observations));
        }

        sheet.Write(console);
    }

    private void WriteBasis(IAnsiConsole console)
    {
        console.WriteLine();
        foreach (var sentence in Basis())
        {
            Wrapped.Write(console, string.Empty, sentence);
        }
    }

    private IEnumerable<string> Basis()
    {
        var (counts, map1) = (map.Counts, map.Map);
        yield return map.BasedOn is { } before
            ? $"The level of map {before} was moved by {CalibrationWords.Fixed(map.MovedBy ?? 0, 2)} (log odds of staying) to {Words.Count(counts.Observations, "observation")} of {Words.Count(counts.Accounts, "account")} since then, until {DayTexts.OfClose(map.FittedUntil, zone)}; {Words.Number(counts.Churners)} left. Its slope is as it was."
            : $"Fitted on {Words.Count(counts.Observations, "observation")} of {Words.Count(counts.Accounts, "account")}, from {DayTexts.OfClose(map.FittedFrom, zone)} to outcomes until {DayTexts.OfClose(map.FittedUntil, zone)}; {Words.Number(counts.Churners)} left (backtest {map.Backtest}). Accounts repeat, so intervals come from resamples of whole accounts.";
        if (map.Test is { } test)
        {
            yield return $"Tested on {Words.Count(test.Observations, "observation")} from {DayTexts.OfClose(test.From, zone)} on, by maps that were fitted on what was settled before ({Words.Count(test.Origins.Count, "moment")}); {Words.Count(test.Churners, "account")} left.";
        }

        if (map.Test is { } known && ReportWords.Expected(known.ObservedExpected) is { } expected)
        {
            yield return expected;
        }

        if (LockedFrom is { } locked)
        {
            yield return $"Observations from {DayTexts.OfClose(locked, zone)} on are kept back in the lock-box, with their outcomes: no map looks at them.";
        }

        if (counts.Unscored > 0)
        {
            var estimate = new ProbabilityOfStaying(map1).Of(new MapInput(null, TermClass.None, null));
            yield return $"{Words.Count(counts.Unscored, "observation")} had no score: they have their base rate in common, {Hundred(estimate.Probability)} of 100 ({Hundred(estimate.Interval.Low)}–{Hundred(estimate.Interval.High)}).";
        }

        if (counts.EndedOtherwise > 0)
        {
            yield return $"{Words.Count(counts.EndedOtherwise, "observation")} ended otherwise, as by a merger or a failed payment: neither stayed nor left, and left out.";
        }

        if (counts.Played > 0)
        {
            yield return $"In {Words.Count(counts.Played, "observation")} a play was run before the outcome. What it prevented is in the probability.";
        }

        foreach (var sentence in Explains ? Explained() : ["`--explain` adds level, spread and the formula; `--format json` has every number."])
        {
            yield return sentence;
        }
    }

    private IEnumerable<string> Explained() =>
        CalibrationWords.InNumbers(map.Test).Append($"The map is {MapFormula.Shape(map.Map.Shape)}: {MapFormula.Of(map.Map)}, where s is the score from 0 to 100.");

    private string Scores(MapRange range)
    {
        var (from, to) = (outline.Print(range.From), outline.Print(range.To));
        var (low, high) = (Math.Min(from, to), Math.Max(from, to));
        return low == high ? Numbers.Fixed(low, outline.Decimals) : $"{Numbers.Fixed(low, outline.Decimals)}–{Numbers.Fixed(high, outline.Decimals)}";
    }

    private static string Hundred(double? share) => share is { } number ? CalibrationWords.Fixed(number * 100, 0) : "–";
}
