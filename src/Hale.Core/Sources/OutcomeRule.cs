using Hale.Core.Outcomes;

namespace Hale.Core.Sources;

/// <summary>Which outcome a row is. The kinds are closed.</summary>
public abstract record OutcomeRule
{
    private OutcomeRule()
    {
    }

    /// <summary>Calls the function for this kind.</summary>
    public abstract T Match<T>(Func<Fixed, T> whenFixed, Func<FromColumn, T> fromColumn);

    /// <summary>Every row is this outcome.</summary>
    /// <param name="Kind">The outcome.</param>
    public sealed record Fixed(OutcomeKind Kind) : OutcomeRule
    {
        /// <inheritdoc/>
        public override T Match<T>(Func<Fixed, T> whenFixed, Func<FromColumn, T> fromColumn) => whenFixed(this);
    }

    /// <summary>A column says which; a row with another word is refused.</summary>
    /// <param name="Column">The column.</param>
    /// <param name="Words">Every word of the column with its outcome.</param>
    public sealed record FromColumn(string Column, IReadOnlyDictionary<string, OutcomeKind> Words) : OutcomeRule
    {
        /// <inheritdoc/>
        public override T Match<T>(Func<Fixed, T> whenFixed, Func<FromColumn, T> fromColumn) => fromColumn(this);
    }
}
