namespace Hale.Core.Contracts;

/// <summary>Judges the days of a source by what is usual on their weekday.</summary>
internal static class VolumeDays
{
    private const int DaysPerWeek = 7;

    /// <summary>How many days must have been seen before one is judged.</summary>
    private const int Fewest = 2;

    /// <summary>
    /// The days from the first with rows to the last complete one. A broken day does not say what is usual; yet what is usual looks back no further than twice the weeks, so that a
    /// level that lasts becomes the usual one.
    /// </summary>
    public static List<DayVolume> Judge(VolumeContract contract, IReadOnlyDictionary<DateOnly, long> rows, DateOnly last)
    {
        var days = new List<DayVolume>();
        var seen = new List<(DateOnly Day, long Rows)>[DaysPerWeek];
        for (var day = rows.Count == 0 ? last.AddDays(1) : rows.Keys.Min(); day <= last; day = day.AddDays(1))
        {
            var before = seen[(int)day.DayOfWeek] ??= [];
            var judged = Judge(contract, day, rows.GetValueOrDefault(day), before);
            days.Add(judged);
            if (judged.State != ContractState.Broken)
            {
                before.Add((day, judged.Rows));
            }
        }

        return days;
    }

    private static DayVolume Judge(VolumeContract contract, DateOnly day, long rows, List<(DateOnly Day, long Rows)> before)
    {
        var earliest = day.AddDays(-2 * DaysPerWeek * contract.Weeks);
        var compared = before.Where(other => other.Day >= earliest).TakeLast(contract.Weeks).Select(other => other.Rows).Order().ToList();
        var usual = compared.Count < Math.Min(Fewest, contract.Weeks) ? 0 : Median(compared);
        return usual == 0 ? new DayVolume(day, rows, null, ContractState.NotJudged) : new DayVolume(day, rows, usual, contract.StateOf(rows / usual));
    }

    private static decimal Median(List<long> rising) =>
        rising.Count % 2 == 1 ? rising[rising.Count / 2] : (rising[(rising.Count / 2) - 1] + rising[rising.Count / 2]) / 2m;
}
