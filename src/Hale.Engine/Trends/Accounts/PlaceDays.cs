namespace Hale.Engine.Trends.Accounts;

/// <summary>
/// How many days an account stood where. A close speaks of the days until the next one, so that the days of all places add up to those between the first close and
/// the last.
/// </summary>
/// <param name="Now">Where it stands at the last close.</param>
/// <param name="Since">The day of the first close from which on it stood there at every close.</param>
/// <param name="DaysNow">The days from then to the last close.</param>
/// <param name="Days">The days by place, those of the most days first.</param>
public sealed record PlaceDays(Place Now, DateOnly Since, int DaysNow, IReadOnlyList<KeyValuePair<Place, int>> Days)
{
    internal static PlaceDays Of(IReadOnlyList<TrendPoint> points)
    {
        var last = points[^1];
        var since = points.Reverse().TakeWhile(point => point.Place == last.Place).Last().Day;
        var days = points.Zip(points.Skip(1), (point, next) => (point.Place, Days: next.Day.DayNumber - point.Day.DayNumber))
            .Append((last.Place, Days: 0))
            .GroupBy(span => span.Place, (place, spans) => KeyValuePair.Create(place, spans.Sum(span => span.Days)))
            .OrderByDescending(place => place.Value);
        return new PlaceDays(last.Place, since, last.Day.DayNumber - since.DayNumber, [.. days]);
    }
}
