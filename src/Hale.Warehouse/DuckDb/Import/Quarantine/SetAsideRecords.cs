using System.Runtime.CompilerServices;
using Hale.DuckDb;
using Hale.Engine.Import;

namespace Hale.Warehouse.DuckDb.Import.Quarantine;

/// <summary>Lists refused and suspect records, a portion at a time.</summary>
internal static class SetAsideRecords
{
    private const int Portion = 10_000;

    public static async IAsyncEnumerable<SetAsideRecord> ReadAsync(
        DuckDbSession session, SetAsideKind kind, string? source, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using var connection = session.Connect();
        var from = kind switch
        {
            SetAsideKind.Refused => "SELECT source, file, record, code, detail, content FROM refused",
            SetAsideKind.Suspect => "SELECT source, file, record, failed, NULL, content FROM suspects",
        };
        var where = source is null ? "" : $" WHERE source = {DuckSql.Literal(source)} OR starts_with(source, {DuckSql.Literal(source + ".")})";
        await EngineFaults.RunAsync(() => connection.Execute($"CREATE OR REPLACE TEMP TABLE listed AS {from}{where} ORDER BY 1, 2, 3, 4, 5"), cancellationToken);
        for (var at = 0L; ; at += Portion)
        {
            var page = $"SELECT * FROM listed WHERE rowid >= {DuckSql.Literal(at)} AND rowid < {DuckSql.Literal(at + Portion)} ORDER BY rowid";
            var rows = await EngineFaults.RunAsync(() => connection.Rows(page, cancellationToken), cancellationToken);
            foreach (var row in rows)
            {
                yield return new SetAsideRecord(row.Text(0), row.Text(1), row.Int64(2), row.Text(3), row.IsNull(4) ? null : row.Text(4), row.IsNull(5) ? null : row.Text(5));
            }

            if (rows.Count == 0)
            {
                yield break;
            }
        }
    }
}
