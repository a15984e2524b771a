using Hale.Engine.Metrics;
using Spectre.Console;

namespace Hale.Cli.Output;

/// <summary>Counts the pairs whose account did not exist at their moment: more likely a mistake than a wish for missing values.</summary>
internal sealed class AbsentPairs
{
    private long _count;
    private string _first = string.Empty;

    public void Count(MetricBatch batch, IReadOnlyList<string> asOf)
    {
        for (var row = 0; row < batch.Exists.Count; row++)
        {
            if (!batch.Exists[row] && _count++ == 0)
            {
                _first = $"`{batch.Values.Accounts[row]}` at {asOf[row]}";
            }
        }
    }

    /// <summary>Says how many there were, when there were any.</summary>
    public void Write(IAnsiConsole console, long pairs)
    {
        if (_count > 0)
        {
            console.MarkupLineInterpolated(
                $"[yellow]{Words.Number(_count)} of {Words.Count(pairs, "pair")}[/] name an account that does not exist at that moment, the first {_first}; what rests on its data is missing.");
        }
    }
}
