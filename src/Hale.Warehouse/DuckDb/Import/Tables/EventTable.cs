using Hale.Core.Expressions;
using Hale.Core.Sources;
using Hale.Core.Values;
using Hale.DuckDb;
using Hale.Engine.Import;
using Hale.Warehouse.DuckDb.Import.Quarantine;

namespace Hale.Warehouse.DuckDb.Import.Tables;

/// <summary>Events, with a column for each property.</summary>
internal sealed class EventTable(LoadScope scope, RowMapping.Events mapping) : IRowTable
{
    public string Name => "events";

    public bool HasOwnIds => mapping.Id is not null;

    public IReadOnlyList<string> Unneeded => HasOwnIds ? [] : [StagedColumns.OwnId];

    public bool HasComposedIds => mapping.IdWith.Count > 0;

    public bool StoresContent => HasOwnIds || scope.IsResolved;

    public bool ChangesInPlace => false;

    public bool IsActivity => true;

    public bool ShowsAccounts => true;

    public string IsFact => "true";

    public string Holds => "true";

    public string Moment => Of(StagedColumns.OccurredAt);

    public (IReadOnlyList<string> Texts, IReadOnlyList<string> Others) Content =>
    (
        [StagedColumns.Account, StagedColumns.Event, StagedColumns.Contact, .. Values(ValueKind.Text)],
        [StagedColumns.OccurredAt, StagedColumns.KnownAt, .. Ends, .. Values(ValueKind.Number), .. Values(ValueKind.Boolean)]);

    public IReadOnlyList<(string Column, string Value)> Columns =>
    [
        ("account", Of(StagedColumns.Account)),
        ("contact", Of(StagedColumns.Contact)),
        ("event", Of(StagedColumns.Event)),
        ("occurred_at", Of(StagedColumns.OccurredAt)),
        ("known_at", scope.KnownAtOf("s.")),
        ("day", Of(StagedColumns.Day)),
        .. Ends.Select(end => (end, Of(end))),
        .. mapping.Properties.Select((property, place) => (DuckSql.Identifier(PropertyColumns.NameOf(property.Property)), Of(StagedColumns.Value(place)))),
    ];

    public string Spoken
    {
        get
        {
            var fixedPart = $"'account', {Of(StagedColumns.Account)}, 'event', {Of(StagedColumns.Event)}, 'contact', {Of(StagedColumns.Contact)}, "
                + $"'time', {Times.Text(Of(StagedColumns.OccurredAt))}, 'id', {(HasOwnIds ? Of(StagedColumns.OwnId) : "NULL")}";
            var properties = mapping.Properties.Select((property, place) => $", {DuckSql.Literal(property.Property)}, {Of(StagedColumns.Value(place))}");
            return $"CAST(json_object({fixedPart}{string.Concat(properties)}) AS VARCHAR)";
        }
    }

    public string Field(Reference reference)
    {
        var place = mapping.Properties.Index().Where(property => property.Item.Property == reference.Name).Select(property => (int?)property.Index).FirstOrDefault();
        return place is { } property
            ? CheckSql.Value(Of(StagedColumns.Value(property)), reference.Kind)
            : reference.Name switch
            {
                RowFields.Time => CheckSql.Days(Of(StagedColumns.OccurredAt)),
                RowFields.Contact => Of(StagedColumns.Contact),
                RowFields.Event => Of(StagedColumns.Event),
                _ => CheckSql.Elsewhere(reference, scope),
            };
    }

    public void Prepare() => PropertySchema.Prepare(scope, Name, mapping.Properties);

    public void Finish()
    {
        var names = mapping.Event.Match(
            name => $"SELECT {DuckSql.Literal(name.Name)} AS event",
            _ => $"SELECT DISTINCT {StagedColumns.Event} AS event FROM {StageTable.Accepted}");
        var missing = $"SELECT {scope.SourceText} AS source, event FROM ({names}) EXCEPT SELECT source, event FROM source_events";
        if (scope.Any(missing))
        {
            scope.Execute($"INSERT INTO source_events (source, event) {missing}");
        }
    }

    // Where a source states no end its rows are what they were before there was one.
    private IEnumerable<string> Ends => mapping.End is null ? [] : [StagedColumns.EndedAt];

    private IEnumerable<string> Values(ValueKind kind) =>
        mapping.Properties.Index().Where(property => property.Item.Kind == kind).Select(property => StagedColumns.Value(property.Index));

    private static string Of(string column) => $"s.{column}";
}
