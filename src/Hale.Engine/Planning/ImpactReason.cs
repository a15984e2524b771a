namespace Hale.Engine.Planning;

/// <summary>What in a definition moved an account's score most. It is arithmetic of two definitions over the same values. The kinds are closed.</summary>
public abstract record ImpactReason
{
    private ImpactReason()
    {
    }

    /// <summary>Calls the function for this kind.</summary>
    public abstract T Match<T>(
        Func<Node, T> node, Func<Rule, T> rule, Func<Card, T> card, Func<Status, T> status, Func<Belonging, T> belonging, Func<Limits, T> limits, Func<Memory, T> memory);

    /// <summary>A measure, a list of rules or points beside the weights: of all the one whose contribution changed most in the direction of the score.</summary>
    /// <param name="Label">What people read.</param>
    /// <param name="Change">By how much its contribution changed, in points of the outer scale.</param>
    public sealed record Node(string Label, decimal Change) : ImpactReason
    {
        /// <inheritdoc/>
        public override T Match<T>(
            Func<Node, T> node, Func<Rule, T> rule, Func<Card, T> card, Func<Status, T> status, Func<Belonging, T> belonging, Func<Limits, T> limits, Func<Memory, T> memory) => node(this);
    }

    /// <summary>An override that decides now, or does no longer.</summary>
    /// <param name="Because">Its reason.</param>
    /// <param name="Decides">Whether it decides now.</param>
    public sealed record Rule(string Because, bool Decides) : ImpactReason
    {
        /// <inheritdoc/>
        public override T Match<T>(
            Func<Node, T> node, Func<Rule, T> rule, Func<Card, T> card, Func<Status, T> status, Func<Belonging, T> belonging, Func<Limits, T> limits, Func<Memory, T> memory) => rule(this);
    }

    /// <summary>Another scorecard is chosen.</summary>
    /// <param name="Before">The label of the one that was.</param>
    /// <param name="After">The label of the one that is.</param>
    public sealed record Card(string Before, string After) : ImpactReason
    {
        /// <inheritdoc/>
        public override T Match<T>(
            Func<Node, T> node, Func<Rule, T> rule, Func<Card, T> card, Func<Status, T> status, Func<Belonging, T> belonging, Func<Limits, T> limits, Func<Memory, T> memory) => card(this);
    }

    /// <summary>There is no number any more, or there is one now.</summary>
    /// <param name="What">What became of the one without a number.</param>
    /// <param name="Gains">Whether there is a number now.</param>
    public sealed record Status(Core.Scoring.ScoreStatus What, bool Gains) : ImpactReason
    {
        /// <inheritdoc/>
        public override T Match<T>(
            Func<Node, T> node, Func<Rule, T> rule, Func<Card, T> card, Func<Status, T> status, Func<Belonging, T> belonging, Func<Limits, T> limits, Func<Memory, T> memory) => status(this);
    }

    /// <summary>The account enters the population, or leaves it.</summary>
    /// <param name="Enters">Whether it enters.</param>
    public sealed record Belonging(bool Enters) : ImpactReason
    {
        /// <inheritdoc/>
        public override T Match<T>(
            Func<Node, T> node, Func<Rule, T> rule, Func<Card, T> card, Func<Status, T> status, Func<Belonging, T> belonging, Func<Limits, T> limits, Func<Memory, T> memory) => belonging(this);
    }

    /// <summary>No contribution changed.</summary>
    /// <param name="OfBands">Whether the number is the same and only the limits of bands are others; otherwise rounding or the limits of the whole are.</param>
    public sealed record Limits(bool OfBands) : ImpactReason
    {
        /// <inheritdoc/>
        public override T Match<T>(
            Func<Node, T> node, Func<Rule, T> rule, Func<Card, T> card, Func<Status, T> status, Func<Belonging, T> belonging, Func<Limits, T> limits, Func<Memory, T> memory) => limits(this);
    }

    /// <summary>The score depends on where it was, and another definition begins afresh.</summary>
    public sealed record Memory : ImpactReason
    {
        /// <inheritdoc/>
        public override T Match<T>(
            Func<Node, T> node, Func<Rule, T> rule, Func<Card, T> card, Func<Status, T> status, Func<Belonging, T> belonging, Func<Limits, T> limits, Func<Memory, T> memory) => memory(this);
    }
}
