using Hale.Core.Metrics.Trends;
using Hale.Core.Values;

namespace Hale.Core.Metrics;

/// <summary>One value per account as of a moment: a number, a category or a boolean, or missing with a reason. The kinds are closed; see <see cref="Match{T}"/>.</summary>
/// <param name="Name">The unique name, as definitions refer to it.</param>
/// <param name="Label">What people read; the name itself where no label is written.</param>
/// <param name="Unit">How the number is shown.</param>
/// <param name="Kind">The kind of the value.</param>
public abstract record Metric(string Name, string Label, Unit Unit, ValueKind Kind)
{
    private protected abstract T Dispatch<T>(
        Func<EventMetric, T> fromEvents, Func<AttributeMetric, T> fromAttribute, Func<SeriesMetric, T> fromSeries, Func<FormulaMetric, T> fromMetrics,
        Func<TrendMetric, T> fromWindows);

    /// <summary>Calls the function for this kind of metric.</summary>
    public T Match<T>(
        Func<EventMetric, T> fromEvents, Func<AttributeMetric, T> fromAttribute, Func<SeriesMetric, T> fromSeries, Func<FormulaMetric, T> fromMetrics,
        Func<TrendMetric, T> fromWindows) =>
        Dispatch(fromEvents, fromAttribute, fromSeries, fromMetrics, fromWindows);

    /// <summary>A metric over the events of an account.</summary>
    /// <param name="Name">The unique name.</param>
    /// <param name="Label">What people read.</param>
    /// <param name="Unit">How the number is shown.</param>
    /// <param name="Kind">The kind of the value: of <c>first</c>, <c>last</c>, <c>min</c> and <c>max</c> the property's, a number otherwise.</param>
    /// <param name="Selection">Which events count.</param>
    /// <param name="Aggregate">What is computed from them.</param>
    /// <param name="Property">The property aggregated: required by sum, mean, min, max, percentile, first and last; for distinct null means the contact.</param>
    /// <param name="Young">What a window that begins before the account existed gives.</param>
    public sealed record EventMetric(
        string Name, string Label, Unit Unit, ValueKind Kind, EventSelection Selection, EventAggregate Aggregate, string? Property, YoungPolicy Young)
        : Metric(Name, Label, Unit, Kind)
    {
        /// <summary>Of a percentile the share of the values below it, 0 to 1; null otherwise.</summary>
        public decimal? At { get; init; }

        /// <summary>Of active weeks the day on which weeks start.</summary>
        public DayOfWeek WeekStarts { get; init; } = DayOfWeek.Monday;

        private protected override T Dispatch<T>(
            Func<EventMetric, T> fromEvents, Func<AttributeMetric, T> fromAttribute, Func<SeriesMetric, T> fromSeries, Func<FormulaMetric, T> fromMetrics,
            Func<TrendMetric, T> fromWindows) =>
            fromEvents(this);
    }

    /// <summary>An attribute of the account as of the moment.</summary>
    /// <param name="Name">The unique name.</param>
    /// <param name="Label">What people read.</param>
    /// <param name="Unit">How the number is shown.</param>
    /// <param name="Kind">The attribute's kind; a number for <paramref name="DaysSince"/>.</param>
    /// <param name="Attribute">The attribute's name.</param>
    /// <param name="DaysSince">Whether the value is the number of days since the attribute's date (negative when it lies ahead) instead of the attribute itself.</param>
    public sealed record AttributeMetric(string Name, string Label, Unit Unit, ValueKind Kind, string Attribute, bool DaysSince)
        : Metric(Name, Label, Unit, Kind)
    {
        private protected override T Dispatch<T>(
            Func<EventMetric, T> fromEvents, Func<AttributeMetric, T> fromAttribute, Func<SeriesMetric, T> fromSeries, Func<FormulaMetric, T> fromMetrics,
            Func<TrendMetric, T> fromWindows) =>
            fromAttribute(this);
    }

    /// <summary>The last point of a metric series that was computed elsewhere.</summary>
    /// <param name="Name">The unique name.</param>
    /// <param name="Label">What people read.</param>
    /// <param name="Unit">How the number is shown.</param>
    /// <param name="Kind">The kind of the points.</param>
    /// <param name="Series">The name of the series.</param>
    public sealed record SeriesMetric(string Name, string Label, Unit Unit, ValueKind Kind, string Series)
        : Metric(Name, Label, Unit, Kind)
    {
        private protected override T Dispatch<T>(
            Func<EventMetric, T> fromEvents, Func<AttributeMetric, T> fromAttribute, Func<SeriesMetric, T> fromSeries, Func<FormulaMetric, T> fromMetrics,
            Func<TrendMetric, T> fromWindows) =>
            fromSeries(this);
    }

    /// <summary>Arithmetic over other metrics of the same account.</summary>
    /// <param name="Name">The unique name.</param>
    /// <param name="Label">What people read.</param>
    /// <param name="Unit">How the number is shown.</param>
    /// <param name="Formula">The expression; its references are metric names.</param>
    public sealed record FormulaMetric(string Name, string Label, Unit Unit, Expressions.Expression Formula)
        : Metric(Name, Label, Unit, Formula.Kind)
    {
        private protected override T Dispatch<T>(
            Func<EventMetric, T> fromEvents, Func<AttributeMetric, T> fromAttribute, Func<SeriesMetric, T> fromSeries, Func<FormulaMetric, T> fromMetrics,
            Func<TrendMetric, T> fromWindows) =>
            fromMetrics(this);
    }

    /// <summary>What another metric's values over several comparable windows come to: its change, decline, slope or distance from what is usual for the account.</summary>
    /// <param name="Name">The unique name.</param>
    /// <param name="Label">What people read.</param>
    /// <param name="Unit">How the number is shown.</param>
    /// <param name="Trend">What is made of the values.</param>
    /// <param name="Base">The name of the other metric: a number over events, or a formula over such, in which attributes and series are those of the moment.</param>
    public sealed record TrendMetric(string Name, string Label, Unit Unit, Trend Trend, string Base)
        : Metric(Name, Label, Unit, Trend.Kind)
    {
        private protected override T Dispatch<T>(
            Func<EventMetric, T> fromEvents, Func<AttributeMetric, T> fromAttribute, Func<SeriesMetric, T> fromSeries, Func<FormulaMetric, T> fromMetrics,
            Func<TrendMetric, T> fromWindows) =>
            fromWindows(this);
    }
}
