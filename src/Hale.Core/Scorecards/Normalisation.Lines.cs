namespace Hale.Core.Scorecards;

/// <content>Lines between anchors.</content>
public abstract partial record Normalisation
{
    /// <summary>A straight line between two anchors, flat outside them.</summary>
    /// <param name="From">The value that gives 0 points.</param>
    /// <param name="To">The value that gives 100 points; not equal to <paramref name="From"/>, and smaller where less is better.</param>
    public sealed record Linear(Limit From, Limit To) : Normalisation
    {
        /// <summary>Whether the measure does not apply to a value outside the anchors.</summary>
        public bool Bounded { get; init; }

        /// <inheritdoc/>
        public override decimal Worst => 0;

        /// <inheritdoc/>
        public override decimal Best => 100;

        /// <inheritdoc/>
        public override IEnumerable<string> LimitMetrics => MetricsOf([From, To]);

        /// <inheritdoc/>
        public override bool IsPossible => From != To;

        /// <inheritdoc/>
        public override T Match<T>(
            Func<Linear, T> linear, Func<Bands, T> bands, Func<Map, T> map, Func<Piecewise, T> piecewise, Func<Lookup, T> lookup, Func<Formula, T> formula) =>
            linear(this);

        /// <inheritdoc/>
        public override Normalisation With(Func<Limit, decimal> number) => this with { From = number(From), To = number(To) };
    }

    /// <summary>Straight lines between anchors, flat before the first and after the last.</summary>
    /// <param name="Anchors">At least two; their values rise.</param>
    public sealed record Piecewise(IReadOnlyList<Anchor> Anchors) : Normalisation
    {
        /// <inheritdoc/>
        public override decimal Worst => Anchors.Min(anchor => anchor.Points);

        /// <inheritdoc/>
        public override decimal Best => Anchors.Max(anchor => anchor.Points);

        /// <inheritdoc/>
        public override IEnumerable<string> LimitMetrics => MetricsOf(Anchors.Select(anchor => anchor.At));

        /// <inheritdoc/>
        public override bool IsPossible =>
            LimitMetrics.Any() || Anchors.Zip(Anchors.Skip(1)).All(pair => pair.First.At.Number < pair.Second.At.Number);

        /// <inheritdoc/>
        public override T Match<T>(
            Func<Linear, T> linear, Func<Bands, T> bands, Func<Map, T> map, Func<Piecewise, T> piecewise, Func<Lookup, T> lookup, Func<Formula, T> formula) =>
            piecewise(this);

        /// <inheritdoc/>
        public override Normalisation With(Func<Limit, decimal> number) =>
            new Piecewise([.. Anchors.Select(anchor => anchor with { At = number(anchor.At) })]);
    }
}
