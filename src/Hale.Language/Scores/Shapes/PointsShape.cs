using Hale.Language.Scores.Normalisations;
using Hale.Language.Yaml.Shapes;

namespace Hale.Language.Scores.Shapes;

/// <summary>How a measure's value may become points.</summary>
internal static class PointsShape
{
    private static readonly ValueShape Limit = ValueShape.Text;

    public static MapShape Linear { get; } = new(
        MapKeys.RequiredNode("from", "The value that gives no points: a number or a metric.", Limit),
        MapKeys.RequiredNode("to", "The value that gives all points: a number or a metric.", Limit),
        MapKeys.Node("outside", "`flat` (the default), or `none`: outside the two the measure does not apply.", ValueShape.Words(LinearReader.OutsideWords.Keys)));

    public static MapShape Anchor { get; } = new(
        MapKeys.RequiredNode("at", "The value: a number or a metric.", Limit),
        MapKeys.RequiredNode("points", "Its points.", ValueShape.Number));

    public static MapShape Lookup { get; } = new(
        MapKeys.RequiredNode("across", "The other metric.", ValueShape.Text),
        MapKeys.RequiredNode("columns", "Ranges or categories of the other metric.", ValueShape.OneOrMore(ValueShape.Text)),
        MapKeys.RequiredNode("rows", "For each range or category of the measure's metric the points in every column.", ValueShape.Named(ValueShape.List(ValueShape.Number))));

    /// <summary>The keys, of which a measure has one.</summary>
    public static IReadOnlyList<MapKey> Keys { get; } =
    [
        MapKeys.Node(LinearReader.Name, "A straight line from the value that gives no points to the one that gives all.", Linear.AsValue),
        MapKeys.Node(PiecewiseReader.Name, "Straight lines from anchor to anchor.", ValueShape.List(Anchor.AsValue)),
        MapKeys.Node(BandsReader.Name, "Points and the values that get them, the first that holds: `{ 100: \">= 5\", 0: else }`.", ValueShape.Named(ValueShape.OneOrMore(ValueShape.Text))),
        MapKeys.Node(CategoryReader.Name, "Points for each text, for `yes` and `no`, or for single numbers.", ValueShape.Named(ValueShape.Number)),
        MapKeys.Node(PointsTableReader.Name, "The points table from which the points are taken.", ValueShape.Text),
        MapKeys.Node(LookupReader.Name, "Points by this metric and another.", Lookup.AsValue),
        MapKeys.Node(FormulaReader.Name, "An expression over metrics that gives the points.", ValueShape.Text),
    ];
}
