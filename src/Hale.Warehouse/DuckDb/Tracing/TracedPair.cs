using Hale.Core.Lineage;
using Hale.Core.Metrics.Planning;
using Hale.Core.Time;
using Hale.DuckDb;
using Hale.Engine.Tracing;
using Hale.Warehouse.DuckDb.Metrics;
using Hale.Warehouse.Sql;
using Hale.Warehouse.Sql.Scans;

namespace Hale.Warehouse.DuckDb.Tracing;

/// <summary>The one account and moment of a trace, in the table that scans read: with the bounds of its windows, and the accounts that it stands for.</summary>
internal sealed class TracedPair
{
    private readonly PairTable _table;

    public TracedPair(DuckConnection connection, TraceRequest request, CancellationToken cancellationToken)
    {
        StoredZone.Check(connection, request.Plan.Zone);
        (Connection, Request) = (connection, request);
        Moments = new ScanMoments([request.Pair.AsOf], request.Plan.Zone);
        Stored = PropertyColumns.AsStored(connection);
        var sources = request.Plan.SourceNames;
        Accounts = new PairAccounts(new AccountSql(Dialect, sources, asksClosings: true), PairLineage.Read(connection, sources, Moments.All, cancellationToken));
        _table = new PairTable(connection, request.Plan.Windows, new TermSql(Dialect, sources));
        _table.Take([request.Pair], Accounts, Moments, cancellationToken);
        LastImport = connection.Scalar<long>("SELECT coalesce(max(import), 0) FROM imports WHERE started_at <= $1", cancellationToken, request.Since.Micros);
    }

    public DuckConnection Connection { get; }

    public TraceRequest Request { get; }

    public DuckDbDialect Dialect { get; } = new();

    public ScanMoments Moments { get; }

    public StoredColumns Stored { get; }

    public PairAccounts Accounts { get; }

    /// <summary>The last import before the run.</summary>
    public long LastImport { get; }

    /// <summary>The pair as scans read it.</summary>
    public PairsRelation Relation => _table.Relation;

    public MetricPlan Plan => Request.Plan;

    public Instant AsOf => Request.Pair.AsOf;

    /// <summary>What had become of accounts.</summary>
    public AccountLineage Lineage => Accounts.Lineage.Of(AsOf);

    /// <summary>The bounds of a window for the account; null for all time.</summary>
    public WindowBounds? BoundsOf(Window? window)
    {
        if (window is null)
        {
            return null;
        }

        var start = Connection.Scalar<long>($"SELECT min({DuckSql.Identifier(PairsRelation.StartOf(window))}) FROM {Relation.From}");
        return Moments.BoundsOf(window, AsOf) with { Start = new Instant(start) };
    }
}
