using Hale.Core.Scoring;
using Hale.DuckDb;
using Hale.Engine.Drifting;
using Hale.Engine.Drifting.Watching;
using Hale.Engine.History;
using Hale.Engine.Trends;

namespace Hale.Warehouse.DuckDb.Drifting;

/// <summary>Reads what accounts had at closes from DuckDB.</summary>
/// <param name="session">The open database.</param>
internal sealed class DuckDbDriftStore(DuckDbSession session) : IDriftStore
{
    private const string Scores = "SELECT account, value, coalesce(band, -1)::SMALLINT FROM run_scores WHERE run = $1 ORDER BY account";

    // $4: the state of a node that does not apply.
    private const string Points =
        """
        SELECT n.account, n.points
        FROM run_nodes AS n JOIN run_scores AS s ON s.run = n.run AND s.account = n.account
        WHERE n.run = $1 AND n.node = $2 AND s.scorecard = $3 AND n.state <> $4
        ORDER BY n.account
        """;

    public Task<ScoredClose> ScoresAsync(Run close, CancellationToken cancellationToken) => ReadAsync(
        connection =>
        {
            var (accounts, values, bands) = (new List<string>(), new List<double>(), new List<int>());
            using var result = connection.Query(Scores, cancellationToken, close.Number);
            while (result.Read(out var chunk))
            {
                Take(chunk, accounts, values);
                var band = chunk.Int16(2);
                for (var row = 0; row < chunk.RowCount; row++)
                {
                    bands.Add(band.Values[row]);
                }
            }

            return new ScoredClose(new DriftClose(CountedCloses.Day(close), accounts, values), bands);
        },
        cancellationToken);

    public Task<DriftClose> PointsAsync(Run close, int scorecard, int node, CancellationToken cancellationToken) => ReadAsync(
        connection =>
        {
            var (accounts, values) = (new List<string>(), new List<double>());
            using var result = connection.Query(Points, cancellationToken, close.Number, (long)node, (long)scorecard, (long)NodeState.NotApplicable);
            while (result.Read(out var chunk))
            {
                Take(chunk, accounts, values);
            }

            return new DriftClose(CountedCloses.Day(close), accounts, values);
        },
        cancellationToken);

    private static void Take(DuckChunk chunk, List<string> accounts, List<double> values)
    {
        var account = chunk.Text(0);
        var value = chunk.Double(1);
        for (var row = 0; row < chunk.RowCount; row++)
        {
            accounts.Add(account.Get(row)!);
            values.Add(value.Get(row) ?? double.NaN);
        }
    }

    private Task<T> ReadAsync<T>(Func<DuckConnection, T> read, CancellationToken cancellationToken) => EngineFaults.RunAsync(
        () =>
        {
            using var connection = session.Connect();
            return read(connection);
        },
        cancellationToken);
}
