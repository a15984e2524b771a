namespace Hale.Engine.Weighting;

/// <summary>What the outcomes say of the weights of one scorecard. The kinds are closed.</summary>
/// <param name="Scorecard">The scorecard, as an index of the outline.</param>
/// <param name="Name">Its name.</param>
/// <param name="Label">What people read.</param>
public abstract record WeightSuggestion(int Scorecard, string Name, string Label)
{
    /// <summary>Calls the function for this kind.</summary>
    public abstract T Match<T>(Func<NotFitted, T> notFitted, Func<Fitted, T> fitted);

    /// <summary>Nothing could be fitted.</summary>
    /// <param name="Scorecard">The scorecard, as an index of the outline.</param>
    /// <param name="Name">Its name.</param>
    /// <param name="Label">What people read.</param>
    /// <param name="Why">Why not.</param>
    public sealed record NotFitted(int Scorecard, string Name, string Label, WhyNotFitted Why) : WeightSuggestion(Scorecard, Name, Label)
    {
        /// <summary>What it would have been fitted on; null where the definition alone forbids it.</summary>
        public WeightingCounts? Counts { get; init; }

        /// <inheritdoc/>
        public override T Match<T>(Func<NotFitted, T> notFitted, Func<Fitted, T> fitted) => notFitted(this);
    }

    /// <summary>Weights were fitted; whether they are proposed, the gates say.</summary>
    /// <param name="Scorecard">The scorecard, as an index of the outline.</param>
    /// <param name="Name">Its name.</param>
    /// <param name="Label">What people read.</param>
    /// <param name="Counts">What they were fitted on.</param>
    /// <param name="Weights">The weights, the heaviest of the present ones first.</param>
    /// <param name="Gates">The conditions of a proposal.</param>
    public sealed record Fitted(int Scorecard, string Name, string Label, WeightingCounts Counts, IReadOnlyList<SuggestedWeight> Weights, IReadOnlyList<WeightGate> Gates) : WeightSuggestion(Scorecard, Name, Label)
    {
        /// <summary>How strongly the present weights held; infinity where nothing speaks for others.</summary>
        public double Lambda { get; init; }

        /// <summary>The last moment, excluded, whose outcomes were used.</summary>
        public Core.Time.Instant Until { get; init; }

        /// <summary>Fitted against present weights on later time; null where there was none to try on.</summary>
        public LaterTime? Later { get; init; }

        /// <summary>Whether points are added beside the weights, which are not fitted.</summary>
        public bool HasAdditions { get; init; }

        /// <summary>Measures that have points in no observation, so that nothing can be said of their weight: a draft keeps it.</summary>
        public IReadOnlyList<string> Silent { get; init; } = [];

        /// <summary>What a draft would write: every weight among siblings of which one would change.</summary>
        public IReadOnlyList<DraftWeight> Draft { get; init; } = [];

        /// <summary>Whether the weights are proposed.</summary>
        public bool IsProposed => Gates.All(gate => gate.Passed) && Draft.Count > 0;

        /// <inheritdoc/>
        public override T Match<T>(Func<NotFitted, T> notFitted, Func<Fitted, T> fitted) => fitted(this);
    }
}
