using Hale.Engine.Auditing.Input;

namespace Hale.Engine.Judging.Observing;

/// <summary>Until when outcomes are complete.</summary>
/// <param name="Until">The last day whose outcomes are known.</param>
/// <param name="Stated">Whether it was stated; otherwise it is the day of the last outcome that is not in the future.</param>
/// <param name="DelayDays">How many days after leaving 95 % of the outcomes were recorded; null when no file says.</param>
internal sealed record KnownTime(DateOnly Until, bool Stated, int? DelayDays)
{
    /// <summary>The last day that any observation looks ahead to; null where accounts are followed as long as outcomes are known.</summary>
    public int? LastLooked { get; init; }

    /// <summary>The last day whose outcomes have certainly been recorded, and looked at.</summary>
    public int Limit => Math.Min(Until.DayNumber - (DelayDays ?? 0), LastLooked ?? int.MaxValue);

    /// <summary>
    /// What the outcomes allow to say; null when some left and none of them has a day. Where nobody left, they are taken to be as old as the last score. An effect that follows its decision says nothing: it may lie after the day on which the file was made.
    /// </summary>
    public static KnownTime? Of(OutcomeTable outcomes, DateOnly? stated, DateOnly? lastScore, DateOnly today)
    {
        var days = outcomes.Rows
            .SelectMany(row => (int?[])[row.Recorded?.DayNumber, End.DayOf(row)])
            .OfType<int>()
            .Where(day => day <= today.DayNumber)
            .ToList();
        return (stated, days.Count) switch
        {
            ({ } day, _) => new KnownTime(day < today ? day : today, Stated: true, Delay(outcomes)),
            (null, 0) => lastScore is { } last && outcomes.Rows.All(row => row.Kind == OutcomeKind.Retained) ? new KnownTime(last, Stated: false, null) : null,
            _ => new KnownTime(DateOnly.FromDayNumber(days.Max()), Stated: false, Delay(outcomes)),
        };
    }

    private static int? Delay(OutcomeTable outcomes)
    {
        var delays = outcomes.Rows
            .Where(row => row is { Recorded: not null, Kind: not OutcomeKind.Retained } && End.DayOf(row) is not null)
            .Select(row => Math.Max(0, row.Recorded!.Value.DayNumber - End.DayOf(row)!.Value))
            .Order()
            .ToList();
        return delays.Count == 0 ? null : delays[(int)Math.Ceiling(0.95 * delays.Count) - 1];
    }
}
