using Hale.Core.Contracts;
using Hale.DuckDb;
using Hale.Engine.Import;

namespace Hale.Warehouse.DuckDb.Import.Contracts;

/// <summary>Counts what the loading has set aside, and the names that files and events have.</summary>
/// <param name="connection">The connection that imports.</param>
/// <param name="declared">The declared source.</param>
/// <param name="facts">The names of its facts.</param>
/// <param name="cancellation">Cancels.</param>
internal sealed class StoredRules(DuckConnection connection, string declared, IReadOnlyList<string> facts, CancellationToken cancellation)
{
    private const int Examples = 3;
    private const string Columns = "column";
    private const string EventNames = "event";

    private readonly string _facts = string.Join(", ", facts.Select(DuckSql.Literal));

    public RuleCount Judge(ContractRule.OfRefusals rule) => SetAside(
        "refused", rule.OnlyTypes ? $"code IN ({DuckSql.Literal(RefusalCodes.BadValue)}, {DuckSql.Literal(RefusalCodes.BadTime)})" : "TRUE", "concat(': ', detail)", string.Empty);

    public RuleCount Judge(ContractRule.OfCheck rule)
    {
        var failed = DuckSql.Literal(rule.Check);
        return SetAside("suspects", $"failed = {failed}", "''", $" AND position(concat(chr(10), {failed}, ': ') IN concat(chr(10), checks)) > 0");
    }

    /// <summary>Judges the columns of the files by those that were there before, and keeps them.</summary>
    public RuleCount Judge(ContractRule.OfHeader rule, IReadOnlyList<string> header)
    {
        var before = Seen(Columns);
        var named = before.Count == 0 ? [] : (rule.Gone ? before.Except(header, StringComparer.Ordinal) : header.Except(before, StringComparer.Ordinal)).Order(StringComparer.Ordinal).ToList();
        return Named(named, header.Count);
    }

    /// <summary>Judges the names of the events.</summary>
    public RuleCount Judge(ContractRule.OfEvents rule)
    {
        var given = Given();
        var before = Seen(EventNames);
        var named = (rule.Expected ?? (before.Count == 0 ? given : before)) is var known ? given.Except(known, StringComparer.Ordinal).ToList() : [];
        return Named(named, given.Count);
    }

    /// <summary>Keeps the names that there are now, when all rules have been judged.</summary>
    public void Keep(IReadOnlyList<string> header)
    {
        connection.Execute("DELETE FROM source_names WHERE source = $1 AND kind = $2", declared, Columns);
        foreach (var (kind, names) in new[] { (Columns, header), (EventNames, Given().Except(Seen(EventNames), StringComparer.Ordinal)) })
        {
            foreach (var name in names)
            {
                connection.Execute("INSERT INTO source_names VALUES ($1, $2, $3)", declared, kind, name);
            }
        }
    }

    private static RuleCount Named(IReadOnlyList<string> names, int total) => new(names.Count, total, [.. names.Take(Examples)])
    {
        Detail = string.Join(", ", names.Take(Examples)) + (names.Count > Examples ? ", …" : string.Empty),
    };

    // The facts of a row share its records, so that a record counts once.
    private RuleCount SetAside(string table, string which, string detail, string having)
    {
        var set = $"FROM {table} WHERE source IN ({_facts}) AND {which}";
        var failing = connection.Scalar<long>($"SELECT count(*) FROM (SELECT DISTINCT file, record {set})", cancellation);
        var total = connection.Scalar<long?>(
            $"SELECT max(records) FROM (SELECT sum(records - left_out) AS records FROM import_files WHERE source IN ({_facts}){having} GROUP BY source)", cancellation) ?? 0;
        return new RuleCount(failing, Math.Max(failing, total),
        [
            .. connection.Rows($"SELECT concat(file, ', record ', record, {detail}) {set} ORDER BY file, record LIMIT {Examples}", cancellation).Select(row => row.Text(0).ReplaceLineEndings(" ")),
        ]);
    }

    private List<string> Seen(string kind) =>
        [.. connection.Rows("SELECT name FROM source_names WHERE source = $1 AND kind = $2 ORDER BY name", declared, kind).Select(row => row.Text(0))];

    private List<string> Given() =>
        [.. connection.Rows($"SELECT DISTINCT event FROM events WHERE source IN ({_facts}) AND closed_by IS NULL ORDER BY event", cancellation).Select(row => row.Text(0))];
}
