using Hale.Core.Metrics;
using Hale.Language.Diagnostics;
using Hale.Language.Diagnostics.Rules;
using Hale.Language.Yaml;
using Hale.Language.Yaml.Shapes;

namespace Hale.Language.Metrics;

/// <summary>The key that says whether people can do something about a value: of metrics and of measures.</summary>
internal static class InfluenceKey
{
    public const string Name = "influence";

    /// <summary>What may be written.</summary>
    public static IReadOnlyDictionary<string, bool?> Words { get; } = new Dictionary<string, bool?> { ["yes"] = true, ["no"] = false, ["true"] = true, ["false"] = false };

    /// <summary>The key; null when it is not written.</summary>
    public static MapKey<bool?> Of(string meaning) => MapKeys.Choice<bool?>(Name, meaning, null, Words);

    /// <summary>Reports that a pulse is never proposed, whatever is written.</summary>
    public static void Check(MapReader map, Metric? metric, bool? said, DiagnosticBag bag)
    {
        if (said == true && metric is Metric.SeriesMetric { Pulse: not null })
        {
            bag.Report(PointsRules.PulseInfluence, map.Optional(Name)!.Span, $"`{metric.Name}` is a pulse, which is never proposed as a way up");
        }
    }
}
