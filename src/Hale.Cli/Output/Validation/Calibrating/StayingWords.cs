using System.Globalization;
using Hale.Core.Time;
using Hale.Engine.Calibrating;
using Hale.Statistics;

namespace Hale.Cli.Output.Validation.Calibrating;

/// <summary>The probability of one account in words.</summary>
internal static class StayingWords
{
    private const int Tens = 10;
    private const int Hundreds = 100;

    /// <summary><c>Of accounts like this about 8 in 10 renewed (7–9 of 10; 112 seen).</c></summary>
    public static string Of(AccountStaying staying, StayingEstimate estimate, ProjectZone zone) =>
        $"Of accounts {Whose(staying, estimate)} {About(estimate)} {Did(staying.Map.Target)} ({Interval(estimate)}; {Words.Number(estimate.Seen)} seen){When(staying, zone)}.";

    /// <summary>A level map does not ask the score, and so does not speak of accounts that score alike.</summary>
    private static string Whose(AccountStaying staying, StayingEstimate estimate) => (estimate.HasScore, staying.Map.Map) switch
    {
        (false, _) => "without a score",
        (true, { Shape: MapShape.Level, Terms.Count: 0 }) => "of any score",
        (true, { Shape: MapShape.Level }) => "of any score with such a contract",
        (true, _) => "like this",
    };

    /// <summary>The short form in a table: <c>83 % (78–87)</c>.</summary>
    public static string Short(StayingEstimate estimate) => string.Create(
        CultureInfo.InvariantCulture, $"{Whole(estimate.Probability, Hundreds)} % ({Whole(estimate.Interval.Low, Hundreds)}–{Whole(estimate.Interval.High, Hundreds)})");

    /// <summary>What the accounts did: <c>renewed</c>, <c>were still customers 90 days later</c>.</summary>
    public static string Did(MapTarget target) => target.Until switch
    {
        MapTargetKind.Decision => "renewed",
        MapTargetKind.Horizon or MapTargetKind.Anniversary => $"were still customers {Span(target.Horizon!.Value)} later",
    };

    /// <summary><c>90 days</c>.</summary>
    public static string Span(Period period) => Words.Count(period.Length, period.Unit switch
    {
        WindowUnit.Hour => "hour",
        WindowUnit.Day => "day",
        WindowUnit.Week => "week",
        WindowUnit.Month => "month",
        WindowUnit.Year => "year",
    });

    public static string Day(Instant moment, ProjectZone zone) => DayTexts.Of(zone.DayOf(moment));

    private static string About(StayingEstimate estimate)
    {
        var of = Unit(estimate);
        var whole = Whole(estimate.Probability, of);
        return whole >= of ? string.Create(CultureInfo.InvariantCulture, $"more than {of - 1} in {of}")
            : whole == 0 ? string.Create(CultureInfo.InvariantCulture, $"fewer than 1 in {of}")
            : string.Create(CultureInfo.InvariantCulture, $"about {whole} in {of}");
    }

    private static string Interval(StayingEstimate estimate)
    {
        var of = Unit(estimate);
        return string.Create(CultureInfo.InvariantCulture, $"{Whole(estimate.Interval.Low, of)}–{Whole(estimate.Interval.High, of)} of {of}");
    }

    /// <summary>Tenths while the interval is not narrower than they are and nothing rounds to all or none; otherwise hundredths.</summary>
    private static int Unit(StayingEstimate estimate) => Whole(estimate.Interval.Low, Tens) is var low && Whole(estimate.Interval.High, Tens) is var high
        && low > 0 && high < Tens && low < high ? Tens : Hundreds;

    private static int Whole(double probability, int of) => (int)Math.Round(probability * of, MidpointRounding.AwayFromZero);

    private static string When(AccountStaying staying, ProjectZone zone) => staying switch
    {
        { Map.Target.Until: MapTargetKind.Decision, Due: { } due, IsFar: true } =>
            $"; its decision is due on {Day(due, zone)}, and accounts were looked at no earlier than {Words.Count((long)Math.Ceiling(staying.Map.Map.DueTo), "day")} before theirs",
        { Map.Target.Until: MapTargetKind.Decision, Due: { } due } => $"; its decision is due on {Day(due, zone)}",
        { Until: { } until } => $"; for this one that is {DayTexts.OfClose(until, zone)}",
        _ => string.Empty,
    };
}
