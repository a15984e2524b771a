using System.Globalization;
using Hale.Core.Lineage;
using Hale.Engine.Explaining;

namespace Hale.Cli.Output;

/// <summary>What became of accounts, for people.</summary>
internal static class LineageText
{
    /// <summary>What is said beside the score of an account, a line each.</summary>
    public static IEnumerable<string> Of(ExplainedAccount explained) => explained.Lineage.Select(step => step.Kind switch
    {
        LineageKind.Split when step.Account == explained.Explanation.Account => $"Split off from {step.Other} on {Day(step)}: what happened before counts there.",
        LineageKind.Split => $"{step.Account} was split off on {Day(step)}: what happens there counts there.",
        LineageKind.Merged => $"Includes {step.Account} since {Day(step)} (merged).",
        LineageKind.Renamed => $"Includes {step.Account} since {Day(step)} (renamed).",
    });

    /// <summary>What became of an account that exists no more.</summary>
    public static string Gone(ExplainedLineage step) => step.Kind switch
    {
        LineageKind.Renamed => $"it was renamed to `{step.Other}` on {Day(step)}",
        LineageKind.Merged or LineageKind.Split => $"it was merged into `{step.Other}` on {Day(step)}",
    };

    /// <summary>Accounts that become each other; null when there are none.</summary>
    public static string? Circles(AccountLineage lineage) => lineage.Circles.Count == 0
        ? null
        : $"{Words.Count(lineage.Circles.Sum(circle => circle.Count), "account")} become each other in a circle and stay as they are: {CircleText.Of(lineage.Circles)}";

    private static string Day(ExplainedLineage step) => step.Since.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
