using Hale.Core.Contracts;
using Hale.Core.Time;
using Hale.DuckDb;
using Hale.Warehouse.DuckDb.Import.Ledger;

namespace Hale.Warehouse.DuckDb.Import.Contracts;

/// <summary>Keeps <c>contract_results</c>: a row where something else was found than before.</summary>
internal sealed class StoredFindings(DuckConnection connection, ImportLedger ledger)
{
    private const string Latest = "source = $1 AND contract = $2 AND import = (SELECT max(import) FROM contract_results WHERE source = $1 AND contract = $2)";

    /// <summary>All that was found, in the order in which it became known.</summary>
    public static IEnumerable<(string Source, ContractFinding Finding)> Read(DuckConnection connection, CancellationToken cancellation) => connection.Rows(
        "SELECT source, contract, meaning, known_at, failing, total, detail, examples FROM contract_results ORDER BY known_at, import", cancellation)
        .Select(row => (row.Text(0), new ContractFinding(
            row.Text(1), row.Text(2), new Instant(row.Int64(3)), row.Int64(4), row.Int64(5), row.Text(6), row.Text(7).Split('\n', StringSplitOptions.RemoveEmptyEntries))));

    /// <summary>Whether a rule was judged by the same files.</summary>
    public bool IsJudged(string source, ContractRule rule, string inputs) => connection.Scalar<bool>(
        $"SELECT EXISTS (SELECT 1 FROM contract_results WHERE {Latest} AND meaning = $3 AND inputs = $4)", source, rule.Name, rule.Meaning, inputs);

    /// <summary>Stores what was found unless it is what is known.</summary>
    public void Store(string source, ContractRule rule, RuleCount found, string inputs)
    {
        var detail = ledger.Erased.SetAside(connection, found.Detail);
        var changed = connection.Execute(
            $"UPDATE contract_results SET inputs = $8 WHERE {Latest} AND meaning = $3 AND failing = $4 AND total = $5 AND detail = $6 AND examples = $7",
            source, rule.Name, rule.Meaning, found.Failing, found.Total, detail, Lines(found.Examples), inputs);
        if (changed == 0)
        {
            connection.Execute("DELETE FROM contract_results WHERE source = $1 AND contract = $2 AND import = $3", source, rule.Name, ledger.Number());
            connection.Execute(
                """
                INSERT INTO contract_results (source, contract, meaning, failing, total, detail, examples, inputs, known_at, import)
                VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
                """,
                source, rule.Name, rule.Meaning, found.Failing, found.Total, detail, Lines(found.Examples), inputs, ledger.Now.Micros, ledger.Number());
        }
    }

    private string Lines(IReadOnlyList<string> examples) => string.Join('\n', examples.Select(example => ledger.Erased.SetAside(connection, example)));
}
