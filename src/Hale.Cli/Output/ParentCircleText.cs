using Hale.Core.Metrics.Accounts;

namespace Hale.Cli.Output;

/// <summary>Accounts that are their own parents, for people.</summary>
internal static class ParentCircleText
{
    private const int Shown = 5;

    /// <summary>What is said; null when there are none.</summary>
    public static string? Of(IReadOnlyList<ParentCircle> circles) => circles.Count == 0
        ? null
        : $"{Words.Count(circles.Sum(circle => circle.Accounts.Count), "account")} name each other as parents in a circle and are taken to have none: "
            + string.Join("; ", circles.Take(Shown).Select(Way))
            + (circles.Count > Shown ? $"; and {Words.Number(circles.Count - Shown)} more" : string.Empty);

    private static string Way(ParentCircle circle) => string.Join(" → ", circle.Accounts.Take(Shown))
        + (circle.Accounts.Count > Shown ? " → …" : string.Empty) + $" → {circle.Accounts[0]}";
}
