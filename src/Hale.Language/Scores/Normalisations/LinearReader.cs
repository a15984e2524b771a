using Hale.Core.Metrics;
using Hale.Core.Scorecards;
using Hale.Core.Values;
using Hale.Language.Diagnostics.Rules;
using Hale.Language.Scores.Shapes;
using Hale.Language.Yaml;

namespace Hale.Language.Scores.Normalisations;

/// <summary><c>linear: { from: 50%, to: 80% }</c>: the values that give no points and all points; with <c>outside: none</c> the measure applies only between them.</summary>
internal sealed class LinearReader(ScoreContext context) : INormalisationReader
{
    public const string Name = "linear";

    /// <summary>The words for what lies outside the two values.</summary>
    internal static readonly IReadOnlyDictionary<string, bool> OutsideWords = new Dictionary<string, bool> { ["flat"] = false, ["none"] = true };

    private readonly NodeReader _read = new(context.Bag);
    private readonly LimitReader _limits = new(context);

    public string Key => Name;

    public bool Accepts(ValueKind kind) => kind == ValueKind.Number;

    public Normalisation? Read(YamlEntry entry, MapReader measure, Metric? metric)
    {
        if (_read.Mapping(entry.Value, "`linear`") is not { } mapping)
        {
            return null;
        }

        var map = new MapReader(mapping, "`linear`", context.Bag, PointsShape.Linear);
        var (from, to) = (_limits.Required(map, "from"), _limits.Required(map, "to"));
        var bounded = map.Choice("outside", false, OutsideWords);
        map.Finish();
        if (from is null || to is null)
        {
            return null;
        }

        if (from == to)
        {
            context.Bag.Report(MeaningRules.Flat, mapping.Span, $"`from` and `to` are both {from}");
            return null;
        }

        return context.Scale is { HigherIsWorse: true }
            ? new Normalisation.Linear(to.Value, from.Value) { Bounded = bounded }
            : new Normalisation.Linear(from.Value, to.Value) { Bounded = bounded };
    }
}
