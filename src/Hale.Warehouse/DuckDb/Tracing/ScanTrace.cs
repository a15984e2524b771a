using Hale.Core.Metrics.Planning;
using Hale.Core.Time;
using Hale.Core.Values;
using Hale.DuckDb;
using Hale.Engine.Tracing;
using Hale.Warehouse.Sql.Scans;

namespace Hale.Warehouse.DuckDb.Tracing;

/// <summary>The facts that an aggregation over events, attributes or points reads for one account, by the very conditions with which its scan reads them.</summary>
internal sealed class ScanTrace
{
    private const string Found = "hale_traced";
    private const int OwnColumns = 8;

    private readonly TracedPair _pair;
    private readonly Aggregation _aggregation;
    private readonly PairsRelation _pairs;
    private readonly FactRelation _relation;
    private readonly FactShape _shape;
    private readonly bool _ofEvents;

    public ScanTrace(TracedPair pair, Aggregation aggregation)
    {
        (_pair, _aggregation) = (pair, aggregation);
        _ofEvents = aggregation.Table is FactTable.Events or FactTable.ContactEvents;
        _shape = FactShape.Of(aggregation.Table);
        _pairs = aggregation.Table == FactTable.Attributes && pair.Relation.HasMembers
            ? pair.Relation with { Condition = $"{PairsRelation.Alias}.{PairsRelation.Generation} IS NOT NULL" }
            : pair.Relation;
        var query = new ScanQuery(_ofEvents ? FactTable.Events : aggregation.Table, [new ScanColumn(0, aggregation)]);
        _relation = new PairedFacts(pair.Dialect, pair.Stored, pair.Plan, new FactConditions(pair.Dialect, pair.Stored, pair.Plan)).Of(query, _pairs, pair.Moments);
    }

    public TracedFacts Read(CancellationToken cancellationToken)
    {
        var columns = new TracedColumns(_pair, _aggregation);
        var fields = columns.Of(_relation.Columns);
        _pair.Connection.Execute($"CREATE OR REPLACE TEMP TABLE {Found} AS {Counted(fields)}", cancellationToken);
        var totals = _pair.Connection.Rows($"SELECT count(*), count(*) FILTER (WHERE import > $1) FROM {Found}", cancellationToken, _pair.LastImport)[0];
        var (leftOut, gone) = new LeftOutTrace(_pair, _aggregation, _pairs).Read(totals.Int64(0), cancellationToken);
        return new TracedFacts(Kind, totals.Int64(0), _ofEvents ? Days(cancellationToken) : [], Latest(columns, fields, cancellationToken))
        {
            Window = _pair.BoundsOf(_aggregation.Window),
            LeftOut = leftOut,
            Arrived = totals.Int64(1),
            Gone = gone,
        };
    }

    private FactsKind Kind => _aggregation.Table switch
    {
        FactTable.Events or FactTable.ContactEvents => FactsKind.Events,
        FactTable.Attributes => FactsKind.Versions,
        FactTable.Series => FactsKind.Points,
        FactTable.Contacts => FactsKind.Contacts,
    };

    private string Counted(IReadOnlyList<(string Name, string Sql)> fields)
    {
        var facts = _relation.Facts;
        var order = _shape.Order.Select(column => $"{facts}.{column} DESC");
        var newest = _pairs.HasMembers && _aggregation.Table == FactTable.Attributes ? order.Prepend($"{PairsRelation.Alias}.{PairsRelation.Generation}") : order;
        string[] own =
        [
            $"row_number() OVER (ORDER BY {string.Join(", ", newest)}) AS place", $"{facts}.account AS account", $"{facts}.{_shape.Time} AS at", $"{facts}.{_shape.Name} AS name",
            $"{(_ofEvents ? $"{facts}.contact" : "NULL")} AS contact", $"{facts}.source AS source", $"{facts}.import AS import", $"{facts}.known_at AS known_at",
        ];
        string[] further = [_ofEvents ? $"{facts}.day AS day" : "NULL AS day", $"{Amount ?? "NULL"} AS amount", $"{Present ?? "true"} AS present"];
        var filter = new AggregatePrinter(_pair.Dialect, _relation.Columns, facts).Filter(_aggregation, _relation.Pairs.Bounds(_aggregation.Window));
        var select = string.Join(", ", own.Concat(fields.Select((field, index) => FormattableString.Invariant($"{field.Sql} AS field{index}"))).Concat(further));
        var latest = _aggregation.Latest is { } most ? FormattableString.Invariant($" AND place <= {most}") : string.Empty;
        return $"SELECT * EXCLUDE (present) FROM (\nSELECT {select}\n{(filter is null ? _relation : _relation.Where(filter)).Text}\n) WHERE present{latest}";
    }

    /// <summary>What a fact must have to be read at all, once the latest are chosen; null for nothing.</summary>
    private string? Present =>
        _aggregation.Table == FactTable.ContactEvents || _aggregation.Function == AggregateFunction.CountDistinctContactDays ? $"{_relation.Facts}.contact IS NOT NULL"
        : _aggregation.Column is null or FactColumns.Interval ? null
        : _ofEvents ? $"{_relation.Columns.Stored(_aggregation.Column, null)} IS NOT NULL"
        : $"{_relation.Facts}.{_aggregation.Column} IS NOT NULL";

    /// <summary>The number that is read of each event; null where none is.</summary>
    private string? Amount => !_ofEvents || _aggregation.Column is not { } column || column is FactColumns.Interval || _aggregation.Kind is not (RawKind.Decimal or RawKind.Double) ? null
        : _aggregation.Conversion is { } conversion ? _relation.Columns.Converted(column, conversion)
        : _relation.Columns.Stored(column, ValueKind.Number);

    private IReadOnlyList<TracedDay> Days(CancellationToken cancellationToken) =>
    [
        .. _pair.Connection.Rows($"SELECT day, count(*), {(Amount is null ? "NULL" : "sum(amount)")} FROM {Found} GROUP BY day ORDER BY day", cancellationToken)
            .Select(row => new TracedDay(DateOnly.FromDateTime(DateTime.UnixEpoch).AddDays((int)row.Int64(0)), row.Int64(1), row.IsNull(2) ? null : row.Decimal(2))),
    ];

    private IReadOnlyList<TracedFact> Latest(TracedColumns columns, IReadOnlyList<(string Name, string Sql)> fields, CancellationToken cancellationToken) =>
    [
        .. _pair.Connection.Rows($"SELECT * EXCLUDE (day, amount) FROM {Found} ORDER BY place LIMIT $1", cancellationToken, (long)_pair.Request.Latest)
            .Select(row => new TracedFact(
                row.Text(1),
                new Instant(row.Int64(2)),
                row.Text(3),
                row.IsNull(4) ? null : row.Text(4),
                columns.Fields(row, OwnColumns, fields),
                row.Text(5),
                row.Int64(6),
                new Instant(row.Int64(7)))),
    ];
}
