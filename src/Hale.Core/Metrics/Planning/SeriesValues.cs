using Hale.Core.Scoring;
using Hale.Core.Time;
using Hale.Core.Values;

namespace Hale.Core.Metrics.Planning;

/// <summary>Makes the values of a series from its last points: whether they are values at all, still count, and why there is none.</summary>
/// <param name="metric">The metric.</param>
/// <param name="recipe">Its slots.</param>
/// <param name="batch">The raw values.</param>
/// <param name="ages">How old points are.</param>
/// <param name="series">The sources of series.</param>
/// <param name="asked">Whether the events by which accounts are asked can be judged; null when nobody asks.</param>
internal sealed class SeriesValues(Metric.SeriesMetric metric, MetricRecipe recipe, RawBatch batch, FactAges ages, SeriesSources series, EventGaps? asked)
{
    private readonly RawColumn _points = batch.Columns[recipe.Slots[0]];
    private readonly RawColumn? _times = recipe.TimeSlot is { } time ? batch.Columns[time] : null;
    private readonly RawColumn? _sources = recipe.SourceSlot is { } source ? batch.Columns[source] : null;
    private readonly RawColumn? _authors = recipe.AuthorSlot is { } author ? batch.Columns[author] : null;
    private readonly RawColumn? _notes = recipe.NoteSlot is { } note ? batch.Columns[note] : null;
    private readonly RawColumn? _untils = recipe.UntilSlot is { } until ? batch.Columns[until] : null;
    private readonly RawColumn? _changes = recipe.ResetSlot is { } reset ? batch.Columns[reset] : null;
    private readonly RawColumn? _questions = recipe.AskedSlot is { } question ? batch.Columns[question] : null;

    public FinishedColumn Fill()
    {
        var rows = batch.Accounts.Count;
        var (values, freshness) = (new ColumnBuilder(metric.Kind, rows), new FreshnessBuilder(metric.Kind, rows));
        for (var row = 0; row < rows; row++)
        {
            values.Set(row, Of(row));
            if (TimeAt(row) is { } point && Point(row) is { IsMissing: false } known)
            {
                freshness.Set(row, known, ages.At(point, batch.AsOf[row]), OverdueAt(row, known, point) ?? double.NaN);
            }
        }

        var column = values.Build(_times is null ? null : freshness.Build());
        return new FinishedColumn(column, _times is null ? null : row => Note(row, column[row]));
    }

    private Value Of(int row)
    {
        var point = Point(row);
        return GapAt(row) is { } gap ? Value.MissingFor(gap.Outage.Reason)
            : point.IsMissing ? (_points.Present[row] ? point : Value.MissingFor(Silence(row)))
            : TimeAt(row) is { } time && OverdueAt(row, point, time) is not null ? Value.MissingFor(MissingReason.Stale)
            : point;
    }

    /// <summary>The last point; missing when there is none, or when it is no value that the metric can have.</summary>
    private Value Point(int row)
    {
        var point = FactValues.At(metric.Kind, _points, row);
        return !point.IsMissing && metric.Pulse?.Levels.Have(point) == false ? Value.MissingFor(MissingReason.Error) : point;
    }

    private MissingReason Silence(int row)
    {
        if (asked is null)
        {
            return MissingReason.NoData;
        }

        var gap = asked.At(batch, row);
        return _questions!.Integers[row] > 0 ? MissingReason.NoResponse
            : gap == MissingReason.None ? MissingReason.NotAsked
            : gap;
    }

    /// <summary>For how many days a point has not counted any more; null while it counts.</summary>
    private double? OverdueAt(int row, Value known, Instant point)
    {
        var expired = metric.Expires?.Of(known) is { } days ? ages.At(point, batch.AsOf[row]) - (double)days : double.NaN;
        var reset = ChangeAt(row) > point ? ages.At(ChangeAt(row)!.Value, batch.AsOf[row]) : double.NaN;
        var ended = EndedAt(row) is { } end ? ages.At(end, batch.AsOf[row]) : double.NaN;
        double[] over = [expired > 0 ? expired : double.NaN, reset >= 0 ? reset : double.NaN, ended];
        return Array.Exists(over, days => !double.IsNaN(days)) ? over.Where(days => !double.IsNaN(days)).Max() : null;
    }

    /// <summary>Until when the last point counted, by the word of who entered it; null while it counts.</summary>
    private Instant? EndedAt(int row) => InstantAt(_untils, row) is { } until && until < batch.AsOf[row] ? until : null;

    private Instant? TimeAt(int row) => InstantAt(_times, row);

    private Instant? ChangeAt(int row) => InstantAt(_changes, row);

    private (string Source, Sources.Outage Outage)? GapAt(int row) =>
        metric.IgnoresGaps || _sources is null ? null : series.OutageAt(_sources.Present[row] ? _sources.Texts[row] : null, TimeAt(row), batch.AsOf[row]);

    private string? Note(int row, Value value)
    {
        List<string?> parts = [];
        if (TimeAt(row) is { } point && Point(row) is { IsMissing: false } known)
        {
            var text = value.IsMissing ? Explanation.MetricTexts.Of(known, metric.Unit) + " " : string.Empty;
            parts.Add(text + ages.Text(point, batch.AsOf[row]) + Words(row));
            parts.Add(value.Missing == MissingReason.Stale && GapAt(row) is null ? WhyStale(row, known, point) : null);
        }
        else if (_points.Present[row] && FactValues.At(metric.Kind, _points, row) is var other && metric.Pulse is not null)
        {
            parts.Add($"{Explanation.MetricTexts.Of(other, metric.Unit)} is none of its values");
        }

        parts.Add(value.Missing is MissingReason.SourceGap or MissingReason.Stale && GapAt(row) is var (source, outage) ? outage.Text(source) : null);
        return parts.Any(part => part is not null) ? string.Join("; ", parts.OfType<string>()) : null;
    }

    /// <summary>Who entered the value and why, as far as it is known.</summary>
    private string Words(int row) =>
        (TextAt(_authors, row) is { } author ? $", by {author}" : string.Empty) + (TextAt(_notes, row) is { } note ? $": “{note}”" : string.Empty);

    private static string? TextAt(RawColumn? column, int row) => column?.Present[row] == true && column.Texts[row] is { Length: > 0 } text ? text : null;

    private string WhyStale(int row, Value known, Instant point) => ChangeAt(row) > point
        ? $"{metric.Pulse!.Reset} changed on {ages.DayText(ChangeAt(row)!.Value)}"
        : EndedAt(row) is { } end ? $"entered to count until {ages.DayText(new Instant(end.Micros - 1))}"
        : $"it counts for {ExplanationTexts.Days(metric.Expires!.Of(known)!.Value)}";

    private static Instant? InstantAt(RawColumn? column, int row) => column?.Present[row] == true ? new Instant(column.Integers[row]) : null;
}
