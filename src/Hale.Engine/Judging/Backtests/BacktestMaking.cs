using Hale.Engine.Backtesting;
using Hale.Engine.ReportCards;

namespace Hale.Engine.Judging.Backtests;

/// <summary>From the rows of a backtest to the observations of its card.</summary>
internal static class BacktestMaking
{
    public static Making Of(Evidence evidence, int replicates, long seed)
    {
        var backtest = evidence.Own!.Backtest;
        var panel = evidence.Panel;
        return new Making(
            Flow(backtest), panel.Count, panel.Accounts, panel.Churners, panel.ChurnObservations, evidence.Known?.DelayDays, DecisionsKnown: true,
            backtest.Rows.Where(row => row.EndedOtherwise).Select(row => row.Account).Distinct().Count(), replicates, seed, []);
    }

    /// <summary>The flow of the backtest, continued to the observations at its first lead that have an outcome and a score.</summary>
    private static IReadOnlyList<FlowStep> Flow(Backtest backtest)
    {
        List<FlowStep> steps = backtest.Header.Flow.Count > 0 ? [.. backtest.Header.Flow] : [new FlowStep(FlowReason.Read, 0, backtest.Rows.Count)];
        Leave(FlowReason.KeptBack, (int)Math.Min(int.MaxValue, Math.Max(0, steps[^1].Remaining - backtest.Rows.Count)));
        Leave(FlowReason.OtherLead, backtest.Rows.Count(row => row.Lead != 0));
        Leave(FlowReason.EndedOtherwise, backtest.Rows.Count(row => row.Lead == 0 && row.EndedOtherwise));
        Leave(FlowReason.NoScore, backtest.Rows.Count(row => row.Lead == 0 && !row.EndedOtherwise && row.Score is null));
        return steps;

        void Leave(FlowReason reason, int rows)
        {
            if (rows > 0)
            {
                steps.Add(new FlowStep(reason, rows, steps[^1].Remaining - rows));
            }
        }
    }
}
