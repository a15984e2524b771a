using Hale.Core.Time;
using Hale.Engine.Metrics;
using Spectre.Console;

namespace Hale.Cli.Output;

/// <summary>Counts the pairs whose account did not exist at their moment: more likely a mistake than a wish for missing values.</summary>
internal sealed class AbsentPairs
{
    private long _count;
    private AccountMoment _first;

    public void Count(MetricBatch batch)
    {
        for (var row = 0; row < batch.Exists.Count; row++)
        {
            if (!batch.Exists[row] && _count++ == 0)
            {
                _first = new AccountMoment(batch.Values.Accounts[row], batch.AsOf[row]);
            }
        }
    }

    /// <summary>Says how many there were, when there were any.</summary>
    public void Write(IAnsiConsole console, long pairs, ProjectZone zone)
    {
        if (_count > 0)
        {
            console.MarkupLineInterpolated(
                $"[yellow]{Words.Number(_count)} of {Words.Count(pairs, "pair")}[/] name an account that does not exist at that moment, the first `{_first.Account}` at {Cells.Moment(_first.AsOf, zone)}; what rests on its data is missing.");
        }
    }
}
