using System.Globalization;
using Hale.Core.Expressions;
using Hale.Core.Metrics.Planning;
using Hale.Core.Time;
using Hale.Core.Values;
using Hale.DuckDb;
using Hale.Engine.Tracing;
using Hale.Warehouse.Sql.Scans;

namespace Hale.Warehouse.DuckDb.Tracing;

/// <summary>Which columns of facts are shown: what a metric reads of them.</summary>
/// <param name="pair">The trace.</param>
/// <param name="aggregation">What the metric reads.</param>
internal sealed class TracedColumns(TracedPair pair, Aggregation aggregation)
{
    private const string Number =
        $"CASE WHEN {FactConditions.Alias}.number = trunc({FactConditions.Alias}.number) AND abs({FactConditions.Alias}.number) < 1e15 THEN CAST(CAST({FactConditions.Alias}.number AS BIGINT) AS VARCHAR) ELSE CAST({FactConditions.Alias}.number AS VARCHAR) END";

    /// <summary>The columns by the names under which people know them.</summary>
    /// <param name="columns">The values of events.</param>
    public IReadOnlyList<(string Name, string Sql)> Of(EventColumns columns) => aggregation.Table switch
    {
        FactTable.Events or FactTable.ContactEvents => [.. EventFields().Select(name => (Shown(name), Sql(columns, name)))],
        FactTable.Attributes => [("value", $"coalesce({FactConditions.Alias}.text, {Number})"), ("date", $"{FactConditions.Alias}.time")],
        FactTable.Series => [.. new[] { FactColumns.Author, FactColumns.Note }.Select(name => (name, $"{FactConditions.Alias}.{name}")).Prepend(("value", $"coalesce({Number}, {FactConditions.Alias}.text)"))],
        FactTable.Contacts => [],
    };

    /// <summary>The fields of a row from one of its columns on.</summary>
    public IReadOnlyList<TracedField> Fields(DuckRow row, int from, IReadOnlyList<(string Name, string Sql)> columns) =>
        [.. columns.Select((column, index) => new TracedField(column.Name, Text(row.Value(from + index), column.Name))).Where(field => field.Text is not null)];

    private IEnumerable<string> EventFields() => new[] { aggregation.Column }.OfType<string>()
        .Concat(aggregation.Where is { } where ? ExpressionReferences.Of(where) : [])
        .Where(name => name is not (FactColumns.Contact or FactColumns.Event or FactColumns.Interval))
        .Distinct(StringComparer.Ordinal);

    private string Sql(EventColumns columns, string name) =>
        name == FactColumns.Open ? columns.Condition(new Reference(name, ValueKind.Boolean, CanBeMissing: false))
        : !FactColumns.IsOfContact(name) ? columns.Stored(name, null)
        : columns.Condition(new Reference(name, pair.Stored.Attributes.TryGetValue(name[FactColumns.OfContact.Length..], out var attribute) ? attribute.Kind : ValueKind.Text, CanBeMissing: true));

    private static string Shown(string name) => name switch
    {
        FactColumns.Open => "open",
        FactColumns.Duration => "duration",
        FactColumns.BusinessDuration => "business_duration",
        _ => name,
    };

    private string? Text(object? value, string name) => value switch
    {
        null => null,
        long micros when name == "date" => pair.Plan.Zone.ToLocal(new Instant(micros)).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        decimal number => number.ToString("0.######", CultureInfo.InvariantCulture),
        bool truth => truth ? "true" : "false",
        IFormattable other => other.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString() is { Length: > 0 } text ? text : null,
    };
}
