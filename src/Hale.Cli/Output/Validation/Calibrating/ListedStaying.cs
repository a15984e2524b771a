using System.Globalization;
using Hale.Engine.Calibrating;
using Hale.Engine.History;
using Spectre.Console;

namespace Hale.Cli.Output.Validation.Calibrating;

/// <summary>The probabilities of the accounts of a list.</summary>
/// <param name="staying">By account.</param>
internal sealed class ListedStaying(IReadOnlyDictionary<string, AccountStaying> staying)
{
    /// <summary>The accounts by their probability, those without one last.</summary>
    public IEnumerable<ListedAccount> Sorted(IEnumerable<ListedAccount> accounts, bool descending) => descending
        ? accounts.OrderBy(account => Of(account) is null).ThenByDescending(account => Of(account)?.Probability)
        : accounts.OrderBy(account => Of(account) is null).ThenBy(account => Of(account)?.Probability);

    /// <summary>The columns of a table for machines.</summary>
    public IReadOnlyList<string> Columns { get; } = ["staying", "staying_low", "staying_high", "staying_seen"];

    /// <summary>The cells of an account for machines; empty where it has no probability.</summary>
    public IReadOnlyList<string?> Cells(ListedAccount account) => Of(account) is { } estimate
        ? [Csv.Number(estimate.Probability), Csv.Number(estimate.Interval.Low), Csv.Number(estimate.Interval.High), estimate.Seen.ToString(CultureInfo.InvariantCulture)]
        : [null, null, null, null];

    /// <summary>The cell of an account for people.</summary>
    public string Short(ListedAccount account) => Of(account) is { } estimate ? StayingWords.Short(estimate) : "–";

    /// <summary>The probability of an account as JSON; null where it has none.</summary>
    public object? Shape(ListedAccount account) => Of(account) is { } estimate
        ? new { probability = estimate.Probability, low = estimate.Interval.Low, high = estimate.Interval.High, seen = estimate.Seen, map = staying[account.Account].Map.Number }
        : null;

    /// <summary>What the column means, and whether it is calibrated.</summary>
    public void WriteNote(IAnsiConsole console)
    {
        if (staying.Values.FirstOrDefault() is not { Map: var map })
        {
            return;
        }

        console.WriteLine($"staying: of 100 accounts like this so many {StayingWords.Did(map.Target)}, with the interval (map {map.Number.ToString(CultureInfo.InvariantCulture)}).");
        if (map.Verdict != CalibrationVerdict.Calibrated)
        {
            console.WriteLine(CalibrationWords.Short(map));
        }
    }

    private StayingEstimate? Of(ListedAccount account) => staying.TryGetValue(account.Account, out var found) ? found.Estimate : null;
}
