using Hale.Core.Expressions;

namespace Hale.Core.Scorecards;

/// <summary>Points beside the weights: a bonus or a penalty that is added to what the tree gives. The kinds are closed.</summary>
/// <param name="Name">Unique within the scorecard's adjustments.</param>
/// <param name="Label">What people read.</param>
public abstract record Adjustment(string Name, string Label)
{
    /// <summary>Whether it is for the own team only.</summary>
    public bool Internal { get; init; }

    /// <summary>Calls the function for this kind of adjustment.</summary>
    public abstract T Match<T>(Func<Fixed, T> @fixed, Func<Measured, T> measured);

    /// <summary>Always the same amount, while a condition holds.</summary>
    /// <param name="Name">Unique within the scorecard's adjustments.</param>
    /// <param name="Label">What people read.</param>
    /// <param name="When">The condition; null when it always applies.</param>
    /// <param name="Amount">What is added, as a share of the scale's length in percent: −100 to 100.</param>
    public sealed record Fixed(string Name, string Label, Expression? When, decimal Amount) : Adjustment(Name, Label)
    {
        /// <inheritdoc/>
        public override T Match<T>(Func<Fixed, T> @fixed, Func<Measured, T> measured) => @fixed(this);
    }

    /// <summary>An amount that depends on a metric.</summary>
    /// <param name="Name">Unique within the scorecard's adjustments.</param>
    /// <param name="Label">What people read.</param>
    /// <param name="Measure">The measure; its weight means nothing. Redistribution adds nothing.</param>
    /// <param name="Scale">What the measure's 0 and 100 points add, in points of the score's outer scale.</param>
    public sealed record Measured(string Name, string Label, Measure Measure, Scale Scale) : Adjustment(Name, Label)
    {
        /// <inheritdoc/>
        public override T Match<T>(Func<Fixed, T> @fixed, Func<Measured, T> measured) => measured(this);
    }
}
