using Hale.Core.Lineage;
using Hale.Core.Scoring;
using Hale.DuckDb;
using Hale.Engine.History;
using Hale.Engine.Trends.Accounts;

namespace Hale.Warehouse.DuckDb.Trends;

/// <summary>Reads what several closes say of one account.</summary>
internal static class AccountStates
{
    // $1 is the account, $2 the last close. What was scored under the id of now comes last, so that it stands where both were.
    private const string Ids = "SELECT $1 AS id, 1 AS own UNION ALL SELECT account, 0 FROM run_lineage WHERE run = $2 AND other = $1 AND kind = 'renamed'";

    public static IReadOnlyList<AccountAtClose> Read(DuckConnection connection, IReadOnlyList<Run> closes, string account, CancellationToken cancellationToken)
    {
        if (closes.Count == 0)
        {
            return [];
        }

        var (last, numbers) = (closes[^1].Number, string.Join(", ", closes.Select(close => DuckSql.Literal(close.Number))));
        var states = new Dictionary<long, AccountAtClose>();
        Add($"SELECT run, other, kind FROM run_lineage WHERE run IN ({numbers}) AND account = $1 AND kind <> 'split' AND run <= $2", row => new AccountAtClose.Became(LineageWords.All[row.Text(2)], row.Text(1)));
        Add($"SELECT l.run, l.excluded_by FROM run_left_out AS l JOIN ({Ids}) AS i ON i.id = l.account WHERE l.run IN ({numbers}) ORDER BY i.own", row => new AccountAtClose.LeftOut(row.IsNull(1) ? null : row.Text(1)));
        Add($"SELECT s.run, s.account, s.status, s.value, s.band, s.coverage, s.scorecard FROM run_scores AS s JOIN ({Ids}) AS i ON i.id = s.account WHERE s.run IN ({numbers}) ORDER BY i.own", row => Evaluated(row, account));
        return [.. closes.Select(close => states.GetValueOrDefault(close.Number, new AccountAtClose.Absent()))];

        void Add(string sql, Func<DuckRow, AccountAtClose> read)
        {
            foreach (var row in connection.Rows(sql, cancellationToken, account, last))
            {
                states[row.Int64(0)] = read(row);
            }
        }
    }

    private static AccountAtClose.Evaluated Evaluated(DuckRow row, string account) => new(
        (ScoreStatus)row.Int64(2),
        row.IsNull(3) ? null : row.Double(3),
        row.IsNull(4) ? null : (int)row.Int64(4),
        row.Double(5),
        (int)row.Int64(6),
        row.Text(1) == account ? null : row.Text(1));
}
