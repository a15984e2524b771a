using Hale.Cli.Hosting;
using Hale.Engine.History;
using Hale.Engine.Versions;

namespace Hale.Cli.Sessions;

/// <summary>The definitions that stored runs were computed by.</summary>
internal static class KeptDefinitions
{
    /// <summary>Finds them.</summary>
    public static DefinitionOfRun Of(DataSession session) => new(session.Operations.Definitions, session.Project, session.Folder);

    /// <summary>That the definition of a run is not there any more.</summary>
    public static Failure NotKept(Run run) => new(
        ExitCode.NotFound,
        $"run {run.Number} was computed by a definition ({run.Header.DefinitionHash[..12]}) that is not that of the files and was not kept",
        $"compute the score by the definition of the files: `hale score --score {run.Header.Outline.Name} --as-of {run.Header.AsOfLabel}`");
}
