using Hale.Engine.Retention;

namespace Hale.Cli.Output.Retention;

/// <summary>Whether revenue can be spoken of, and why not.</summary>
internal static class RetentionRevenue
{
    public static bool IsKnown(RetentionTable table) => table.HasOneCurrency && table.Whole.Any(cell => cell.Tally.Bridge.Opening.Revenue + cell.Tally.Bridge.Closing.Revenue > 0);

    /// <summary>Why nothing is said of revenue; null when it is known.</summary>
    public static string? Why(RetentionTable table) =>
        IsKnown(table) ? null
        : table.HasOneCurrency ? "No customer has an amount, so nothing is said of revenue: `subscriptions:` of a source names the column of the amount."
        : $"Amounts are in {string.Join(" and ", table.Currencies.Select(currency => currency ?? "a currency that is not named"))}, and hale.yaml names no reporting `currency` with `rates`, so nothing is said of revenue.";
}
