using Hale.Language.Yaml.Shapes;

namespace Hale.Language.Scores.Shapes;

/// <summary>The keys that scorecards, groups, measures and adjustments have in common.</summary>
internal static class NodeKeys
{
    public static MapKey Label { get; } = MapKeys.Text("label", "What people read; the name when it is not written.");

    public static MapKey Why { get; } = MapKeys.Text("why", "Why it matters.");

    public static MapKey Do { get; } = MapKeys.Text("do", "What to do when it is low.");

    public static MapKey Internal { get; } = MapKeys.Node("internal", "Whether it is for the own team and not for the customer.", ValueShape.Words(NodeWords.YesOrNo.Keys));

    public static MapKey Weight { get; } = MapKeys.Node("weight", "How much it counts among its siblings, 1 when it is not written; 0 shows it and does not count it.", SegmentShape.Of(ValueShape.Number));

    public static MapKey MinimumCoverage { get; } = MapKeys.Node("minimum_coverage", "The share of the weight, 0% to 100%, that must rest on present data.", ValueShape.Number);

    public static MapKey RedistributionLimit { get; } = MapKeys.Node(
        "redistribution_limit", "How many times its own weight a measure may come to weigh because others are missing, or `none`.", ValueShape.AnyOf(ValueShape.Number, ValueShape.Words(["none"])));

    /// <summary>Where bands begin.</summary>
    public static ValueShape BandLimits => BandSetReader.Shape;

    public static MapKey When(string meaning) => MapKeys.Expression("when", meaning);

    public static MapKey RequiredName(string meaning) => MapKeys.RequiredNode("name", meaning, ValueShape.Text);
}
