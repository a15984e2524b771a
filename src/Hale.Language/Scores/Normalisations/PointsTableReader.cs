using Hale.Core.Metrics;
using Hale.Core.Scorecards;
using Hale.Core.Values;
using Hale.Language.Yaml;

namespace Hale.Language.Scores.Normalisations;

/// <summary><c>points: colour</c>: the points of a table that is written once, in the score or in a file of its own.</summary>
internal sealed class PointsTableReader(ScoreContext context) : INormalisationReader
{
    public const string Name = "points";

    private readonly CategoryReader _categories = new(context);

    public string Key => Name;

    public bool Accepts(ValueKind kind) => true;

    public Normalisation? Read(YamlEntry entry, MapReader measure, Metric? metric) =>
        context.Library.Table(entry.Value, context.Bag) is { } table ? _categories.Read(table.Name, table.Map, metric) : null;
}
