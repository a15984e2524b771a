using Hale.Core.Metrics;
using Hale.Core.Outcomes;
using Hale.Core.Retention;
using Hale.Core.Time;
using Hale.Core.Values;
using Hale.Statistics.Resampling;

namespace Hale.Engine.Retention;

/// <summary>Adds up what periods made of customers, range after range.</summary>
/// <param name="request">What is asked.</param>
/// <param name="lifecycle">How paid life is read.</param>
internal sealed class RetentionSum(RetentionRequest request, Lifecycle lifecycle)
{
    /// <summary>The segment of accounts whose metric has no value.</summary>
    private const string NoValue = "no value";

    private readonly List<RetentionCell> _whole = [.. request.Periods.Select(period => new RetentionCell(period, null))];
    private readonly Dictionary<(RetentionPeriod Period, string Segment), RetentionCell> _segments = [];
    private readonly HashSet<string> _currencies = new(StringComparer.Ordinal);
    private readonly List<AccountMovement> _movements = [];
    private readonly PoissonWeights _draws = new(RetentionCell.Seed, RetentionCell.Replicates);
    private readonly double[] _weights = new double[RetentionCell.Replicates];
    private bool _anyWithoutCurrency;

    /// <summary>The metrics whose values are needed.</summary>
    public IReadOnlyList<Metric> Metrics => [.. new[] { request.By, request.Feedback }.OfType<Metric>()];

    /// <summary>The moments at which they are.</summary>
    public IReadOnlyList<Instant> Moments => [.. request.Periods.SelectMany(period => new[] { period.From, period.Until }).Distinct().Order()];

    /// <summary>Adds a range of customers.</summary>
    public void Add(IReadOnlyList<CustomerFamily> families, MomentValues.Reading values)
    {
        for (var row = 0; row < families.Count; row++)
        {
            var (place, family) = (row, families[row]);
            _draws.Fill(family.Account, _weights);
            Add(family, (metric, moment) => values(metric, place, moment));
        }
    }

    /// <summary>All that was added.</summary>
    /// <param name="excluded">How many accounts were left out.</param>
    public RetentionTable Close(long excluded) => new(
        [.. _whole.SelectMany(cell => _segments.Values.Where(other => other.Period == cell.Period).OrderBy(other => other.Segment, StringComparer.Ordinal).Prepend(cell))],
        lifecycle.Rates is { } rates ? [rates.Reporting] : [.. _currencies.Order(StringComparer.Ordinal).Cast<string?>().Concat(_anyWithoutCurrency ? [null] : [])],
        excluded,
        _movements);

    private void Add(CustomerFamily family, Func<Metric, Instant, Value> value)
    {
        if (lifecycle.Rates is null)
        {
            _currencies.UnionWith(family.Own.Currencies.OfType<string>());
            _anyWithoutCurrency |= family.Own.Currencies.Contains(null);
        }

        foreach (var whole in _whole)
        {
            foreach (var one in family.In(whole.Period).Where(one => one.Kind != MovementKind.Outside))
            {
                Add(one, whole, value);
            }
        }
    }

    private void Add(AccountMovement one, RetentionCell whole, Func<Metric, Instant, Value> value)
    {
        var period = whole.Period;
        var (before, within) = request.Feedback is { } feedback ? (Gave(value(feedback, period.From)), Gave(value(feedback, period.Until))) : (null, null);
        whole.Add(one, before, within, _weights);
        if (request.By is { } by)
        {
            CellOf(period, SegmentOf(one, value(by, period.From), value(by, period.Until))).Add(one, before, within, _weights);
        }

        if (period == request.Explained)
        {
            _movements.Add(one);
        }
    }

    private RetentionCell CellOf(RetentionPeriod period, string segment)
    {
        if (!_segments.TryGetValue((period, segment), out var cell))
        {
            _segments.Add((period, segment), cell = new RetentionCell(period, segment));
        }

        return cell;
    }

    /// <summary>By the value at the start of the period; of who was no customer then, and had none yet, by that at its end.</summary>
    private static string SegmentOf(AccountMovement one, Value start, Value end) => Text(start.IsMissing && !one.IsInCohort ? end : start);

    private static string Text(Value value) => value.IsMissing ? NoValue : value.Kind == ValueKind.Boolean ? value.Boolean ? "yes" : "no" : value.ToString();

    /// <summary>Whether feedback was given; null when that is not known.</summary>
    private static bool? Gave(Value value) => value switch
    {
        { IsMissing: true, Missing: MissingReason.SourceGap or MissingReason.Error } => null,
        { IsMissing: true } => false,
        { Kind: ValueKind.Number } => value.Number > 0,
        _ => true,
    };
}
