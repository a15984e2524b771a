using Hale.Core.Time;
using Hale.Core.Values;

namespace Hale.Core.Metrics.Trends;

/// <summary>What is made of one metric's values over several comparable windows. The kinds are closed; see <see cref="Match{T}"/>.</summary>
public abstract record Trend
{
    private Trend()
    {
    }

    /// <summary>The kind of the result.</summary>
    public virtual ValueKind Kind => ValueKind.Number;

    /// <summary>Over how many windows the metric is computed, the present one among them.</summary>
    public abstract int Windows { get; }

    /// <summary>The window that stands so many places before the present one, which is 0; null when a window cannot be moved so.</summary>
    public virtual Window? At(Window present, int index) => index == 0 ? present : present.Step is null ? null : present.Earlier(index);

    /// <summary>Calls the function for this kind.</summary>
    public abstract T Match<T>(Func<Change, T> change, Func<Decline, T> decline, Func<Slope, T> slope, Func<Baseline, T> baseline);

    /// <summary>The result from the values of the windows, the present one first. A missing one carries the first of the reasons, in their order of precedence.</summary>
    public abstract Value Of(ReadOnlySpan<Value> values);

    private static MissingReason FirstMissing(ReadOnlySpan<Value> values)
    {
        var reason = MissingReason.None;
        foreach (var value in values)
        {
            reason = Expressions.FirstReason.Of(reason, value.Missing);
        }

        return reason;
    }

    private static double[] Numbers(ReadOnlySpan<Value> values)
    {
        var numbers = new double[values.Length];
        for (var index = 0; index < numbers.Length; index++)
        {
            numbers[index] = values[index].Number;
        }

        return numbers;
    }

    /// <summary>How much the value changed against an earlier window; a fall is negative.</summary>
    /// <param name="Against">How long before the present window the other one ends; null for the one just before it.</param>
    /// <param name="IsDifference">Whether the result is the difference, rather than the difference over the size of the earlier value, which is missing where that is 0.</param>
    public sealed record Change(Period? Against, bool IsDifference) : Trend
    {
        /// <inheritdoc/>
        public override int Windows => 2;

        /// <inheritdoc/>
        public override Window? At(Window present, int index) => index == 0 || Against is not { } before ? base.At(present, index) : present.EndingBefore(before);

        /// <inheritdoc/>
        public override T Match<T>(Func<Change, T> change, Func<Decline, T> decline, Func<Slope, T> slope, Func<Baseline, T> baseline) => change(this);

        /// <inheritdoc/>
        public override Value Of(ReadOnlySpan<Value> values)
        {
            if (FirstMissing(values) is not MissingReason.None and var reason)
            {
                return Value.MissingFor(reason);
            }

            var (present, earlier) = (values[0].Number, values[1].Number);
            return Value.Of(IsDifference ? present - earlier : (present - earlier) / Math.Abs(earlier));
        }
    }

    /// <summary>Whether the value fell in each of the latest periods. One that is known not to have fallen decides, whatever is missing of the others.</summary>
    /// <param name="Periods">How many periods in a row must each be below the one before; at least 1.</param>
    /// <param name="AtLeast">By how much of the earlier value each must have fallen; a fall of nothing is none.</param>
    public sealed record Decline(int Periods, decimal AtLeast) : Trend
    {
        /// <inheritdoc/>
        public override ValueKind Kind => ValueKind.Boolean;

        /// <inheritdoc/>
        public override int Windows => Periods + 1;

        /// <inheritdoc/>
        public override T Match<T>(Func<Change, T> change, Func<Decline, T> decline, Func<Slope, T> slope, Func<Baseline, T> baseline) => decline(this);

        /// <inheritdoc/>
        public override Value Of(ReadOnlySpan<Value> values)
        {
            for (var index = 0; index < Periods; index++)
            {
                if (!values[index].IsMissing && !values[index + 1].IsMissing && !Fell(values[index + 1].Number, values[index].Number))
                {
                    return Value.Of(false);
                }
            }

            return FirstMissing(values) is not MissingReason.None and var reason ? Value.MissingFor(reason) : Value.Of(true);
        }

        // In decimal, so that 100 to 95 is a fall of 5 % and not of a hair less.
        private bool Fell(double from, double to) => to < from
            && (Math.Abs(from) > 1e12 || Math.Abs(to) > 1e12 ? from - to >= (double)AtLeast * Math.Abs(from) : (decimal)from - (decimal)to >= AtLeast * Math.Abs((decimal)from));
    }

    /// <summary>The trend per period: the slope of the least-squares line through the values of equal windows.</summary>
    /// <param name="Periods">Through how many; at least 3.</param>
    /// <param name="Minimum">What the values must add up to; below it the slope is missing. Null for no such limit.</param>
    /// <param name="Significance">The confidence, 0 to 1, below which the slope is taken to be 0 (two-sided t-test, Periods − 2 degrees of freedom); null for no test.</param>
    /// <param name="IsRelative">Whether the slope is divided by the mean of the values; missing where that is 0.</param>
    public sealed record Slope(int Periods, decimal? Minimum, decimal? Significance, bool IsRelative) : Trend
    {
        /// <inheritdoc/>
        public override int Windows => Periods;

        /// <inheritdoc/>
        public override T Match<T>(Func<Change, T> change, Func<Decline, T> decline, Func<Slope, T> slope, Func<Baseline, T> baseline) => slope(this);

        /// <inheritdoc/>
        public override Value Of(ReadOnlySpan<Value> values)
        {
            if (FirstMissing(values) is not MissingReason.None and var reason)
            {
                return Value.MissingFor(reason);
            }

            var line = Line(values);
            if (Minimum is { } minimum && line.Mean * Periods < (double)minimum)
            {
                return Value.MissingFor(MissingReason.NoData);
            }

            var slope = Significance is { } level && line.Confidence < (double)level ? 0 : line.Slope;
            return Value.Of(IsRelative ? slope / line.Mean : slope);
        }

        /// <summary>Whether there was a trend that the test did not find significant. The values must all be present.</summary>
        internal bool IsTakenAsNone(ReadOnlySpan<Value> values) => Significance is { } level && Line(values) is var line && line.Slope != 0 && line.Confidence < (double)level;

        private static LeastSquares Line(ReadOnlySpan<Value> values)
        {
            var numbers = Numbers(values);
            Array.Reverse(numbers);
            return LeastSquares.Through(numbers);
        }
    }

    /// <summary>The value against the account's own earlier windows.</summary>
    /// <param name="Periods">How many earlier windows; at least 2, and all of them must be known.</param>
    /// <param name="IsZScore">
    /// Whether the result is the distance from their mean in their standard deviations (over n − 1), rather than the ratio to their median. Missing where what is divided by is 0.
    /// </param>
    public sealed record Baseline(int Periods, bool IsZScore) : Trend
    {
        /// <inheritdoc/>
        public override int Windows => Periods + 1;

        /// <inheritdoc/>
        public override T Match<T>(Func<Change, T> change, Func<Decline, T> decline, Func<Slope, T> slope, Func<Baseline, T> baseline) => baseline(this);

        /// <inheritdoc/>
        public override Value Of(ReadOnlySpan<Value> values)
        {
            if (FirstMissing(values) is not MissingReason.None and var reason)
            {
                return Value.MissingFor(reason);
            }

            var (present, earlier) = (values[0].Number, Numbers(values[1..]));
            Array.Sort(earlier);
            return Value.Of(IsZScore ? ZScore(present, earlier) : present / Median(earlier));
        }

        private static double Median(double[] sorted) => (sorted[(sorted.Length - 1) / 2] + sorted[sorted.Length / 2]) / 2;

        // Equal values have no spread, whatever rounding makes of their mean.
        private static double ZScore(double value, double[] sorted)
        {
            if (sorted[0].Equals(sorted[^1]))
            {
                return double.NaN;
            }

            var mean = sorted.Sum() / sorted.Length;
            return (value - mean) / Math.Sqrt(sorted.Sum(one => (one - mean) * (one - mean)) / (sorted.Length - 1));
        }
    }
}
