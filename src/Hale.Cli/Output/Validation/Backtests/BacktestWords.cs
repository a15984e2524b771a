using System.Globalization;
using Hale.Core.Time;
using Hale.Engine.Backtesting;

namespace Hale.Cli.Output.Validation.Backtests;

/// <summary>The words of backtests.</summary>
internal static class BacktestWords
{
    private const int HashShown = 8;

    /// <summary>How far one is.</summary>
    public static string Step(BacktestProgress step) => step.Stage switch
    {
        BacktestStage.Belonging => $"(who was there: {Words.Count(step.Done, "account")})",
        BacktestStage.Observing => $"(what became of them: {Words.Count(step.Done, "account")})",
        BacktestStage.Comparing => $"(a look at everybody) {Words.Number(step.Done)} of {Words.Count(step.Total, "moment")}",
        BacktestStage.Scoring => $"{Words.Number(step.Done)} of {Words.Count(step.Total, "observation")}",
    };

    public static string Hash(string hash) => hash[..HashShown];
}
