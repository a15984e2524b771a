using Hale.Language.Diagnostics.Rules;
using Hale.Language.Text;
using Hale.Language.Yaml;

namespace Hale.Language.Scores;

/// <summary>A points table as it is written; it is read on the scale of each score that uses it.</summary>
internal sealed record PointsTable(YamlScalar Name, YamlMapping Map)
{
    /// <summary>The points of one name in the table; null when something was reported.</summary>
    public decimal? Points(YamlScalar name, ScoreContext context)
    {
        if (Map.Entries.FirstOrDefault(entry => entry.Key.Text == name.Text) is { } found)
        {
            return context.Points.Read(found.Value, $"the points of `{name.Text}`");
        }

        var names = Map.Entries.Select(entry => entry.Key.Text).ToList();
        context.Bag.Report(
            ReuseRules.UnknownPoints, name.Span, $"the points table `{Name.Text}` has no `{name.Text}`",
            Suggestion.Advice(name.Text, names, $"it has {Choices.Text(names)}"));
        return null;
    }
}
