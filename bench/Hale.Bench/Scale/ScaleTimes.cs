using Hale.Core.Time;

namespace Hale.Bench.Scale;

/// <summary>The two years that the events cover, and the moments that are asked for.</summary>
internal static class ScaleTimes
{
    public const int MostMonths = 24;

    private static readonly DateOnly First = new(2023, 1, 1);
    private static readonly DateOnly Last = new(2024, 12, 31);

    public static ProjectZone Zone => ProjectZone.Utc;

    public static Instant Begin => Zone.StartOfDay(First);

    /// <summary>The one as-of: the close of the last day.</summary>
    public static AsOf AsOf => Hale.Core.Time.AsOf.CloseOf(Last, Zone);

    public static Instant End => AsOf.Moment;

    /// <summary>The closes of the last so many months, earliest first.</summary>
    public static IReadOnlyList<Instant> MonthEnds(int months) =>
        [.. Enumerable.Range(0, months).Select(back => Zone.StartOfDay(Last.AddDays(1).AddMonths(-back))).Order()];
}
