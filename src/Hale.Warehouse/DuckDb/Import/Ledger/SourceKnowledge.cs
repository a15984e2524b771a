using Hale.Core.Sources;
using Hale.DuckDb;

namespace Hale.Warehouse.DuckDb.Import.Ledger;

/// <summary>Keeps <c>source_knowledge</c>: how the facts of a source came to be known, import by import. It is the same for all that one import takes from a source, so no fact needs a column.</summary>
internal static class SourceKnowledge
{
    private const string Interval = "interval";

    /// <summary>Records it for an import.</summary>
    public static void Record(DuckConnection connection, SourceDefinition source, long import) => connection.Execute(
        """
        INSERT INTO source_knowledge (source, import, knowledge, observed)
        SELECT $1, $2, $3, $4 WHERE NOT EXISTS (SELECT 1 FROM source_knowledge WHERE source = $1 AND import = $2)
        """,
        source.Name,
        import,
        source.Known.Match(_ => "when_occurred", _ => "at_import", _ => "column", _ => Interval),
        source.Known.IsObserved);

    /// <summary>Whether rows of a source were versions of a history when an import read them.</summary>
    public static bool WasHistory(DuckConnection connection, SourceDefinition source, long import) => connection.Scalar<bool>(
        "SELECT EXISTS (SELECT 1 FROM source_knowledge WHERE source = $1 AND import = $2 AND knowledge = $3)", source.Name, import, Interval);
}
