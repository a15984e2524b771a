using Hale.Language.Yaml.Shapes;

namespace Hale.Language.Scores.Shapes;

/// <summary>The keys of every scorecard, whatever it computes, and of its overrides.</summary>
internal static class ScorecardHead
{
    /// <summary>The keys of an override.</summary>
    public static MapShape Override { get; } = new(
        MapKeys.RequiredNode("when", "The condition under which it holds.", ValueShape.Text),
        MapKeys.Node("force", "The band or number that replaces the computed score.", ValueShape.Text),
        MapKeys.Node("cap", "The band or number that the score is at most.", ValueShape.Text),
        MapKeys.Node("floor", "The band or number that the score is at least.", ValueShape.Text),
        MapKeys.RequiredNode("because", "The reason that people read.", ValueShape.Text), NodeKeys.Internal);

    /// <summary>The keys.</summary>
    public static IReadOnlyList<MapKey> Keys { get; } =
    [
        NodeKeys.RequiredName("The name of the scorecard."), NodeKeys.Label,
        NodeKeys.When("Which accounts it is for. The last scorecard has no condition and takes everybody else."),
        MapKeys.Node("overrides", "Rules that replace or limit the computed score.", ValueShape.List(Override.AsValue)),
    ];
}
