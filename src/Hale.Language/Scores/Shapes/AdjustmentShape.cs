using Hale.Language.Yaml.Shapes;

namespace Hale.Language.Scores.Shapes;

/// <summary>What an adjustment may say.</summary>
internal static class AdjustmentShape
{
    /// <summary>The measure that gives the points, with the scale of them.</summary>
    private static readonly MapShape Measured = new(
    [
        MapKeys.RequiredNode("scale", "From the fewest points that it adds to the most, such as `-5..5`.", ValueShape.Text),
        .. MeasureShape.Keys.Keys,
    ]);

    public static MapShape Keys { get; } = new(
        NodeKeys.RequiredName("The name under which it is explained."), NodeKeys.Label, NodeKeys.Internal,
        NodeKeys.When("The condition under which it applies."),
        MapKeys.RequiredNode("add", "The points, which may be negative, or a measure with a scale of its own.", ValueShape.AnyOf(ValueShape.Number, SegmentShape.Throughout(Measured.AsValue))));
}
