using Hale.Core.Expressions;

namespace Hale.Core.Scorecards;

/// <content>Points by a formula.</content>
public abstract partial record Normalisation
{
    /// <summary>A formula over metrics that gives points on the outer scale, limited to the scale. Where it is missing, so is the measure, for its reason.</summary>
    /// <param name="Points">The formula, a number.</param>
    public sealed record Formula(Expression Points) : Normalisation
    {
        /// <inheritdoc/>
        public override decimal Worst => 0;

        /// <inheritdoc/>
        public override decimal Best => 100;

        /// <inheritdoc/>
        public override IEnumerable<string> Reads => ExpressionReferences.Of(Points);

        /// <inheritdoc/>
        public override T Match<T>(
            Func<Linear, T> linear, Func<Bands, T> bands, Func<Map, T> map, Func<Piecewise, T> piecewise, Func<Lookup, T> lookup, Func<Formula, T> formula) =>
            formula(this);
    }
}
