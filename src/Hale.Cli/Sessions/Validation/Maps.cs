using Hale.Engine.Calibrating;
using Hale.Engine.History;

namespace Hale.Cli.Sessions.Validation;

/// <summary>Finds the map by which scores of a run have a probability: the newest of exactly the definition that the run was computed by.</summary>
internal static class Maps
{
    /// <summary>The probabilities of accounts of a run; null where there is no map of its definition, or its definition cannot be had any more.</summary>
    /// <param name="session">The project.</param>
    /// <param name="run">The run.</param>
    /// <param name="scores">The accounts with their scores on the inner scale; null without one.</param>
    /// <param name="cancellation">Cancels.</param>
    public static async Task<IReadOnlyDictionary<string, AccountStaying>?> StayingAsync(
        DataSession session, Run run, IReadOnlyDictionary<string, double?> scores, CancellationToken cancellation) =>
        session.Operations.MayHoldSomething
        && await session.Operations.Maps.NewestAsync(run.Header.DefinitionHash, cancellation) is { } map
        && await RunDefinitions.Of(session).FindAsync(run, cancellation) is { } project
            ? await new ReadStaying(session.Warehouse).RunAsync(project, map, run.Header.AsOf, scores, cancellation)
            : null;

    /// <summary>Whether the score has maps, but none of the definition of the run.</summary>
    public static async Task<bool> AreOfAnotherDefinitionAsync(DataSession session, Run run, CancellationToken cancellation) =>
        session.Operations.MayHoldSomething
        && await session.Operations.Maps.NewestAsync(run.Header.DefinitionHash, cancellation) is null
        && await session.Operations.Maps.AnyAsync(run.Header.Outline.Name, cancellation);
}
