using Hale.Core.Sources;
using Hale.Core.Time;
using Hale.DuckDb;
using Hale.Engine.Inspecting;

namespace Hale.Warehouse.DuckDb.Inspecting;

/// <summary>Looks at what is stored of a source.</summary>
internal sealed class SourceInspections(DuckConnection connection, SourceDefinition source, InspectionSpan span, CancellationToken cancellation)
{
    private const int MostNames = 50;

    private readonly string _name = DuckSql.Literal(source.Name);
    private readonly string _asOf = DuckSql.Literal(span.AsOf.Micros);

    public SourceInspection Read()
    {
        var (table, name) = source.Mapping.Match<(string Table, string? Name)>(
            _ => ("accounts", null), _ => ("events", "event"), _ => ("series", "series"), _ => ("series", "series"), _ => ("subscriptions", "product"), _ => ("outcomes", "outcome"), _ => ("contacts", null),
            _ => ("aliases", "system"), _ => ("lineage", "kind"));
        var known = $"FROM {table} WHERE source = {_name} AND known_at <= {_asOf} AND closed_at > {_asOf}";
        var isDated = table is not ("accounts" or "contacts" or "aliases");
        var occurred = isDated ? $"{known} AND occurred_at < {_asOf}" : known;
        var total = isDated ? connection.Rows($"SELECT count(*), min(occurred_at), max(occurred_at) {occurred}", cancellation)[0] : connection.Rows($"SELECT count(*), NULL, NULL {known}", cancellation)[0];
        return new SourceInspection(source.Name, total.Int64(0), Moment(total, 1), Moment(total, 2), LastLook())
        {
            Days = source.Mapping.IsActivity ? Days(occurred) : [],
            Lag = isDated && source.Known is not KnownRule.WhenOccurred ? Lag(occurred) : null,
            Names = name is null ? [] : Names(name, occurred),
            Refused = SetAside("refused", "code", "concat(file, ', record ', record, ': ', detail)"),
            Suspect = SetAside("suspects", "failed", "concat(file, ', record ', record)"),
        };
    }

    private List<KeyValuePair<DateOnly, long>> Days(string occurred) =>
    [
        .. connection.Rows(
            $"""
            SELECT CAST(timezone({DuckSql.Literal(span.Zone.Name)}, make_timestamptz(quarter * 900000000)) AS DATE) AS day, sum(rows)
            FROM (SELECT occurred_at // 900000000 AS quarter, count(*) AS rows {occurred} AND occurred_at >= {From} GROUP BY quarter)
            GROUP BY day ORDER BY day
            """,
            cancellation).Select(row => KeyValuePair.Create(row.Date(0), row.Int64(1))),
    ];

    private SourceLag? Lag(string occurred)
    {
        const string Days = "(known_at - occurred_at) / 86400000000.0";
        var row = connection.Rows($"SELECT quantile_cont({Days}, 0.5), quantile_cont({Days}, 0.95) {occurred} AND occurred_at >= {From}", cancellation)[0];
        return row.IsNull(0) ? null : new SourceLag(row.Double(0), row.Double(1));
    }

    private List<NamedRows> Names(string name, string occurred) =>
    [
        .. connection.Rows($"SELECT coalesce({name}, ''), count(*) AS rows, max(occurred_at) {occurred} GROUP BY ALL ORDER BY rows DESC, 1 LIMIT {MostNames}", cancellation)
            .Select(row => new NamedRows(row.Text(0), row.Int64(1), new Instant(row.Int64(2)))),
    ];

    private List<SetAsideCount> SetAside(string table, string reason, string example) =>
    [
        .. connection.Rows(
            $"SELECT {reason}, count(DISTINCT (file, record)), arg_min({example}, record) FROM {table} WHERE source = {_name} GROUP BY {reason} ORDER BY {reason}", cancellation)
            .Select(row => new SetAsideCount(row.Text(0), row.Int64(1), row.Text(2))),
    ];

    private Instant? LastLook()
    {
        var look = connection.Rows($"SELECT max(CASE WHEN last_at <= {_asOf} THEN last_at WHEN first_at <= {_asOf} THEN first_at END) FROM source_checks WHERE source = {_name}", cancellation)[0];
        return Moment(look, 0);
    }

    private string From => DuckSql.Literal(span.Zone.StartOfDay(span.From).Micros);

    private static Instant? Moment(DuckRow row, int column) => row.IsNull(column) ? null : new Instant(row.Int64(column));
}
