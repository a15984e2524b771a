namespace Hale.Core.Sources;

/// <summary>From when the attributes of a row hold. The kinds are closed.</summary>
public abstract record ValidFromRule
{
    private ValidFromRule()
    {
    }

    /// <summary>Calls the function for this rule.</summary>
    public abstract T Match<T>(Func<Undated, T> undated, Func<AccountStart, T> accountStart, Func<FromColumn, T> fromColumn);

    /// <summary>Nobody knows: usable at any moment, marked in every explanation.</summary>
    public sealed record Undated : ValidFromRule
    {
        /// <inheritdoc/>
        public override T Match<T>(Func<Undated, T> undated, Func<AccountStart, T> accountStart, Func<FromColumn, T> fromColumn) => undated(this);
    }

    /// <summary>From the start of the account; of contacts, from that of the contact.</summary>
    public sealed record AccountStart : ValidFromRule
    {
        /// <inheritdoc/>
        public override T Match<T>(Func<Undated, T> undated, Func<AccountStart, T> accountStart, Func<FromColumn, T> fromColumn) => accountStart(this);
    }

    /// <summary>From the moment that a column gives.</summary>
    /// <param name="Time">The column.</param>
    public sealed record FromColumn(TimeColumn Time) : ValidFromRule
    {
        /// <inheritdoc/>
        public override T Match<T>(Func<Undated, T> undated, Func<AccountStart, T> accountStart, Func<FromColumn, T> fromColumn) => fromColumn(this);
    }
}
