using Hale.Core.Sources;
using Hale.DuckDb;
using Hale.Warehouse.DuckDb.Import.Ledger;

namespace Hale.Warehouse.DuckDb.Import.Versions;

/// <summary>
/// From when on a row that an import closes no longer counts. Where facts are assumed to have been known when they occurred nobody can say what was believed before:
/// what is wrong today was never known.
/// </summary>
internal sealed class Closing(SourceDefinition source, ImportLedger ledger)
{
    /// <summary>Of a row that vanished: from this import on.</summary>
    public string OfVanished => source.Absent == AbsenceRule.Ended ? Now : source.Known.Match(_ => Gone, _ => Now, _ => Now, _ => Now);

    /// <summary>Of a row that another version takes the place of: from when that one is known.</summary>
    /// <param name="knownAt">When it is known.</param>
    public string OfReplaced(string knownAt) => source.Known.Match(_ => Gone, _ => knownAt, _ => knownAt, _ => knownAt);

    /// <summary>What to set: a row that was closed before is not opened by it.</summary>
    /// <param name="moment">From when on the row does not count.</param>
    public string Set(string moment) => $"closed_at = least(closed_at, {moment}), closed_by = coalesce(closed_by, {DuckSql.Literal(ledger.Number())})";

    private static string Gone => DuckSql.Literal(StoredClosings.Gone);

    /// <summary>The moment of this import.</summary>
    public string Now => DuckSql.Literal(ledger.Now.Micros);

    /// <summary>The number of this import.</summary>
    public string Import => DuckSql.Literal(ledger.Number());
}
