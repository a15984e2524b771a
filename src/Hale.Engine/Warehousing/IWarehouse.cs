using Hale.Engine.Backtesting.Storing;
using Hale.Engine.Drifting;
using Hale.Engine.Entries;
using Hale.Engine.History;
using Hale.Engine.Identity;
using Hale.Engine.Import;
using Hale.Engine.Metrics;
using Hale.Engine.Outcomes;
using Hale.Engine.Tracing;
using Hale.Engine.Trends;
using Hale.Engine.Verifying;

namespace Hale.Engine.Warehousing;

/// <summary>The analytical data of a project: facts, metrics computed from them, and the history of scores.</summary>
public interface IWarehouse : IAsyncDisposable
{
    /// <summary>Where facts are kept.</summary>
    IFactStore Facts { get; }

    /// <summary>Who is who by them.</summary>
    IIdentityStore Identities { get; }

    /// <summary>What is computed from them.</summary>
    IMetricStore Metrics { get; }

    /// <summary>The facts of the paid lives of accounts.</summary>
    ILifeStore Lives { get; }

    /// <summary>What people have entered.</summary>
    IEntryLedger Entries { get; }

    /// <summary>The history of scores.</summary>
    IRunStore Runs { get; }

    /// <summary>The facts behind single values.</summary>
    ITraceStore Traces { get; }

    /// <summary>What has become of facts since a run looked at them.</summary>
    IChangeStore Changes { get; }

    /// <summary>What several closes come to.</summary>
    ITrendStore Trends { get; }

    /// <summary>What accounts had at closes, a column at a time.</summary>
    IDriftStore Drifts { get; }

    /// <summary>Definitions held against what customers did.</summary>
    IBacktestStore Backtests { get; }

    /// <summary>What there is, for people who want to know whether all is well.</summary>
    Task<WarehouseStatus> StatusAsync(CancellationToken cancellationToken);
}
