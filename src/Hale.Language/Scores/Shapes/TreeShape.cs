using Hale.Language.Yaml.Shapes;

namespace Hale.Language.Scores.Shapes;

/// <summary>What scorecards and groups may say of the children that they combine.</summary>
internal static class TreeShape
{
    /// <summary>The definition of a group, which refers to itself.</summary>
    public const string GroupDefinition = "group";

    /// <summary>The definition of a measure.</summary>
    public const string MeasureDefinition = "measure";

    private static readonly MapShape Count = new(MapKeys.RequiredNode("count", "The band that a child must reach to count.", ValueShape.Text));

    private static readonly MapKey[] Children =
    [
        MapKeys.Entries("groups", "Groups by name.", ValueShape.Defined(GroupDefinition)),
        MapKeys.Entries("measures", "Measures by name.", ValueShape.Defined(MeasureDefinition)),
        MapKeys.Node("use", "Measure sets whose measures belong here too: a name or a list.", ValueShape.OneOrMore(ValueShape.Text)),
        MapKeys.Node(
            "combine", "How the children become one number: `weighted_mean` when it is not written, or `{ count: <band> }`.",
            ValueShape.AnyOf(ValueShape.Words(CombinationReader.Words), Count.AsValue)),
        MapKeys.Node("at_least", "The least that a sum comes to.", ValueShape.Number),
        MapKeys.Node("at_most", "The most that a sum comes to.", ValueShape.Number),
        MapKeys.Node("total", "What the weights must come to exactly.", ValueShape.Number),
    ];

    public static MapShape CountShape => Count;

    /// <summary>The keys of a group.</summary>
    public static MapShape Group { get; } = new(
    [
        NodeKeys.Label, NodeKeys.Weight, .. Children, NodeKeys.MinimumCoverage,
        MapKeys.Node("bands", "Bands of its own, which only name its points.", NodeKeys.BandLimits), NodeKeys.Internal, NodeKeys.Why, NodeKeys.Do,
    ]);

    /// <summary>The keys of a scorecard.</summary>
    public static MapShape Scorecard { get; } = new(
    [
        .. ScorecardHead.Keys, .. Children,
        MapKeys.Node("start", "The points that it begins with.", ValueShape.Number),
        MapKeys.Node("adjust", "Points that are added beside the weights.", ValueShape.List(AdjustmentShape.Keys.AsValue)),
        MapKeys.Node("clamp", "The limits of the whole, such as `0..100`.", ValueShape.Text),
        NodeKeys.RedistributionLimit,
    ]);

    /// <summary>The keys of a scorecard of grades.</summary>
    public static MapShape GradedScorecard { get; } = new(
    [
        .. ScorecardHead.Keys,
        MapKeys.RequiredNode(
            "grades", "Lists of rules; of each the first that holds gives its grade, and the best grade counts.",
            ValueShape.Named(ValueShape.List(ValueShape.Named(ValueShape.Text)))),
    ]);
}
