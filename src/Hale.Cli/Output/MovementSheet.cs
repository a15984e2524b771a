using Hale.Core.Movement;
using Spectre.Console;

namespace Hale.Cli.Output;

/// <summary>The parts of a movement as a table, grouped as the scorecard is.</summary>
/// <param name="decimals">The decimal places of the score.</param>
/// <param name="names">What definitions are called.</param>
internal sealed class MovementSheet(int decimals, DefinitionNames names)
{
    private static readonly Style Bold = new(decoration: Decoration.Bold);

    private readonly Sheet _sheet = new(new SheetColumn("what moved it", Fit: SheetFit.Shortened), new SheetColumn("points", Right: true), new SheetColumn("before → after", Fit: SheetFit.Shortened));
    private readonly List<string> _still = [];

    /// <summary>Writes the table, and below it in a line what changed and moved nothing.</summary>
    /// <param name="console">Where to.</param>
    /// <param name="parts">The parts.</param>
    /// <param name="total">What the sum is called.</param>
    public void Write(IAnsiConsole console, MovementParts parts, string total)
    {
        foreach (var node in parts.Nodes)
        {
            Add(node, 0);
        }

        string[] sum = [total, Numbers.Signed(parts.Change, decimals), $"{Numbers.Fixed(parts.Before, decimals)} → {Numbers.Fixed(parts.After, decimals)}"];
        _sheet.Row([.. sum.Select(text => new SheetCell(text, Bold))]);
        _sheet.Write(console);
        if (_still.Count > 0)
        {
            console.WriteLine($"Also changed, and moved nothing: {string.Join(", ", _still)}.");
        }
    }

    private void Add(MovementNode node, int depth)
    {
        if (MovesNothing(node))
        {
            _still.AddRange(node.Causes.Select(cause => $"{cause.Label} ({CauseText.Values(cause.Cause!, decimals, names)})"));
            return;
        }

        var style = node.Cause is null ? Bold : Style.Plain;
        _sheet.Row(
            [
                new(new string(' ', depth * 2) + node.Label + (node.Internal ? " (internal)" : string.Empty), style),
                new(Numbers.Signed(node.Points, decimals), style),
                new(node.Cause is { } cause ? CauseText.Values(cause, decimals, names) : string.Empty),
            ],
            node.Cause is { } own ? CauseText.Remark(own, node.Label) : string.Empty);
        foreach (var child in node.Children)
        {
            Add(child, depth + 1);
        }
    }

    private static bool MovesNothing(MovementNode node) => node.Children.Count == 0
        ? node.Cause is not null && node.Points == 0 && Math.Abs(node.Exact) < 1e-7
        : node.Children.All(MovesNothing);
}
