namespace Hale.Core.Contracts;

/// <summary>What must hold for the cells of a column. The kinds are closed.</summary>
public abstract record ColumnTest
{
    private ColumnTest()
    {
    }

    /// <summary>Calls the function for this kind of test.</summary>
    public abstract T Match<T>(Func<Unique, T> unique, Func<NotNull, T> notNull, Func<AcceptedValues, T> acceptedValues, Func<Relationships, T> relationships);

    /// <summary>No value stands in two rows; empty cells do not count. What fails is counted in values.</summary>
    public sealed record Unique : ColumnTest
    {
        /// <inheritdoc/>
        public override T Match<T>(Func<Unique, T> unique, Func<NotNull, T> notNull, Func<AcceptedValues, T> acceptedValues, Func<Relationships, T> relationships) => unique(this);
    }

    /// <summary>No cell is empty.</summary>
    public sealed record NotNull : ColumnTest
    {
        /// <inheritdoc/>
        public override T Match<T>(Func<Unique, T> unique, Func<NotNull, T> notNull, Func<AcceptedValues, T> acceptedValues, Func<Relationships, T> relationships) => notNull(this);
    }

    /// <summary>Every cell that is not empty is one of some values.</summary>
    /// <param name="Values">The values, as texts.</param>
    public sealed record AcceptedValues(IReadOnlyList<string> Values) : ColumnTest
    {
        /// <inheritdoc/>
        public override T Match<T>(Func<Unique, T> unique, Func<NotNull, T> notNull, Func<AcceptedValues, T> acceptedValues, Func<Relationships, T> relationships) => acceptedValues(this);
    }

    /// <summary>Every cell that is not empty stands in a column of another source, or is the id of an account.</summary>
    /// <param name="To">The declared source; null for the accounts.</param>
    /// <param name="Field">The column there; null for the accounts.</param>
    public sealed record Relationships(string? To, string? Field) : ColumnTest
    {
        /// <inheritdoc/>
        public override T Match<T>(Func<Unique, T> unique, Func<NotNull, T> notNull, Func<AcceptedValues, T> acceptedValues, Func<Relationships, T> relationships) => relationships(this);
    }
}
