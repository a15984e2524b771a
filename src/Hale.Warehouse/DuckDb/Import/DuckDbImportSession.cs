using Hale.Core.Projects;
using Hale.Core.Sources;
using Hale.Core.Time;
using Hale.DuckDb;
using Hale.Engine.Import;

namespace Hale.Warehouse.DuckDb.Import;

/// <summary>An import on one connection: without the commit at its end, undone to its last step.</summary>
internal sealed class DuckDbImportSession : IImportSession
{
    private readonly DuckConnection _connection;
    private readonly ImportSteps _steps;
    private readonly Project _project;
    private readonly ImportLedger _ledger;
    private readonly HashSet<string> _looked = new(StringComparer.Ordinal);
    private readonly JudgedFiles _judged = new();

    private DuckDbImportSession(DuckConnection connection, Project project, Instant now, long step)
    {
        _connection = connection;
        _project = project;
        _steps = new ImportSteps(connection, step);
        _ledger = new ImportLedger(connection, project.Zone, now);
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
                _judged.Changed(source);
            }

            return missing;
        },
        cancellationToken);

    public Task<FileReceipt> LookAgainAsync(SourceDefinition source, StagedFile file, FileReceipt receipt, CancellationToken cancellationToken) => EngineFaults.RunAsync(
        () => !_judged.WasTooEarly(source, file) ? receipt
            : receipt.Skipped ? Load(source, file, new Progress<double>(), cancellationToken)
            : receipt with { Suspect = new FileLoad(_connection, _project, source, file, _ledger, cancellationToken).Judge() },
        cancellationToken);

    public Task CommitAsync(CancellationToken cancellationToken) => EngineFaults.RunAsync(
        () =>
        {
            SourceChecks.Add(_connection, _looked.Order(StringComparer.Ordinal), _ledger.Now, _project.Zone);
            _steps.Finish();
            return true;
        },
        cancellationToken);

    public async ValueTask DisposeAsync() => await Task.Run(() =>
    {
        _steps.Dispose();
        _connection.Dispose();
    });

    private FileReceipt Load(SourceDefinition source, StagedFile file, IProgress<double> progress, CancellationToken cancellationToken)
    {
        _looked.Add(source.Name);
        if (_ledger.Unchanged(source, file) is { } earlier)
        {
            _judged.Judged(source, file);
            progress.Report(1);
            return earlier;
        }

        var load = new FileLoad(_connection, _project, source, file, _ledger, cancellationToken);
        var receipt = load.Run(new ProgressShares(_connection, progress));
        if (receipt.Added + receipt.Changed + receipt.Retracted > 0)
        {
            _judged.Changed(source);
        }

        _judged.Judged(source, file);
        _steps.Loaded(receipt, _ledger.Next);
        return receipt;
    }
}
