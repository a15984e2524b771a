namespace Hale.Core.Sources;

/// <summary>Which rows of a database a source reads. The kinds are closed.</summary>
public abstract record DatabaseRows
{
    private DatabaseRows()
    {
    }

    /// <summary>Calls the function for this kind.</summary>
    public abstract T Match<T>(Func<OfTable, T> ofTable, Func<OfQuery, T> ofQuery);

    /// <summary>Those of a table or view.</summary>
    /// <param name="Parts">Its name, perhaps with its schema before it, letter for letter; one to three parts, none empty.</param>
    public sealed record OfTable(IReadOnlyList<string> Parts) : DatabaseRows
    {
        /// <inheritdoc/>
        public override T Match<T>(Func<OfTable, T> ofTable, Func<OfQuery, T> ofQuery) => ofTable(this);

        /// <inheritdoc/>
        public bool Equals(OfTable? other) => other is not null && Parts.SequenceEqual(other.Parts, StringComparer.Ordinal);

        /// <inheritdoc/>
        public override int GetHashCode() => Parts.Aggregate(0, (hash, part) => HashCode.Combine(hash, part));

        /// <summary>As it is shown to people: "the table public.accounts".</summary>
        public override string ToString() => $"the table {string.Join('.', Parts)}";
    }

    /// <summary>Those of a query.</summary>
    /// <param name="Sql">One query in the database's SQL, without a semicolon.</param>
    public sealed record OfQuery(string Sql) : DatabaseRows
    {
        /// <inheritdoc/>
        public override T Match<T>(Func<OfTable, T> ofTable, Func<OfQuery, T> ofQuery) => ofQuery(this);

        /// <summary>As it is shown to people: "its query".</summary>
        public override string ToString() => "its query";
    }
}
