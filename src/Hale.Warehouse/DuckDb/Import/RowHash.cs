namespace Hale.Warehouse.DuckDb.Import;

/// <summary>How what a row says becomes a hash of 128 bits. A data folder keeps to the one that it began with.</summary>
internal abstract record RowHash
{
    private RowHash()
    {
    }

    /// <summary>The rows of a query with both halves of the hash of what they say.</summary>
    /// <param name="rows">The query.</param>
    /// <param name="source">Their source as a literal.</param>
    /// <param name="texts">The columns that are texts.</param>
    /// <param name="others">The other ones.</param>
    /// <param name="halves">The names of the halves.</param>
    public abstract string Sql(string rows, string source, IReadOnlyList<string> texts, IReadOnlyList<string> others, (string High, string Low) halves);

    /// <summary>The upper half of a number of 128 bits.</summary>
    public static string High(string number) => $"CAST({number} >> 64 AS UBIGINT)";

    /// <summary>The lower half.</summary>
    public static string Low(string number) => $"CAST({number} & 18446744073709551615 AS UBIGINT)";

    /// <summary>A text for a hash: with its length before it, none can pretend to be two.</summary>
    public static string Text(string column) => $"strlen({column}), ':', {column}";

    /// <summary>MD5 of the row written as one text: what folders of earlier versions have.</summary>
    public sealed record Written : RowHash
    {
        public override string Sql(string rows, string source, IReadOnlyList<string> texts, IReadOnlyList<string> others, (string High, string Low) halves)
        {
            var parts = texts.Prepend(source).Select(Text).Concat(others.Select(other => $"{other}, ';'"));
            return $"""
                SELECT * EXCLUDE (row_hash), {High("row_hash")} AS {halves.High}, {Low("row_hash")} AS {halves.Low}
                FROM (SELECT *, md5_number(concat({string.Join(", ", parts)})) AS row_hash
                FROM ({rows}))
                """;
        }
    }

    /// <summary>The engine's own hash of the cells, in one order and in the other: no text is made of them.</summary>
    /// <param name="Proof">What this engine makes of some fixed cells. Another version's hash may be another.</param>
    public sealed record OfCells(string Proof) : RowHash
    {
        public override string Sql(string rows, string source, IReadOnlyList<string> texts, IReadOnlyList<string> others, (string High, string Low) halves)
        {
            string[] cells = [source, .. texts, .. others];
            return $"""
                SELECT *, hash({string.Join(", ", cells)}) AS {halves.High}, hash({string.Join(", ", cells.Reverse())}) AS {halves.Low}
                FROM ({rows})
                """;
        }
    }
}
