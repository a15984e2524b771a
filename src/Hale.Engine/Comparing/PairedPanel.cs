using Hale.Core.Time;
using Hale.Engine.Judging;
using Hale.Engine.Judging.Observing;

namespace Hale.Engine.Comparing;

/// <summary>The compared observations in columns: the same rows, ordered by either score.</summary>
internal sealed class PairedPanel
{
    private PairedPanel(IReadOnlyList<PairedRow> rows, Panel before, Panel after) => (Rows, Before, After) = (rows, before, after);

    public IReadOnlyList<PairedRow> Rows { get; }

    /// <summary>The rows with the risks of the first definition.</summary>
    public Panel Before { get; }

    /// <summary>The same rows with the risks of the second.</summary>
    public Panel After { get; }

    public static PairedPanel Of(IReadOnlyList<PairedRow> rows)
    {
        var accounts = Numbers(rows.Select(row => row.Account));
        var moments = Numbers(rows.Select(row => row.AsOf));
        List<Observation> observations =
        [
            .. rows.Select((row, index) => new Observation(accounts[row.Account], index, DayOf(row.AsOf), row.Before.Left, moments[row.AsOf], DayOf(row.Before.Until))),
        ];
        return new PairedPanel(
            rows,
            Panel.Of(observations, [.. rows.Select(row => row.Before.Score!.Value)], higherIsWorse: false),
            Panel.Of(observations, [.. rows.Select(row => row.After.Score!.Value)], higherIsWorse: false));
    }

    /// <summary>The rows that a condition keeps.</summary>
    public PairedPanel Where(Func<PairedRow, bool> keep) => Of([.. Rows.Where(keep)]);

    private static Dictionary<T, int> Numbers<T>(IEnumerable<T> values)
        where T : notnull
    {
        var numbers = new Dictionary<T, int>();
        foreach (var value in values)
        {
            numbers.TryAdd(value, numbers.Count);
        }

        return numbers;
    }

    private static int DayOf(Instant moment) => DateOnly.FromDateTime(moment.ToDateTimeOffset().UtcDateTime).DayNumber;
}
