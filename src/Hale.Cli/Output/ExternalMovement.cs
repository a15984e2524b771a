using Hale.Core.Movement;

namespace Hale.Cli.Output;

/// <summary>The parts of a movement for people outside the own team: what is internal stands together as "other". The parts still add up.</summary>
internal static class ExternalMovement
{
    public static IReadOnlyList<MovementNode> Of(IReadOnlyList<MovementNode> nodes)
    {
        List<MovementNode> shown = [.. nodes.Where(node => !node.Internal).Select(node => node with { Cause = Of(node.Cause), Children = Of(node.Children) })];
        var hidden = nodes.Where(node => node.Internal).ToList();
        if (hidden.Count > 0)
        {
            shown.Add(new MovementNode(string.Empty, "other", null, hidden.Sum(node => node.Exact), hidden.Sum(node => node.Points), []));
        }

        return shown;
    }

    /// <summary>Without what people of the own team said, and without metrics that may be internal.</summary>
    private static MovementCause? Of(MovementCause? cause) => cause?.Match<MovementCause>(
        data => data,
        availability => availability,
        people => people,
        rule => rule.Person is null ? rule : rule with { Because = "an internal decision", Person = null },
        adjustment => adjustment,
        definition => definition with { Metrics = [] },
        scorecard => scorecard with { Metrics = [] },
        state => state);
}
