using Hale.Cli.Hosting;
using Hale.Core.Outcomes;
using Hale.Core.Projects;
using Hale.Engine.Outcomes;

namespace Hale.Cli.Output;

/// <summary>Writes what became of the population after each of several moments.</summary>
internal abstract class ObservationWriter
{
    /// <summary>A writer of a format.</summary>
    /// <param name="format">The format.</param>
    /// <param name="lists">Whether each account is written, and not counts.</param>
    /// <param name="terminal">Where to.</param>
    /// <param name="project">The project.</param>
    public static ObservationWriter For(string format, bool lists, Terminal terminal, Project project) => lists
        ? new ObservedAccountsWriter(format, terminal, project.Zone)
        : new ObservationCountsWriter(format, terminal, project.Zone);

    /// <summary>The answer as a word.</summary>
    public static string Of(ObservedAnswer answer) => Cells.Snake(answer.ToString());

    public abstract void Write(ObservedRange range);

    /// <summary>Ends the output once everything is written.</summary>
    public abstract void Complete();
}
