using Hale.Cli.Hosting;
using Hale.Cli.Output;
using Hale.Core.Time;
using Hale.Engine.Auditing.Input;
using Hale.Engine.Backtesting;
using Hale.Engine.Backtesting.Storing;
using Hale.Engine.Comparing;
using Hale.Engine.Judging.Backtests;
using Hale.Engine.Proving;
using Hale.Engine.ReportCards;

namespace Hale.Cli.Sessions.Validation;

/// <summary>Makes report cards of backtests and compares two, while a person may watch.</summary>
internal static class CardMaking
{
    /// <summary>Makes the card of a backtest. Nothing is kept.</summary>
    public static Task<ReportCard> MakeAsync(Terminal terminal, JudgedDefinition judged, Backtest backtest, BesideBacktest beside, CancellationToken cancellation)
    {
        var today = judged.Project.Zone.DayOf(Now(terminal));
        return ProgressLine.ShowAsync<AuditProgress, ReportCard>(
            terminal,
            $"Judging {judged.Score.Label}",
            step => $"· {step.Step}",
            progress => Task.Run(() => JudgeBacktest.Make(backtest, new BacktestJudging(today, judged.Project.Zone) { Map = beside.Map, AtOnce = beside.AtOnce }, beside.Previous, progress, cancellation), cancellation));
    }

    /// <summary>Compares two definitions, the second at the lead of its answer.</summary>
    public static Task<BacktestComparison> CompareAsync(Terminal terminal, ComparedSide before, ComparedSide after, CancellationToken cancellation)
    {
        var lead = after.Backtest.Header.Rules.LeadDays[0];
        return ProgressLine.ShowAsync<int, BacktestComparison>(
            terminal, "Comparing the two on the same observations", _ => string.Empty, _ => Task.Run(() => CompareBacktests.Run(before, after, new ComparisonOptions(lead), cancellation), cancellation));
    }

    /// <summary>What a card of a stored backtest is of.</summary>
    public static CardHead Head(Terminal terminal, JudgedDefinition judged, StoredBacktest stored, Backtest backtest) =>
        new(judged.Score.Name, judged.Hash, stored.Number, stored.Key.Basis, backtest.Header.Known, Now(terminal)) { Version = judged.Version, LeadDays = backtest.Header.Rules.LeadDays[0] };

    public static Instant Now(Terminal terminal) => Instant.From(terminal.Clock.GetUtcNow());
}
