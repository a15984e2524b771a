using Hale.Core.Contracts;
using Hale.Core.Projects;
using Hale.Core.Sources;
using Hale.Core.Time;
using Hale.Engine.Backtesting.Storing;
using Hale.Engine.Drifting;
using Hale.Engine.Entries;
using Hale.Engine.History;
using Hale.Engine.Identity;
using Hale.Engine.Import;
using Hale.Engine.Inspecting;
using Hale.Engine.Metrics;
using Hale.Engine.Outcomes;
using Hale.Engine.Tracing;
using Hale.Engine.Trends;
using Hale.Engine.Verifying;
using Hale.Engine.Warehousing;

namespace Hale.Engine.Tests.Import;

/// <summary>A warehouse that only writes down what is asked of its fact store.</summary>
internal sealed class FakeWarehouse : IWarehouse, IFactStore, IImportSession
{
    public List<string> Log { get; } = [];

    public IFactStore Facts => this;

    public IIdentityStore Identities => throw new NotSupportedException();

    public IMetricStore Metrics => throw new NotSupportedException();

    public ILifeStore Lives => throw new NotSupportedException();

    public IEntryLedger Entries => throw new NotSupportedException();

    public IRunStore Runs => throw new NotSupportedException();

    public ITraceStore Traces => throw new NotSupportedException();

    public IChangeStore Changes => throw new NotSupportedException();

    public ITrendStore Trends => throw new NotSupportedException();

    public IDriftStore Drifts => throw new NotSupportedException();

    public IBacktestStore Backtests => throw new NotSupportedException();

    public Task<IImportSession> BeginImportAsync(Project project, Instant now, CancellationToken cancellationToken)
    {
        Log.Add($"begin at {now}");
        return Task.FromResult<IImportSession>(this);
    }

    public Task<IReadOnlyDictionary<string, SeenCursor>> CursorsAsync(CancellationToken cancellationToken) => throw new NotSupportedException();

    public Task<IReadOnlyDictionary<string, FactProvenance>> ProvenanceAsync(CancellationToken cancellationToken) => throw new NotSupportedException();

    public Task<SourceInspection> InspectAsync(SourceDefinition source, InspectionSpan span, CancellationToken cancellationToken) => throw new NotSupportedException();

    public Task<long> CountAsync(string source, CancellationToken cancellationToken) => throw new NotSupportedException();

    public Task<FileReceipt> LoadAsync(SourceDefinition source, StagedFile file, IProgress<double> progress, CancellationToken cancellationToken)
    {
        Log.Add("load " + source.Name);
        progress.Report(0.5);
        return Task.FromResult(new FileReceipt(source.Name, file.Name, false, 1, 1, 0, []));
    }

    public Task<IReadOnlyList<MissingFile>> SettleMissingAsync(
        SourceDefinition source, IReadOnlyCollection<string> present, MissingFilePolicy policy, CancellationToken cancellationToken) => Task.FromResult<IReadOnlyList<MissingFile>>([]);

    public Task<FileReceipt> LookAgainAsync(SourceDefinition source, StagedFile file, FileReceipt receipt, CancellationToken cancellationToken)
    {
        Log.Add("look again " + source.Name);
        return Task.FromResult(receipt);
    }

    public Task<IReadOnlyList<ContractVerdict>> JudgeContractsAsync(IReadOnlyList<SourceReading> readings, CancellationToken cancellationToken)
    {
        Log.Add("judge contracts");
        return Task.FromResult<IReadOnlyList<ContractVerdict>>([]);
    }

    public IAsyncEnumerable<SetAsideRecord> SetAsideAsync(SetAsideKind kind, string? source, CancellationToken cancellationToken) => throw new NotSupportedException();

    public Task CommitAsync(CancellationToken cancellationToken)
    {
        Log.Add("commit");
        return Task.CompletedTask;
    }

    public Task<WarehouseStatus> StatusAsync(CancellationToken cancellationToken) => throw new NotSupportedException();

    public ValueTask DisposeAsync()
    {
        Log.Add("dispose");
        return ValueTask.CompletedTask;
    }
}
