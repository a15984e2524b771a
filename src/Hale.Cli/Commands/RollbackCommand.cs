using System.CommandLine;
using Hale.Cli.Hosting;
using Hale.Cli.Output;
using Hale.Cli.Sessions;
using Hale.Cli.Versioning;
using Hale.Core.Projects;
using Hale.Core.Time;
using Hale.Engine.Versions;
using Hale.Language.Projects;
using Spectre.Console;

namespace Hale.Cli.Commands;

/// <summary><c>hale rollback</c>: makes an earlier version live again, whatever the files say.</summary>
internal static class RollbackCommand
{
    public static Command Create(Terminal terminal)
    {
        var number = new Argument<long>("version") { Description = "The version that shall be live again; `hale versions` lists them" };
        var message = VersionOptions.Message("Why; otherwise that it was rolled back");
        var author = VersionOptions.Author();
        var format = CommonOptions.Format("text", "json");
        var command = new Command("rollback", CommonOptions.Described("Make an earlier version live again, as a new version. The files stay as they are.", "hale rollback 3 --message \"Too many reds\"")) { number, message, author, format };
        command.SetAction(async (parsed, cancellation) =>
        {
            await using var session = DataSession.Open(terminal, parsed.GetValue(CommonOptions.Project));
            var store = session.Operations.Versions;
            var earlier = VersionOptions.Find(await store.ListAsync(cancellation), parsed.GetValue(number));
            var files = ProjectLoader.Load(session.Folder, await store.FilesAsync(earlier, cancellation));
            var who = Author.Of(terminal, parsed.GetValue(author), new GitRepository(session.Folder));
            var why = parsed.GetValue(message) is { } text ? VersionOptions.Text(text) : $"Rolled back to version {earlier.Number}";
            var outcome = await new ApplyDefinitions(store, terminal.Clock).RollBackAsync(earlier, files, who, why, cancellation);
            return (int)Write(terminal, session, earlier, files, outcome, parsed.GetValue(format) == "json");
        });
        return command;
    }

    private static ExitCode Write(Terminal terminal, DataSession session, DefinitionVersion earlier, ProjectLoad files, ApplyOutcome outcome, bool asJson) => outcome.Match(
        applied =>
        {
            if (asJson)
            {
                Json.Write(terminal.RawOut, new { applied = true, version = VersionShape.Of(applied.Version, isLive: true) });
                return ExitCode.Done;
            }

            terminal.Out.MarkupLineInterpolated($"[green]Version {applied.Version.Number} is live[/] and says what version {earlier.Number} did: {VersionTexts.Changes(applied.Version, applied.Before)}.");
            if (session.Load.Bundle.Hash != applied.Version.Bundle)
            {
                terminal.Out.WriteLine(session.Project?.DefinitionMode == DefinitionMode.Store
                    ? "The files of this folder still say otherwise: `hale pull` takes the version over."
                    : "The files still say otherwise, and so does git: `hale pull` takes the version over, to be committed.");
            }

            return ExitCode.Done;
        },
        nothing =>
        {
            if (asJson)
            {
                Json.Write(terminal.RawOut, new { applied = false, version = VersionShape.Of(nothing.Live, isLive: true) });
                return ExitCode.Done;
            }

            terminal.Out.WriteLine($"Nothing to roll back: version {nothing.Live.Number}, which is live, says what version {earlier.Number} did.");
            return ExitCode.Done;
        },
        _ =>
        {
            DiagnosticList.Write(terminal.Error, files.Diagnostics);
            throw new Failure(ExitCode.DefinitionErrors, $"this Hale finds errors in the files of version {earlier.Number}; nothing was changed", $"take them over, mend them and apply them: `hale pull --version {earlier.Number}`");
        },
        _ => throw new InvalidOperationException("a rollback runs no tests"),
        moved => throw MovedLive.Refusal(moved, session.Project?.DefinitionMode ?? DefinitionMode.Git, session.Load.Zone ?? ProjectZone.Utc));
}
