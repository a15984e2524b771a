using Hale.Core.Metrics.Accounts;

namespace Hale.Cli.Output;

/// <summary>Accounts that are their own parents, for people.</summary>
internal static class ParentCircleText
{
    /// <summary>What is said; null when there are none.</summary>
    public static string? Of(IReadOnlyList<ParentCircle> circles) => circles.Count == 0
        ? null
        : $"{Words.Count(circles.Sum(circle => circle.Accounts.Count), "account")} name each other as parents in a circle and are taken to have none: "
            + CircleText.Of([.. circles.Select(circle => circle.Accounts)]);
}
