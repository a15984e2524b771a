using Hale.Core.Lineage;

namespace Hale.Core.Sources;

/// <summary>Which kind of lineage a row tells. The kinds are closed.</summary>
public abstract record LineageRule
{
    private LineageRule()
    {
    }

    /// <summary>Calls the function for this kind.</summary>
    public abstract T Match<T>(Func<Fixed, T> whenFixed, Func<FromColumn, T> fromColumn);

    /// <summary>The kinds that a row may tell.</summary>
    public IReadOnlySet<LineageKind> Kinds => Match(rule => new HashSet<LineageKind> { rule.Kind }, rule => rule.Words.Values.ToHashSet());

    /// <summary>Every row tells this kind.</summary>
    /// <param name="Kind">The kind.</param>
    public sealed record Fixed(LineageKind Kind) : LineageRule
    {
        /// <inheritdoc/>
        public override T Match<T>(Func<Fixed, T> whenFixed, Func<FromColumn, T> fromColumn) => whenFixed(this);
    }

    /// <summary>A column says which; a row with another word is refused.</summary>
    /// <param name="Column">The column.</param>
    /// <param name="Words">Every word of the column with its kind.</param>
    public sealed record FromColumn(string Column, IReadOnlyDictionary<string, LineageKind> Words) : LineageRule
    {
        /// <inheritdoc/>
        public override T Match<T>(Func<Fixed, T> whenFixed, Func<FromColumn, T> fromColumn) => fromColumn(this);
    }
}
