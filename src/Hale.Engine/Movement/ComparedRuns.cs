using Hale.Core.Movement;
using Hale.Core.Projects;
using Hale.Core.Time;
using Hale.Core.Values;
using Hale.Engine.History;
using Hale.Engine.Verifying;

namespace Hale.Engine.Movement;

/// <summary>Two runs of a score between which movements are explained, with the projects that they were computed by.</summary>
public sealed class ComparedRuns
{
    private readonly IReadOnlyDictionary<string, ValueKind>[] _kinds;
    private readonly ProjectZone[] _zones;

    /// <summary>Prepares for movements between two runs.</summary>
    /// <param name="before">The earlier run.</param>
    /// <param name="after">The later run.</param>
    /// <param name="projectBefore">The project that the earlier one was computed by.</param>
    /// <param name="projectAfter">The project that the later one was computed by.</param>
    public ComparedRuns(Run before, Run after, Project projectBefore, Project projectAfter)
    {
        (Before, After) = (before, after);
        (_kinds, _zones) = ([KeptKinds.Of(before, projectBefore), KeptKinds.Of(after, projectAfter)], [projectBefore.Zone, projectAfter.Zone]);
        Movements = new ScoreMovements(Definition(before, projectBefore), Definition(after, projectAfter));
    }

    /// <summary>The earlier run.</summary>
    public Run Before { get; }

    /// <summary>The later run.</summary>
    public Run After { get; }

    internal ScoreMovements Movements { get; }

    /// <summary>What the runs kept of a range of accounts.</summary>
    internal async Task<(KeptRange Before, KeptRange After)> KeptAsync(IRunStore runs, AccountSpan span, CancellationToken cancellationToken) =>
        (await runs.KeptAsync(Before, span, _kinds[0], cancellationToken), await runs.KeptAsync(After, span, _kinds[1], cancellationToken));

    /// <summary>The movement of an account that stands in a row of each range.</summary>
    internal ScoreMovement Between(KeptRange before, int rowBefore, KeptRange after, int rowAfter) =>
        Movements.Between(End(0, Before, before, rowBefore), End(1, After, after, rowAfter));

    private MovementEnd End(int end, Run run, KeptRange kept, int row) => new(kept.Scores[row], kept.Values, row) { Moment = run.Header.AsOf, Zone = _zones[end] };

    private static MovementDefinition Definition(Run run, Project project) => MovementDefinition.Of(project.Scores.Single(score => score.Name == run.Header.Outline.Name), project);
}
