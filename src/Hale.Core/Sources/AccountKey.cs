namespace Hale.Core.Sources;

/// <summary>One way in which a row says whose it is. The kinds are closed. An empty cell says nothing.</summary>
/// <param name="Column">The column that is read.</param>
public abstract record AccountKey(string Column)
{
    /// <summary>Calls the function for this kind.</summary>
    public abstract T Match<T>(Func<Plain, T> plain, Func<Alias, T> alias, Func<OfContact, T> ofContact);

    /// <summary>The column holds the account id.</summary>
    /// <param name="Column">The column.</param>
    public sealed record Plain(string Column) : AccountKey(Column)
    {
        /// <inheritdoc/>
        public override T Match<T>(Func<Plain, T> plain, Func<Alias, T> alias, Func<OfContact, T> ofContact) => plain(this);

        /// <inheritdoc/>
        public override string ToString() => Column;
    }

    /// <summary>The column holds the id by which a system knows the account.</summary>
    /// <param name="Column">The column.</param>
    /// <param name="System">The system.</param>
    public sealed record Alias(string Column, string System) : AccountKey(Column)
    {
        /// <inheritdoc/>
        public override T Match<T>(Func<Plain, T> plain, Func<Alias, T> alias, Func<OfContact, T> ofContact) => alias(this);

        /// <inheritdoc/>
        public override string ToString() => $"{{ column: {Column}, system: {System} }}";
    }

    /// <summary>The column holds the id of a contact, and the account is the one at which that person is at the time of the row.</summary>
    /// <param name="Column">The column.</param>
    public sealed record OfContact(string Column) : AccountKey(Column)
    {
        /// <inheritdoc/>
        public override T Match<T>(Func<Plain, T> plain, Func<Alias, T> alias, Func<OfContact, T> ofContact) => ofContact(this);

        /// <inheritdoc/>
        public override string ToString() => $"{{ contact: {Column} }}";
    }
}
