using Hale.Core.Retention;
using Hale.Engine.Retention;
using Spectre.Console;

namespace Hale.Cli.Output.Retention;

/// <summary>From one end of each period to the other: revenue where it is known, else customers.</summary>
internal static class BridgeText
{
    public static void Write(IAnsiConsole console, RetentionTable table, IReadOnlyList<RetentionCell> cells)
    {
        var isMoney = RetentionRevenue.IsKnown(table);
        console.WriteLine(isMoney ? $"revenue a year{(table.Currency is { } currency ? $" ({currency})" : string.Empty)}" : "customers");
        var hasMerged = cells.Any(cell => cell.Tally.Bridge.MergedAway.Customers > 0);
        string[] legs = isMoney ? ["opening", "new", "returned", "expansion", "contraction", "churn"] : ["opening", "new", "returned", "churn"];
        var sheet = new Sheet([
            new SheetColumn("period"), .. legs.Select(leg => new SheetColumn(leg, Right: true)), .. hasMerged ? [new SheetColumn("merged", Right: true)] : Array.Empty<SheetColumn>(),
            new SheetColumn("closing", Right: true)]);
        foreach (var cell in cells)
        {
            sheet.Row([cell.Period.Label, .. isMoney ? Money(cell.Tally.Bridge, hasMerged) : Customers(cell.Tally.Bridge, hasMerged)]);
        }

        sheet.Write(console);
    }

    private static IEnumerable<string> Money(RevenueBridge bridge, bool hasMerged) =>
    [
        RateTexts.Money(bridge.Opening.Revenue), Change(bridge.Began.Revenue), Change(bridge.Returned.Revenue), Change(bridge.Expanded.Revenue),
        Change(-bridge.Contracted.Revenue), Change(-bridge.Churned.Revenue), .. hasMerged ? [Change(-bridge.MergedAway.Revenue)] : Array.Empty<string>(), RateTexts.Money(bridge.Closing.Revenue),
    ];

    private static string Change(decimal amount) => amount == 0 ? "0" : (amount > 0 ? "+" : string.Empty) + RateTexts.Money(amount);

    private static IEnumerable<string> Customers(RevenueBridge bridge, bool hasMerged) =>
    [
        Words.Number(bridge.Opening.Customers), Numbers.Signed(bridge.Began.Customers), Numbers.Signed(bridge.Returned.Customers), Numbers.Signed(-bridge.Churned.Customers),
        .. hasMerged ? [Numbers.Signed(-bridge.MergedAway.Customers)] : Array.Empty<string>(), Words.Number(bridge.Closing.Customers),
    ];
}
