using Hale.Core.Movement;
using Spectre.Console;

namespace Hale.Cli.Output;

/// <summary>The parts of a movement as a table, grouped as the scorecard is.</summary>
internal static class MovementSheet
{
    private static readonly Style Bold = new(decoration: Decoration.Bold);

    /// <summary>Writes the table, and below it in a line what changed and moved nothing.</summary>
    /// <param name="console">Where to.</param>
    /// <param name="parts">The parts.</param>
    /// <param name="decimals">The decimal places of the score.</param>
    /// <param name="total">What the sum is called.</param>
    /// <param name="isExternal">Whether it is for the customer.</param>
    public static void Write(IAnsiConsole console, MovementParts parts, int decimals, string total, bool isExternal)
    {
        var sheet = new Sheet(new SheetColumn("what moved it", Fit: SheetFit.Shortened), new SheetColumn("points", Right: true), new SheetColumn("before → after", Fit: SheetFit.Shortened));
        var still = new List<string>();
        foreach (var node in isExternal ? ExternalMovement.Of(parts.Nodes) : parts.Nodes)
        {
            Add(sheet, node, 0, decimals, isExternal, still);
        }

        string[] sum = [total, MovementText.Signed(parts.Change, decimals), $"{Numbers.Fixed(parts.Before, decimals)} → {Numbers.Fixed(parts.After, decimals)}"];
        sheet.Row([.. sum.Select(text => new SheetCell(text, Bold))]);
        sheet.Write(console);
        if (still.Count > 0)
        {
            console.WriteLine($"Also changed, and moved nothing: {string.Join(", ", still)}.");
        }
    }

    private static void Add(Sheet sheet, MovementNode node, int depth, int decimals, bool isExternal, List<string> still)
    {
        if (MovesNothing(node))
        {
            still.AddRange(node.Causes.Select(cause => $"{cause.Label} ({CauseText.Values(cause.Cause!, decimals)})"));
            return;
        }

        var style = node.Cause is null ? Bold : Style.Plain;
        sheet.Row(
            [
                new(new string(' ', depth * 2) + node.Label + (node.Internal ? " (internal)" : string.Empty), style),
                new(MovementText.Signed(node.Points, decimals), style),
                new(node.Cause is { } cause ? CauseText.Values(cause, decimals) : string.Empty),
            ],
            node.Cause is { } own ? CauseText.Remark(own, node.Label, isExternal) : string.Empty);
        foreach (var child in node.Children)
        {
            Add(sheet, child, depth + 1, decimals, isExternal, still);
        }
    }

    private static bool MovesNothing(MovementNode node) => node.Children.Count == 0
        ? node.Cause is not null && node.Points == 0 && Math.Abs(node.Exact) < 1e-7
        : node.Children.All(MovesNothing);
}
