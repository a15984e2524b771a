using Hale.Core.Contracts;
using Hale.Core.Projects;
using Hale.Core.Sources;
using Hale.Core.Time;
using Hale.DuckDb;
using Hale.Engine.Import;
using Hale.Warehouse.DuckDb.Identity;
using Hale.Warehouse.DuckDb.Import.Contracts;
using Hale.Warehouse.DuckDb.Import.Ledger;
using Hale.Warehouse.DuckDb.Import.Quarantine;
using Hale.Warehouse.DuckDb.Import.Tables;
using Hale.Warehouse.DuckDb.Metrics;

namespace Hale.Warehouse.DuckDb.Import;

/// <summary>An import on one connection: without the commit at its end, undone to its last step.</summary>
internal sealed class DuckDbImportSession : IImportSession
{
    private readonly DuckConnection _connection;
    private readonly ImportSteps _steps;
    private readonly Project _project;
    private readonly ImportLedger _ledger;
    private readonly HashSet<string> _looked = new(StringComparer.Ordinal);
    private readonly HashSet<string> _changed = new(StringComparer.Ordinal);
    private readonly JudgedFiles _judged = new();
    private readonly Identities _identities;

    private DuckDbImportSession(DuckConnection connection, Project project, Instant now, long step)
    {
        _connection = connection;
        _project = project;
        _steps = new ImportSteps(connection, step);
        PropertySchema.Prepare(connection, project.Sources);
        _ledger = new ImportLedger(connection, project.Zone, now);
        _changed.UnionWith(_ledger.SourcesRead);
        _identities = new Identities(connection, project, _ledger.Erased);
    }

    /// <summary>Begins; the session owns the connection.</summary>
    public static DuckDbImportSession Begin(DuckConnection connection, Project project, Instant now, long step)
    {
        try
        {
            return new DuckDbImportSession(connection, project, now, step);
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    public Task<FileReceipt> LoadAsync(SourceDefinition source, StagedFile file, IProgress<double> progress, CancellationToken cancellationToken) =>
        EngineFaults.RunAsync(() => Load(source, file, progress, cancellationToken), cancellationToken);

    public Task<IReadOnlyList<MissingFile>> SettleMissingAsync(
        SourceDefinition source, IReadOnlyCollection<string> present, MissingFilePolicy policy, CancellationToken cancellationToken) => EngineFaults.RunAsync(
        () =>
        {
            var missing = new MissingFiles(_connection, source, _ledger, _project.Zone.Name, cancellationToken).Settle(present, policy);
            if (missing.Any(file => file.IsRetracted))
            {
                Changed(source);
            }

            return missing;
        },
        cancellationToken);

    public Task<FileReceipt> LookAgainAsync(SourceDefinition source, StagedFile file, FileReceipt receipt, CancellationToken cancellationToken) => EngineFaults.RunAsync(
        () => Identities.AreOf(source) && _ledger.IsResolvedOtherwise(source, file, _identities.FingerprintOf(source)) ? Load(source, file, new Progress<double>(), cancellationToken)
            : !_judged.WasTooEarly(source, file) ? receipt
            : receipt.Skipped ? Load(source, file, new Progress<double>(), cancellationToken)
            : receipt with { Suspect = new FileLoad(_connection, _project, source, file, _ledger, _identities, cancellationToken).Judge() },
        cancellationToken);

    public Task<IReadOnlyList<ContractVerdict>> JudgeContractsAsync(IReadOnlyList<SourceReading> readings, CancellationToken cancellationToken) =>
        EngineFaults.RunAsync<IReadOnlyList<ContractVerdict>>(
            () =>
            {
                if (!_project.Sources.Any(source => source.Contract.IsStated))
                {
                    return [];
                }

                Look();
                new ContractRun(_connection, _project, _ledger, readings, cancellationToken).Judge(_changed);
                return new ContractJudge(_project.Sources, SourceReaches.Read(_connection, cancellationToken), _project.Zone).At(_ledger.Now);
            },
            cancellationToken);

    public Task CommitAsync(CancellationToken cancellationToken) => EngineFaults.RunAsync(
        () =>
        {
            Look();
            _steps.Finish();
        },
        cancellationToken);

    public async ValueTask DisposeAsync() => await Task.Run(() =>
    {
        _steps.Dispose();
        _connection.Dispose();
    });

    private void Changed(SourceDefinition source)
    {
        _changed.Add(source.Name);
        _judged.Changed(source);
        _identities.Changed(source);
    }

    private void Look() => SourceChecks.Add(_connection, _looked.Order(StringComparer.Ordinal), _ledger.Now, _project.Zone);

    private FileReceipt Load(SourceDefinition source, StagedFile file, IProgress<double> progress, CancellationToken cancellationToken)
    {
        _looked.Add(source.Name);
        if (_ledger.Unchanged(source, file, _identities.FingerprintOf(source)) is { } earlier)
        {
            _judged.Judged(source, file);
            progress.Report(1);
            return earlier;
        }

        var load = new FileLoad(_connection, _project, source, file, _ledger, _identities, cancellationToken);
        var receipt = load.Run(new ProgressShares(_connection, progress));
        if (receipt.Added + receipt.Changed + receipt.Retracted > 0)
        {
            Changed(source);
        }

        _judged.Judged(source, file);
        _steps.Loaded(source, receipt, _ledger.Next);
        return receipt;
    }
}
