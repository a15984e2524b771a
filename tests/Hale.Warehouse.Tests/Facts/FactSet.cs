using Hale.Core.Time;
using Hale.Core.Values;
using Hale.DuckDb;
using Hale.Warehouse.DuckDb;

namespace Hale.Tests.Facts;

/// <summary>Facts of a test, stored as an import would store them.</summary>
internal sealed class FactSet(ProjectZone zone)
{
    private static readonly string[] EventColumns =
        ["source", "id_high", "id_low", "content_high", "content_low", "account", "contact", "event", "occurred_at", "known_at", "day", "import", "ended_at"];

    private static readonly string[] ContactColumns =
        ["source", "id_high", "id_low", "account", "contact", "name", "occurred_at", "started_at", "ended_at", "known_at", "import", "closed_at"];

    public Dictionary<string, ValueKind> Properties { get; init; } = [];

    public List<AccountRow> Accounts { get; init; } = [];

    public List<EventRow> Events { get; init; } = [];

    public List<AttributeRow> Attributes { get; init; } = [];

    public List<SeriesRow> Series { get; init; } = [];

    public List<LineageRow> Lineage { get; init; } = [];

    public Dictionary<string, ValueKind> ContactAttributes { get; init; } = [];

    public List<ContactRow> Contacts { get; init; } = [];

    public void Store(DuckConnection connection)
    {
        foreach (var (property, kind) in Properties)
        {
            connection.Execute($"ALTER TABLE events ADD COLUMN IF NOT EXISTS {PropertyColumns.NameOf(property)} {PropertyColumns.TypeOf(kind)}");
        }

        foreach (var (attribute, kind) in ContactAttributes)
        {
            connection.Execute($"ALTER TABLE contacts ADD COLUMN IF NOT EXISTS {PropertyColumns.NameOf(attribute)} {PropertyColumns.TypeOf(kind)}");
        }

        Insert(connection, "accounts (account, source, name, started_at, ended_at, known_at, import, made)", Accounts.Select(row => Row(row.Account, row.Source, row.Name, row.StartedAt, row.EndedAt, row.KnownAt, row.Import, row.Made)));
        Insert(connection, $"events ({string.Join(", ", EventColumns.Concat(Properties.Keys.Select(PropertyColumns.NameOf)))})", Events.Select(EventCells));
        Insert(connection, "attributes (account, attribute, source, valid_from, known_at, number, text, time, import)", Attributes.Select(row =>
            Row(row.Account, row.Attribute, row.Source, row.ValidFrom, row.KnownAt, row.Number, row.Text, row.Time, row.Import)));
        Insert(connection, "series (account, series, source, occurred_at, known_at, number, text, import, id_high, id_low)", Series.Select(row =>
            Row(row.Account, row.Series, row.Source, row.OccurredAt, row.KnownAt, row.Number, row.Text, 1L, 0L, row.Id)));
        Insert(connection, $"contacts ({string.Join(", ", ContactColumns.Concat(ContactAttributes.Keys.Select(PropertyColumns.NameOf)))})", Contacts.Select(ContactCells));
        Insert(connection, "lineage (source, id_high, id_low, account, kind, other, occurred_at, known_at, import, closed_at)", Lineage.Select((row, index) =>
            Row(row.Source, 0L, (long)index, row.Account, row.Kind, row.Other, row.OccurredAt, row.KnownAt, 1L, row.ClosedAt)));
        FirstFacts.Add(
            connection,
            "SELECT account, source, occurred_at, known_at FROM events UNION ALL SELECT account, source, occurred_at, known_at FROM series",
            CancellationToken.None);
    }

    private string ContactCells(ContactRow row, int index) => Row(
    [
        row.Source, 0L, (long)index, row.Account, row.Contact, row.Name, row.ValidFrom, row.StartedAt, row.EndedAt, row.KnownAt, row.Import, row.ClosedAt,
        .. ContactAttributes.Keys.Select(attribute => row.Attributes.TryGetValue(attribute, out var value) ? Cell(value) : null),
    ]);

    private string EventCells(EventRow row)
    {
        var day = (long)zone.DayOf(new Instant(row.OccurredAt)).DayNumber - DateOnly.FromDateTime(DateTime.UnixEpoch).DayNumber;
        return Row(
        [
            row.Source, 0L, row.Id, 0L, row.Id, row.Account, row.Contact, row.Event, row.OccurredAt, row.KnownAt, day, 1L, row.EndedAt,
            .. Properties.Keys.Select(property => row.Properties.TryGetValue(property, out var value) ? Cell(value) : null),
        ]);
    }

    private static object? Cell(Value value) => value.IsMissing ? null : value.Kind switch
    {
        ValueKind.Number => (decimal)value.Number,
        ValueKind.Text => value.Text,
        ValueKind.Boolean => value.Boolean,
    };

    private static void Insert(DuckConnection connection, string table, IEnumerable<string> rows)
    {
        foreach (var chunk in rows.Chunk(200))
        {
            connection.Execute($"INSERT INTO {table} VALUES {string.Join(", ", chunk)}");
        }
    }

    private static string Row(params object?[] cells) => $"({string.Join(", ", cells.Select(cell => cell switch
    {
        null => "NULL",
        string text => new DuckDbDialect().Literal(text),
        long number => DuckSql.Literal(number),
        double number => DuckSql.Literal(number),
        decimal number => DuckSql.Literal(number),
        bool truth => DuckSql.Literal(truth),
        _ => throw new ArgumentException($"no cell: {cell}", nameof(cells)),
    }))})";
}
