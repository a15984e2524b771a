namespace Hale.Core.Scorecards;

/// <content>Points by ranges and categories.</content>
public abstract partial record Normalisation
{
    /// <summary>Points for each range of values: the first range that holds the value counts. A value in none of them is an error of the value.</summary>
    /// <param name="Ranges">The ranges in order.</param>
    public sealed record Bands(IReadOnlyList<PointRange> Ranges) : Normalisation
    {
        /// <inheritdoc/>
        public override decimal Worst => Ranges.Min(range => range.Worst);

        /// <inheritdoc/>
        public override decimal Best => Ranges.Max(range => range.Best);

        /// <inheritdoc/>
        public override IEnumerable<string> LimitMetrics => Ranges.SelectMany(range => range.Range.Metrics);

        /// <inheritdoc/>
        public override T Match<T>(
            Func<Linear, T> linear, Func<Bands, T> bands, Func<Map, T> map, Func<Piecewise, T> piecewise, Func<Lookup, T> lookup, Func<Formula, T> formula) =>
            bands(this);

        /// <inheritdoc/>
        public override Normalisation With(Func<Limit, decimal> number) =>
            new Bands([.. Ranges.Select(range => range with { Range = range.Range.With(number) })]);
    }

    /// <summary>Points for each category, or for true and false.</summary>
    /// <param name="Points">The points by category; <c>true</c> and <c>false</c> for booleans.</param>
    /// <param name="Otherwise">The points of every other category; null makes another category an error of the value.</param>
    public sealed record Map(IReadOnlyDictionary<string, decimal> Points, decimal? Otherwise) : Normalisation
    {
        /// <inheritdoc/>
        public override decimal Worst => Math.Min(Points.Values.Min(), Otherwise ?? decimal.MaxValue);

        /// <inheritdoc/>
        public override decimal Best => Math.Max(Points.Values.Max(), Otherwise ?? decimal.MinValue);

        /// <inheritdoc/>
        public override T Match<T>(
            Func<Linear, T> linear, Func<Bands, T> bands, Func<Map, T> map, Func<Piecewise, T> piecewise, Func<Lookup, T> lookup, Func<Formula, T> formula) =>
            map(this);
    }

    /// <summary>
    /// Points by the measure's own value and by the value of a second metric; of rows and of columns the first that holds counts. A value in none is an error
    /// of the value; a missing second value makes the measure missing for its reason.
    /// </summary>
    /// <param name="Across">The name of the second metric.</param>
    /// <param name="Columns">Its ranges or categories in order.</param>
    /// <param name="Rows">The ranges or categories of the measure's own metric in order, each with as many points as there are columns.</param>
    public sealed record Lookup(string Across, IReadOnlyList<LookupPart> Columns, IReadOnlyList<LookupRow> Rows) : Normalisation
    {
        /// <inheritdoc/>
        public override decimal Worst => Rows.Min(row => row.Points.Min());

        /// <inheritdoc/>
        public override decimal Best => Rows.Max(row => row.Points.Max());

        /// <inheritdoc/>
        public override IEnumerable<string> LimitMetrics => Columns.Concat(Rows.Select(row => row.Part))
            .SelectMany(part => part.Match(values => values.Range.Metrics, _ => [], _ => []));

        /// <inheritdoc/>
        public override IEnumerable<string> Reads => LimitMetrics.Append(Across);

        /// <inheritdoc/>
        public override T Match<T>(
            Func<Linear, T> linear, Func<Bands, T> bands, Func<Map, T> map, Func<Piecewise, T> piecewise, Func<Lookup, T> lookup, Func<Formula, T> formula) =>
            lookup(this);

        /// <inheritdoc/>
        public override Normalisation With(Func<Limit, decimal> number)
        {
            LookupPart Fixed(LookupPart part) => part.Match<LookupPart>(values => new LookupPart.Values(values.Range.With(number)), category => category, rest => rest);
            return new Lookup(Across, [.. Columns.Select(Fixed)], [.. Rows.Select(row => row with { Part = Fixed(row.Part) })]);
        }
    }
}
