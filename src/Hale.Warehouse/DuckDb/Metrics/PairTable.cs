using Hale.Core.Time;
using Hale.DuckDb;
using Hale.Engine.Metrics;
using Hale.Warehouse.Sql;
using Hale.Warehouse.Sql.Scans;

namespace Hale.Warehouse.DuckDb.Metrics;

/// <summary>
/// The range of pairs that is at hand, in a temporary table of the reading's connection, numbered in their order. Queries join to it, so that what they hold in memory
/// grows with the range and not with the number of accounts.
/// </summary>
/// <param name="connection">The connection of the reading.</param>
/// <param name="windows">The windows whose bounds stand beside each pair.</param>
/// <param name="terms">The terms of accounts.</param>
internal sealed class PairTable(DuckConnection connection, IReadOnlyList<Window> windows, TermSql terms)
{
    public const string Name = "hale_pairs";

    private readonly IReadOnlyList<WindowBound> _bounds = [.. windows.SelectMany(WindowBound.Of)];

    /// <summary>The accounts that the pairs of the range stand for, where some have become others.</summary>
    public const string MembersName = "hale_members";

    private const string Key = "position";
    private const string BeganColumn = "began";

    /// <summary>The range at hand, as scans read it.</summary>
    public PairsRelation Relation { get; private set; } = new(Name, Key, Condition: null);

    /// <summary>The query that gives the key of each pair and when its account <c>began</c>, where that was found with the pairs; null where pairs were given.</summary>
    public string? Began { get; private set; }

    /// <summary>Takes the accounts of a range that exist at the moments, moment after moment in the order of the accounts, and gives the number of pairs.</summary>
    public int Take(PairAccounts accounts, AccountRange range, ScanMoments moments, CancellationToken cancellationToken)
    {
        Create(began: true);
        string Bounds(Instant asOf) => string.Concat(BoundsOf(moments, asOf).Select(bound => $", {DuckSql.Literal(bound)}"));
        var populations = moments.All.Select(asOf => $"SELECT account, {DuckSql.Literal(asOf.Micros)} AS {PairsRelation.AsOf}{Bounds(asOf)}, {BeganColumn} FROM ({accounts.Population(asOf, range)})");
        var taken = (int)connection.Execute(
            $"""
            INSERT INTO {Name}
            SELECT row_number() OVER (ORDER BY {PairsRelation.AsOf}, account) - 1, *
            FROM ({string.Join(" UNION ALL ", populations)})
            """,
            cancellationToken);
        Complete(accounts, cancellationToken);
        return taken;
    }

    /// <summary>Takes given pairs in their order.</summary>
    public void Take(IReadOnlyList<AccountMoment> pairs, PairAccounts accounts, ScanMoments moments, CancellationToken cancellationToken)
    {
        Create(began: false);
        var bounds = pairs.Select(pair => pair.AsOf).Distinct().ToDictionary(asOf => asOf, asOf => BoundsOf(moments, asOf));
        using var appender = connection.Appender(Name);
        for (var from = 0; from < pairs.Count; from += DuckAppender.ChunkCapacity)
        {
            cancellationToken.ThrowIfCancellationRequested();
            Append(appender, [.. pairs.Skip(from).Take(DuckAppender.ChunkCapacity)], from, bounds);
        }

        appender.Close();
        Complete(accounts, cancellationToken);
    }

    private void Create(bool began)
    {
        var bounds = string.Concat(_bounds.Select(bound => $", {DuckSql.Identifier(bound.Column)} BIGINT"));
        Began = began ? $"SELECT {Key}, {BeganColumn} FROM {Name}" : null;
        connection.Execute($"CREATE OR REPLACE TEMP TABLE {Name} (position BIGINT, account VARCHAR, {PairsRelation.AsOf} BIGINT{bounds}{(began ? $", {BeganColumn} BIGINT" : string.Empty)})");
    }

    private void Complete(PairAccounts accounts, CancellationToken cancellationToken)
    {
        TakeStarts(accounts, cancellationToken);
        if (!accounts.Lineage.IsEmpty)
        {
            connection.Execute($"CREATE OR REPLACE TEMP TABLE {MembersName} AS FROM {accounts.Members(Name, [.. _bounds.Select(bound => bound.Column)])}", cancellationToken);
            Relation = new PairsRelation(MembersName, Key, Condition: null) { HasMembers = true };
        }
    }

    /// <summary>Where a window begins with the account or its contract, each account's own start takes the place of the one that all have.</summary>
    private void TakeStarts(PairAccounts accounts, CancellationToken cancellationToken)
    {
        if (windows.OfType<Window.SinceStart>().FirstOrDefault() is { } sinceStart)
        {
            var column = DuckSql.Identifier(PairsRelation.StartOf(sinceStart));
            connection.Execute($"UPDATE {Name} SET {column} = b.began FROM ({Began ?? accounts.Began(Name)}) AS b WHERE {Name}.position = b.position", cancellationToken);
        }

        if (windows.OfType<Window.SinceContract>().FirstOrDefault() is { } sinceContract)
        {
            var column = DuckSql.Identifier(PairsRelation.StartOf(sinceContract));
            connection.Execute($"UPDATE {Name} SET {column} = {DuckSql.Literal(AccountSql.Never)}", cancellationToken);
            connection.Execute($"UPDATE {Name} SET {column} = c.began FROM ({terms.ActiveSince(accounts.Members(Name, []), Key)}) AS c WHERE {Name}.position = c.position", cancellationToken);
        }
    }

    private long[] BoundsOf(ScanMoments moments, Instant asOf) => [.. _bounds.Select(bound => bound.Of(moments, asOf).Micros)];

    private void Append(DuckAppender appender, AccountMoment[] pairs, int from, Dictionary<Instant, long[]> bounds)
    {
        appender.Begin(pairs.Length);
        appender.Column(0).Write([.. pairs.Select((_, index) => (long)from + index)]);
        appender.Column(1).Write(pairs.Select(pair => pair.Account).ToArray());
        appender.Column(2).Write([.. pairs.Select(pair => pair.AsOf.Micros)]);
        for (var bound = 0; bound < _bounds.Count; bound++)
        {
            appender.Column(3 + bound).Write([.. pairs.Select(pair => bounds[pair.AsOf][bound])]);
        }

        appender.EndChunk();
    }
}
