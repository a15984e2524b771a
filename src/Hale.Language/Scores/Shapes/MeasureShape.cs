using Hale.Language.Metrics;
using Hale.Language.Text;
using Hale.Language.Yaml.Shapes;

namespace Hale.Language.Scores.Shapes;

/// <summary>What a measure may say. Which way it goes to points may also be said by the measure set that it changes.</summary>
internal static class MeasureShape
{
    private static readonly MapKey Reach = MapKeys.Node(
        "redistribute", "Where the weight goes: to the siblings (`group`) or to all of the `scorecard`.", ValueShape.Words(MissingPolicyReader.Reaches.Keys));

    private static readonly MapKey LastKnown = MapKeys.Node("last_known", "For how long the last value known counts, in days or weeks: `30d`.", ValueShape.Text);

    private static readonly ValueShape Word = ValueShape.AnyOf(ValueShape.Words(MissingPolicyReader.PolicyWords), ValueShape.Number);

    private static readonly MapKey Then = MapKeys.Node(
        "then", "What comes after the last value known; `redistribute` when it is not written.", ValueShape.AnyOf(Word, new MapShape(Reach with { IsRequired = true }).AsValue));

    private static readonly ValueShape Policy = ValueShape.AnyOf(Word, PolicyKeys.AsValue);

    /// <summary>A policy that says where the weight goes, or for how long the last value known counts.</summary>
    public static MapShape PolicyKeys => new(Reach, LastKnown, Then);

    /// <summary>A policy for each reason.</summary>
    public static MapShape ByReason { get; } = new(
    [
        MapKeys.Node("default", "For every reason that is not listed.", Policy), Reach, LastKnown, Then,
        .. MissingReasonWords.All.Keys.Select(reason => MapKeys.Node(reason, $"When the value is missing as {reason.Replace('_', ' ')}.", Policy)),
    ]);

    /// <summary>The keys.</summary>
    public static MapShape Keys { get; } = new(
    [
        MapKeys.Text("metric", "The metric; the measure's own name when it is not written."), NodeKeys.Label, NodeKeys.Why, NodeKeys.Do, NodeKeys.Internal,
        InfluenceKey.Of("Whether people can do something about the value, so that `hale what-if` may propose a change of it; the metric's word when it is not written."),
        MapKeys.Node("weight", "How much it counts among its siblings, 1 when it is not written; 0 shows it and does not count it.", ValueShape.Number),
        .. PointsShape.Keys,
        MapKeys.Node("missing", "What happens when there is no value: a policy, or one for each reason.", ValueShape.AnyOf(Policy, ByReason.AsValue)),
        MapKeys.Node("flag_after", "From what age on the value is marked as old, in days or weeks: `60d`.", ValueShape.Text),
        MapKeys.Node("stale_after", "From what age on the value is missing, in days or weeks: `90d`.", ValueShape.Text),
        NodeKeys.When("The condition under which it applies."),
        MapKeys.Node("own_bands", "Bands of its own, which only name its points.", NodeKeys.BandLimits),
    ]);

    /// <summary>A measure: every value in it may differ by segment.</summary>
    public static ValueShape Value => SegmentShape.Throughout(Keys.AsValue);
}
