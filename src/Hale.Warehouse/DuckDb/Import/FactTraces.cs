using Hale.Core.Sources;
using Hale.DuckDb;
using Hale.Warehouse.DuckDb.Import.Ledger;
using Hale.Warehouse.DuckDb.Import.Versions;

namespace Hale.Warehouse.DuckDb.Import;

/// <summary>What facts leave behind besides their rows: when accounts began, how far a source goes, accounts that facts made. It follows when rows are closed.</summary>
internal static class FactTraces
{
    /// <summary>Follows the closing of rows of the accounts in <see cref="VanishedRows.Touched"/>.</summary>
    public static void Follow(DuckConnection connection, SourceDefinition source, string zone, Closing closing, CancellationToken cancellation)
    {
        var name = DuckSql.Literal(source.Name);
        FirstFacts.Renew(connection, name, VanishedRows.Touched, cancellation);
        ReachSteps.Renew(connection, name, zone, cancellation);
        var unmade =
            $"""
            source = {name} AND made AND closed_by IS NULL AND account IN (SELECT account FROM {VanishedRows.Touched})
                AND account NOT IN (SELECT account FROM first_facts WHERE source = {name} AND closed_at = {DuckSql.Literal(StoredClosings.Open)})
            """;
        if (connection.Scalar<bool>($"SELECT EXISTS (SELECT 1 FROM accounts WHERE {unmade})", cancellation))
        {
            connection.Execute($"UPDATE accounts SET {closing.Set(closing.OfVanished)} WHERE {unmade}", cancellation);
        }
    }
}
