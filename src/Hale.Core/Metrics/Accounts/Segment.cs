using System.Globalization;
using Hale.Core.Explanation;
using Hale.Core.Values;

namespace Hale.Core.Metrics.Accounts;

/// <summary>The segment of an account by the values of some metrics, from all of them to none, which is the whole population.</summary>
/// <param name="within">The names of the metrics.</param>
/// <param name="rows">The accounts.</param>
internal sealed class Segment(IReadOnlyList<string> within, ValueTable rows)
{
    private readonly ValueColumn[] _columns = [.. within.Select(name => rows[name])];

    /// <summary>A text that is the same for accounts that agree in the first so many metrics; null where one of them is missing.</summary>
    public string? Key(int row, int metrics)
    {
        var parts = new string[metrics];
        for (var index = 0; index < metrics; index++)
        {
            if (_columns[index][row] is not { IsMissing: false } value)
            {
                return null;
            }

            var text = value.ToString();
            parts[index] = metrics == 1 ? text : string.Create(CultureInfo.InvariantCulture, $"{text.Length}:{text}");
        }

        return string.Concat(parts);
    }

    /// <summary>The segment as people read it.</summary>
    public string Text(int row, int metrics) => metrics == 0
        ? "the whole population"
        : string.Join(", ", within.Take(metrics).Select((name, index) => $"{name} {MetricTexts.Of(_columns[index][row], Unit.None)}"));
}
