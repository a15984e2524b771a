using Hale.Core.Metrics;
using Hale.Language.Diagnostics;
using Hale.Language.Diagnostics.Rules;
using Hale.Language.Text;
using Hale.Language.Yaml;

namespace Hale.Language.Scores.Normalisations;

/// <summary>Checks that points are given for the values of a pulse, all of them and no others: which ones there are is known here.</summary>
internal static class PulseCategories
{
    /// <summary>Checks a map.</summary>
    /// <param name="key">Where the map is named.</param>
    /// <param name="categories">The categories that have points.</param>
    /// <param name="hasElse">Whether the others have points too.</param>
    /// <param name="metric">The metric.</param>
    /// <param name="bag">Where problems are reported.</param>
    public static void Check(YamlScalar key, IReadOnlyList<YamlEntry> categories, bool hasElse, Metric? metric, DiagnosticBag bag)
    {
        if (metric is not Metric.SeriesMetric { Pulse.Levels: PulseLevels.Words levels })
        {
            return;
        }

        // A table is written once for several metrics, and may say more than one of them needs.
        foreach (var category in categories.Where(category => key.Text == CategoryReader.Name && !levels.Names.Contains(category.Key.Text)))
        {
            bag.Report(
                FreshnessRules.PulsePoints, category.Key.Span, $"`{category.Key.Text}` is no value of `{metric.Name}`",
                Suggestion.Advice(category.Key.Text, levels.Names, $"its values are {Choices.Text(levels.Names)}"));
        }

        var lacking = levels.Names.Where(level => categories.All(category => category.Key.Text != level)).ToList();
        if (lacking.Count > 0 && !hasElse && categories.All(category => levels.Names.Contains(category.Key.Text)))
        {
            bag.Report(FreshnessRules.PulsePoints, key.Span, $"`{lacking[0]}` has no points, and is a value of `{metric.Name}`", $"add `{lacking[0]}`, or `else`");
        }
    }
}
