using System.Globalization;
using Hale.Core.Time;
using Hale.Engine.Backtesting;
using Hale.Engine.ReportCards;

namespace Hale.Cli.Output.Validation.Backtests;

/// <summary>The words of backtests.</summary>
internal static class BacktestWords
{
    private const int HashShown = 8;

    /// <summary>How far one is.</summary>
    public static string Step(BacktestProgress step) => step.Stage switch
    {
        BacktestStage.Observing => "(who was a customer when, and what became of each)",
        BacktestStage.Comparing => $"(a look at everybody) {Words.Number(step.Done)} of {Words.Count(step.Total, "moment")}",
        BacktestStage.Scoring => $"{Words.Number(step.Done)} of {Words.Count(step.Total, "observation")}",
    };

    /// <summary>Why rows were left out.</summary>
    public static string Reason(FlowReason reason) => reason switch
    {
        FlowReason.Read => "accounts at moments",
        FlowReason.NoOutcomeKnown => "nothing is known of what became of them",
        FlowReason.NoLeavingDay => "left on an unknown day",
        FlowReason.AfterLeaving => "had left already, or their leaving was decided",
        FlowReason.NotFirstOfMonth => "another row of the month stands for them",
        FlowReason.HorizonOpen => "the horizon was not over when the data end",
        FlowReason.EndedOtherwise => "ended otherwise",
        FlowReason.NoCurrentScore => "no score was current",
    };

    /// <summary>The day that a moment closes or lies in.</summary>
    public static string Day(Instant moment, ProjectZone zone) => zone.DayOf(new Instant(moment.Micros - 1)).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static string Hash(string hash) => hash[..HashShown];
}
