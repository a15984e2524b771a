using System.Security.Cryptography;
using System.Text;
using Hale.Core.Contracts;
using Hale.Core.Projects;
using Hale.Core.Sources;
using Hale.DuckDb;
using Hale.Engine.Import;
using Hale.Warehouse.DuckDb.Import.Ledger;

namespace Hale.Warehouse.DuckDb.Import.Contracts;

/// <summary>The judging of all contracts in an import.</summary>
internal sealed class ContractRun(
    DuckConnection connection, Project project, ImportLedger ledger, IReadOnlyList<SourceReading> readings, CancellationToken cancellation)
{
    private readonly StoredFindings _stored = new(connection, ledger);
    private readonly Dictionary<string, CellTable> _cells = new(StringComparer.Ordinal);

    /// <summary>Judges every contract.</summary>
    /// <param name="changed">The sources whose facts this import has changed.</param>
    public void Judge(IReadOnlySet<string> changed)
    {
        foreach (var source in project.Sources.Where(source => source.Contract.Volume is not null && source.Mapping.IsActivity))
        {
            StoredDays.Renew(connection, source, project.Zone, changed.Contains(source.Name) || HasRead(source), cancellation);
        }

        try
        {
            foreach (var facts in project.Sources.Where(source => source.Contract.Rules.Count > 0).GroupBy(source => source.Declared, StringComparer.Ordinal))
            {
                Judge(facts.Key, [.. facts]);
            }
        }
        finally
        {
            _cells.Values.ToList().ForEach(cells => cells.Dispose());
        }
    }

    /// <summary>Whether this import has read a file of a source, perhaps before it was interrupted.</summary>
    private bool HasRead(SourceDefinition source) =>
        connection.Scalar<bool>("SELECT EXISTS (SELECT 1 FROM import_files WHERE source = $1 AND import = $2)", cancellation, source.Name, ledger.Next);

    private void Judge(string declared, IReadOnlyList<SourceDefinition> facts)
    {
        var stored = new StoredRules(connection, declared, [.. facts.Select(fact => fact.Name)], cancellation);
        List<string> header = [.. FilesOf(declared).SelectMany(file => file.Cells?.Header ?? []).Distinct(StringComparer.Ordinal)];
        var keeps = false;
        foreach (var rule in facts[0].Contract.Rules)
        {
            var inputs = InputsOf(declared, rule);
            if (!CanJudge(declared, rule) || (inputs.Length > 0 && _stored.IsJudged(declared, rule, inputs)))
            {
                continue;
            }

            keeps |= rule is ContractRule.OfHeader or ContractRule.OfEvents;
            _stored.Store(declared, rule, rule.Match(column => Columns(declared).Judge(column), stored.Judge, names => stored.Judge(names, header), stored.Judge, stored.Judge), inputs);
        }

        if (keeps)
        {
            stored.Keep(header);
        }
    }

    /// <summary>Of what has no files with cells nothing is said of cells.</summary>
    private bool CanJudge(string declared, ContractRule rule) => rule switch
    {
        ContractRule.OfHeader => HasCells(declared),
        ContractRule.OfColumn { Test: ColumnTest.Relationships { To: { } to } } => HasCells(declared) && HasCells(to),
        ContractRule.OfColumn => HasCells(declared),
        _ => true,
    };

    private bool HasCells(string declared) => FilesOf(declared) is { Count: > 0 } files && files.All(file => file.Cells is not null);

    private ColumnRules Columns(string declared) => new(connection, Cells(declared), Cells, cancellation);

    private CellTable Cells(string declared) => _cells.TryGetValue(declared, out var cells)
        ? cells
        : _cells[declared] = new CellTable(connection, $"contract_cells_{declared}", FilesOf(declared), cancellation);

    /// <summary>The facts of a declared source read the same files.</summary>
    private IReadOnlyList<StagedFile> FilesOf(string declared) => readings.FirstOrDefault(reading => reading.Source.Declared == declared)?.Files ?? [];

    /// <summary>What a rule looks at, as a hash; empty when that is quicker to judge than to know.</summary>
    private string InputsOf(string declared, ContractRule rule) => rule.Match(
        column => Hash(FilesHash(declared) + column.Test.Match(_ => "", _ => "", _ => "", other => other.To is { } to ? FilesHash(to) : AccountsHash())),
        _ => string.Empty,
        _ => Hash(FilesHash(declared)),
        _ => Hash(FilesHash(declared)),
        _ => string.Empty);

    private string FilesHash(string declared) => string.Join('\n', FilesOf(declared).Select(file => $"{file.Name}\t{file.Fingerprint}"));

    private string AccountsHash() => connection.Scalar<string>("SELECT concat(count(*), ' ', max(import), ' ', max(closed_by)) FROM accounts", cancellation)!;

    private static string Hash(string inputs) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(inputs)));
}
