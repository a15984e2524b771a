using System.Globalization;
using Hale.Core.Scorecards;
using Hale.Language.Diagnostics;
using Hale.Language.Diagnostics.Rules;
using Hale.Language.Yaml;
using Hale.Language.Yaml.Shapes;

namespace Hale.Language.Scores;

/// <summary>Reads <c>fitted: { until: 2025-03-31, backtest: 7 }</c>.</summary>
internal sealed class FittedReader(DiagnosticBag bag)
{
    /// <summary>The key of the last day whose outcomes were used.</summary>
    public const string UntilKey = "until";

    /// <summary>The key of the backtest.</summary>
    public const string BacktestKey = "backtest";

    private static readonly MapKey<YamlNode?> Until = MapKeys.RequiredNode(UntilKey, "The last day whose outcomes were used.", ValueShape.Text, "add the last day whose outcomes were used: `until: 2025-03-31`");
    private static readonly MapKey<YamlNode?> Backtest = MapKeys.Node(BacktestKey, "The number of the backtest that the outcomes were taken from.", ValueShape.Number);
    private static readonly MapShape Keys = new(Until, Backtest);

    /// <summary>The key of a score.</summary>
    internal static readonly MapKey<MapReader?> Key = MapKeys.Mapping("fitted", "Which outcomes weights or limits were fitted on; `hale suggest-weights --write` writes it.", Keys);

    private readonly NodeReader _read = new(bag);

    /// <summary>What is said; null when nothing is, or something was reported.</summary>
    public FittedOn? Read(MapReader score)
    {
        if (score.Read(Key) is not { } map)
        {
            return null;
        }

        var until = map.Read(Until) is { } node ? Day(node) : null;
        map.Read(Backtest);
        var backtest = map.WholeIn(BacktestKey, 1, int.MaxValue, "write the number of a backtest, 1 or more");
        map.Finish();
        return until is { } day ? new FittedOn(day, backtest) : null;
    }

    private DateOnly? Day(YamlNode node)
    {
        if (_read.Scalar(node, $"`{UntilKey}`") is not { } scalar)
        {
            return null;
        }

        if (DateOnly.TryParseExact(scalar.Text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return day;
        }

        bag.Report(ShapeRules.OutOfRange, node.Span, $"`{UntilKey}` is `{scalar.Text}`, which is not a day", "write a day such as `2025-03-31`");
        return null;
    }
}
