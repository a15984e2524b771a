using Hale.Core.Expressions;
using Hale.Core.Time;
using Hale.DuckDb;
using Hale.Engine.Import;
using Hale.Warehouse.DuckDb.Import.Quarantine;

namespace Hale.Warehouse.DuckDb.Import.Tables;

/// <summary>A table of facts whose columns a shape lists.</summary>
internal sealed class ShapedTable(LoadScope scope, TableShape shape) : IRowTable
{
    public string Name => shape.Table;

    public bool HasOwnIds => shape.IdColumns > 0;

    public bool HasComposedIds => shape.IdColumns > 1;

    public IReadOnlyList<string> Unneeded => HasOwnIds ? [] : [StagedColumns.OwnId];

    public bool StoresContent => HasOwnIds || scope.IsResolved;

    public bool ChangesInPlace => false;

    public bool IsActivity => false;

    public bool ShowsAccounts => shape.ShowsAccounts;

    public string IsFact => "true";

    public string Holds => "true";

    public IReadOnlyList<string> FurtherAccounts => shape.FurtherAccounts;

    public string Moment => shape.SpeaksOfMoment ? $"s.{StagedColumns.OccurredAt}" : DuckSql.Literal(scope.Ledger.Now.Micros);

    public (IReadOnlyList<string> Texts, IReadOnlyList<string> Others) Content =>
    (
        [.. Said.Where(column => column.Kind == FieldKind.Text).Select(column => column.Value)],
        [StagedColumns.KnownAt, .. Said.Where(column => column.Kind != FieldKind.Text).Select(column => column.Value)]);

    public IReadOnlyList<(string Column, string Value)> Columns =>
        [.. shape.Fields.Select(column => (column.Column, column.Of("s"))), ("known_at", scope.KnownAtOf("s."))];

    public string Spoken =>
        $"CAST(json_object({string.Join(", ", shape.Fields.Select(column => $"{DuckSql.Literal(column.Name)}, {Written(column)}"))}) AS VARCHAR)";

    private IEnumerable<TableField> Said => shape.Fields.Where(column => column.IsContent);

    public string Field(Reference reference) => shape.Fields.FirstOrDefault(column => column.IsChecked && column.Name == reference.Name) is not { } column
        ? CheckSql.Elsewhere(reference, scope)
        : column.Kind == FieldKind.Since ? CheckSql.Days(Dated(column))
        : column.Kind == FieldKind.Moment ? CheckSql.Days(column.Of("s")) : CheckSql.Value(column.Of("s"), reference.Kind);

    public void Prepare() => PropertySchema.Prepare(scope, shape.Table, shape.Attributes);

    public void Finish()
    {
        // Everything that the rows tell stands in the table itself.
    }

    private static string Written(TableField column) => column.Kind switch
    {
        FieldKind.Text or FieldKind.Number or FieldKind.Boolean => column.Of("s"),
        FieldKind.Moment => Times.Text(column.Of("s")),
        FieldKind.Since => Times.Text(Dated(column)),
    };

    private static string Dated(TableField column) => $"nullif({column.Of("s")}, {DuckSql.Literal(Instant.Always.Micros)})";
}
