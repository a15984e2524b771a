using Hale.Engine.Auditing.Input;
using Hale.Engine.Backtesting;
using Hale.Engine.ReportCards;
using Hale.Engine.ReportCards.Own;
using Hale.Statistics.Resampling;

namespace Hale.Engine.Judging.Backtests;

/// <summary>Makes the report card of a backtest. The same backtests and options give the same card.</summary>
public static class JudgeBacktest
{
    /// <summary>Makes the card.</summary>
    /// <param name="backtest">What is judged, without the observations of the lock-box unless it was opened.</param>
    /// <param name="options">How.</param>
    /// <param name="previous">A backtest of the version before it, which stands beside it as a contender on the observations of both; null without one.</param>
    /// <param name="progress">Is told what is being done; may be null.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public static ReportCard Make(Backtest backtest, BacktestJudging options, Backtest? previous, IProgress<AuditProgress>? progress, CancellationToken cancellation)
    {
        var evidence = BacktestEvidence.Of(backtest, options.Zone);
        var replicates = Replicates.For(options.Replicates, evidence.Panel.Count);
        var intervals = new Intervals(new BootstrapOptions(replicates, options.Seed), cancellation);
        var making = BacktestMaking.Of(evidence, evidence.Panel.Once ? 0 : replicates, options.Seed);
        return new CardSections(evidence, evidence, backtest.Header.Rules.Capacity, options.Today, intervals, new Steps(progress)).Make(Subject(evidence), making, []);
    }

    private static Subject Subject(Evidence evidence)
    {
        var backtest = evidence.Own!.Backtest;
        var header = backtest.Header;
        var name = header.Number > 0 ? $"backtest {header.Number}" : "a backtest";
        return new Subject(
            backtest.Outline.Label,
            name,
            name,
            null,
            evidence.History.Scale,
            evidence.Rule,
            evidence.HorizonDays,
            evidence.Panel.Count == 0 ? null : DateOnly.FromDayNumber(evidence.Panel.Rows.Min(row => row.Day)),
            evidence.Panel.Count == 0 ? null : DateOnly.FromDayNumber(evidence.Panel.Rows.Max(row => row.Day)),
            evidence.Known?.Until,
            KnownUntilStated: true,
            header.Rules.Capacity)
        {
            Backtest = new BacktestSource(header.Number, header.DefinitionHash, header.Rules, header.Known, header.InputsFingerprint, header.Tried),
        };
    }
}
