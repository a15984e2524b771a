using Hale.Core.Expressions;
using Hale.Core.Sources;
using Hale.Core.Values;
using Hale.DuckDb;

namespace Hale.Warehouse.DuckDb.Import;

/// <summary>What checks read, as SQL: numbers as doubles, moments as days.</summary>
internal static class CheckSql
{
    /// <summary>A moment in days.</summary>
    public static string Days(string micros) => $"(CAST({micros} AS DOUBLE) / 86400000000.0)";

    /// <summary>A staged value.</summary>
    public static string Value(string column, ValueKind kind) => kind == ValueKind.Number ? $"CAST({column} AS DOUBLE)" : column;

    /// <summary>What does not stand in the row itself.</summary>
    public static string OfAccount(Reference reference, LoadScope scope) => reference.Name switch
    {
        RowFields.AccountStart => Days("a.started_at"),
        RowFields.AccountEnd => Days("a.ended_at"),
        RowFields.Imported => Days(DuckSql.Literal(scope.Ledger.Now.Micros)),
        _ => throw new ArgumentException($"no row has `{reference.Name}`", nameof(reference)),
    };

    /// <summary>Whether a condition reads what a later import of accounts may change.</summary>
    public static bool ReadsAccount(RowCheck check) =>
        ExpressionReferences.Of(check.Condition).Any(name => name is RowFields.AccountStart or RowFields.AccountEnd);
}
