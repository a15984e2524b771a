using Hale.Core.Expressions;
using Hale.Core.Sources;
using Hale.Core.Values;
using Hale.DuckDb;
using Hale.Engine.Import;

namespace Hale.Warehouse.DuckDb.Import.Quarantine;

/// <summary>What checks read, as SQL: numbers as doubles, moments as days.</summary>
internal static class CheckSql
{
    /// <summary>A moment in days.</summary>
    public static string Days(string micros) => $"(CAST({micros} AS DOUBLE) / 86400000000.0)";

    /// <summary>A staged value.</summary>
    public static string Value(string column, ValueKind kind) => kind == ValueKind.Number ? $"CAST({column} AS DOUBLE)" : column;

    /// <summary>What is no part of the fact itself: its account, the import, and columns that the source declares.</summary>
    public static string Elsewhere(Reference reference, LoadScope scope) => reference.Name switch
    {
        RowFields.AccountStart => Days("a.started_at"),
        RowFields.AccountEnd => Days("a.ended_at"),
        RowFields.AccountSubscriptions => "CAST(coalesce(n.active, 0) AS DOUBLE)",
        RowFields.AccountOutcomes => "CAST(coalesce(o.lost, 0) AS DOUBLE)",
        RowFields.Imported => Days(DuckSql.Literal(scope.Ledger.Now.Micros)),
        RowFields.CorrectsUnknown => CorrectsUnknown(scope),
        _ => Column(reference, scope),
    };

    private static string CorrectsUnknown(LoadScope scope) =>
        $"""
        (s.{StagedColumns.Supersedes} IS NOT NULL
            AND NOT EXISTS (SELECT 1 FROM {CheckedFacts.FilledBy(scope.Source)} AS x WHERE x.source = {scope.SourceText} AND x.id_high = s.super_high AND x.id_low = s.super_low))
        """;

    private static string Column(Reference reference, LoadScope scope)
    {
        foreach (var (place, column) in scope.Source.CheckedColumns.Index())
        {
            if (column.Name == reference.Name)
            {
                var staged = $"s.{StagedColumns.Checked(place)}";
                return column.Type is AttributeType.Date or AttributeType.Time ? Days(staged) : staged;
            }
        }

        throw new ArgumentException($"no row has `{reference.Name}`", nameof(reference));
    }
}
