using Hale.Core.Expressions;
using Hale.Core.Metrics.Trends;
using Hale.Core.Values;

namespace Hale.Core.Metrics.Accounts;

/// <summary>
/// What is made of the values of several accounts as of the same moment. Peers are the accounts of the population that have the value; where <c>Within</c> names metrics, those that
/// agree with the account in all of them, if these are at least <see cref="LeastPeers"/>, else those that agree in all but the last one, and so on to the whole population.
/// The kinds are closed; see <see cref="Match{T}"/>.
/// </summary>
public abstract record Across
{
    /// <summary>How many peers there must be, the account among them; with fewer the value is missing (<see cref="MissingReason.FewPeers"/>).</summary>
    public const int LeastPeers = 20;

    private Across()
    {
    }

    /// <summary>The kind of the result.</summary>
    public virtual ValueKind Kind => ValueKind.Number;

    /// <summary>What is read, of the account or of others: names of metrics, and scores as conditions name them; possibly several times.</summary>
    public abstract IReadOnlyList<string> Reads { get; }

    /// <summary>Calls the function for this kind.</summary>
    public abstract T Match<T>(Func<Rank, T> rank, Func<Relative, T> relative, Func<Percentile, T> percentile, Func<Children, T> children);

    /// <summary>
    /// Where the account stands among its peers, 0 to 1: the share of them whose value is smaller plus half of the share whose value is the same, its own among these
    /// (the mid-rank, or ridit of Bross 1958).
    /// </summary>
    /// <param name="Of">The name of a metric that is a number.</param>
    /// <param name="Within">The names of metrics that are texts or booleans.</param>
    public sealed record Rank(string Of, IReadOnlyList<string> Within) : Across
    {
        /// <inheritdoc/>
        public override IReadOnlyList<string> Reads => [Of, .. Within];

        /// <inheritdoc/>
        public override T Match<T>(Func<Rank, T> rank, Func<Relative, T> relative, Func<Percentile, T> percentile, Func<Children, T> children) => rank(this);
    }

    /// <summary>The account's own trend less the median of its peers' trends.</summary>
    /// <param name="Trend">The trend; its values are numbers.</param>
    /// <param name="Base">The name of the metric that it is a trend of.</param>
    /// <param name="Within">The names of metrics that are texts or booleans.</param>
    public sealed record Relative(Trend Trend, string Base, IReadOnlyList<string> Within) : Across
    {
        /// <inheritdoc/>
        public override IReadOnlyList<string> Reads => [Base, .. Within];

        /// <inheritdoc/>
        public override T Match<T>(Func<Rank, T> rank, Func<Relative, T> relative, Func<Percentile, T> percentile, Func<Children, T> children) => relative(this);
    }

    /// <summary>A percentile of the values of the account's peers, between order statistics as <see cref="EventAggregate.Percentile"/> defines it; the account itself needs no value.</summary>
    /// <param name="Of">The name of a metric that is a number.</param>
    /// <param name="At">The share of the values below it, 0 to 1.</param>
    /// <param name="Within">The names of metrics that are texts or booleans.</param>
    public sealed record Percentile(string Of, decimal At, IReadOnlyList<string> Within) : Across
    {
        /// <inheritdoc/>
        public override IReadOnlyList<string> Reads => [Of, .. Within];

        /// <inheritdoc/>
        public override T Match<T>(Func<Rank, T> rank, Func<Relative, T> relative, Func<Percentile, T> percentile, Func<Children, T> children) => percentile(this);
    }

    /// <summary>
    /// What the values of an account's children come to. Children exist at the moment and are not excluded; they need not belong to the population, outside of which they have no scores.
    /// What is missing is left out; where nothing is present the result is missing, but a count is 0.
    /// </summary>
    /// <param name="Value">An expression over a child's metrics and scores: a condition for a share, a text (a band) for the worst, otherwise a number; a count takes any.</param>
    /// <param name="Aggregate">What is made of the values.</param>
    /// <param name="WeightedBy">Of a mean or a share the name of the metric by which a child weighs; one that is missing or below 0 leaves it out. Null for equal weights.</param>
    /// <param name="WithParent">Whether the account itself counts as one of its children.</param>
    /// <param name="Deep">Whether children of children count, at every level.</param>
    /// <param name="OptOut">A condition over a child's metrics and scores that leaves it out; null for none. The account itself is not asked.</param>
    public sealed record Children(Expression Value, ChildrenAggregate Aggregate, string? WeightedBy, bool WithParent, bool Deep, Expression? OptOut) : Across
    {
        /// <inheritdoc/>
        public override ValueKind Kind => Aggregate == ChildrenAggregate.Worst ? ValueKind.Text : ValueKind.Number;

        /// <inheritdoc/>
        public override IReadOnlyList<string> Reads =>
        [
            .. ExpressionReferences.Of(Value),
            .. OptOut is null ? [] : ExpressionReferences.Of(OptOut),
            .. WeightedBy is null ? Array.Empty<string>() : [WeightedBy],
        ];

        /// <inheritdoc/>
        public override T Match<T>(Func<Rank, T> rank, Func<Relative, T> relative, Func<Percentile, T> percentile, Func<Children, T> children) => children(this);
    }
}
