namespace Hale.Core.Sources;

/// <summary>Which system knows accounts by the ids of aliases. The kinds are closed.</summary>
public abstract record AliasSystem
{
    /// <summary>The system of e-mail and web domains, whose ids are compared as <see cref="Core.Domains.DomainName"/> has them.</summary>
    public const string Domain = "domain";

    private AliasSystem()
    {
    }

    /// <summary>Calls the function for this kind.</summary>
    public abstract T Match<T>(Func<Fixed, T> whenFixed, Func<FromColumn, T> fromColumn);

    /// <summary>Every row is of this system.</summary>
    /// <param name="Name">The name of the system.</param>
    public sealed record Fixed(string Name) : AliasSystem
    {
        /// <inheritdoc/>
        public override T Match<T>(Func<Fixed, T> whenFixed, Func<FromColumn, T> fromColumn) => whenFixed(this);
    }

    /// <summary>A column says which.</summary>
    /// <param name="Column">The column.</param>
    /// <param name="Words">The words of the column, each with its system; a row with another word is refused. Empty where the cells are names of systems themselves.</param>
    public sealed record FromColumn(string Column, IReadOnlyDictionary<string, string> Words) : AliasSystem
    {
        /// <inheritdoc/>
        public override T Match<T>(Func<Fixed, T> whenFixed, Func<FromColumn, T> fromColumn) => fromColumn(this);
    }
}
