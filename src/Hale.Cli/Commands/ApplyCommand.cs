using System.CommandLine;
using Hale.Cli.Hosting;
using Hale.Cli.Output;
using Hale.Cli.Output.Plans;
using Hale.Cli.Output.Validation;
using Hale.Cli.Sessions;
using Hale.Cli.Sessions.Validation;
using Hale.Cli.Versioning;
using Hale.Core.Definitions.Changes;
using Hale.Core.Projects;
using Hale.Engine.Versions;
using Hale.Language.Projects;
using Spectre.Console;

namespace Hale.Cli.Commands;

/// <summary><c>hale apply</c>: makes the files of the project live.</summary>
internal static class ApplyCommand
{
    public static Command Create(Terminal terminal)
    {
        var message = VersionOptions.Message("Why, for those who read the versions later");
        message.Required = true;
        var author = VersionOptions.Author();
        var basedOn = new Option<long?>("--based-on") { Description = "The live version that the files may replace; otherwise the one that hale.version names, or one whose commit git finds in the branch", HelpName = "version" };
        var format = CommonOptions.Format("text", "json");
        var command = new Command("apply", CommonOptions.Described(
            "Make the files live, as a new version: from then on `hale score` computes it. Refuses when something else went live that the files are not based on.", "hale apply --message \"Less weight on seats\""))
        {
            message, author, basedOn, format,
        };
        command.SetAction(async (parsed, cancellation) =>
        {
            await using var session = ProjectSession.Open(terminal, parsed.GetValue(CommonOptions.Project));
            var git = new GitRepository(session.Data.Folder);
            var request = Request(session, git, parsed.GetValue(basedOn)) with { Message = VersionOptions.Text(parsed.GetValue(message)), Author = Author.Of(terminal, parsed.GetValue(author), git) };
            var asJson = parsed.GetValue(format) == "json";
            var before = asJson ? null : await LiveProject.FindAsync(session.Operations.Versions, session.Data.Folder, cancellation);
            await BlockedCards.RefuseAsync(session, cancellation);
            var outcome = await new ApplyDefinitions(session.Operations.Versions, terminal.Clock).RunAsync(session.Load, request, cancellation);
            return (int)await WriteAsync(terminal, session, before?.Load.Project, outcome, asJson, cancellation);
        });
        return command;
    }

    /// <summary>Says what has become of it. The folder knows its version before anything else is done, and people read that it is live before its lock-boxes are opened.</summary>
    private static async Task<ExitCode> WriteAsync(Terminal terminal, ProjectSession session, Project? before, ApplyOutcome outcome, bool asJson, CancellationToken cancellation)
    {
        if (outcome is not ApplyOutcome.Applied applied)
        {
            return Write(terminal, session, before, outcome, asJson);
        }

        BaseVersion.Write(session.Data.Folder, applied.Version);
        if (asJson)
        {
            var boxes = await AppliedLockBoxes.OpenAsync(terminal, session, applied, cancellation);
            Json.Write(terminal.RawOut, new { applied = true, version = VersionShape.Of(applied.Version, isLive: true), lock_boxes = LockBoxText.Shape(boxes) });
            return ExitCode.Done;
        }

        var code = Write(terminal, session, before, outcome, asJson);
        LockBoxText.Write(terminal.Out, await AppliedLockBoxes.OpenAsync(terminal, session, applied, cancellation));
        return code;
    }

    /// <summary>A number that a person states stands alone; otherwise it is the one of hale.version, or in git mode what the branch contains.</summary>
    private static ApplyRequest Request(ProjectSession session, GitRepository git, long? stated)
    {
        var isGit = session.Project.DefinitionMode == DefinitionMode.Git;
        var request = new ApplyRequest(stated ?? BaseVersion.Read(session.Data.Folder)?.Number ?? 0, string.Empty, string.Empty) { Commit = git.CommitOf(session.Load.Bundle) };
        return isGit && stated is null ? request with { Contains = git.Contains } : request;
    }

    private static ExitCode Write(Terminal terminal, ProjectSession session, Project? before, ApplyOutcome outcome, bool asJson) => outcome.Match(
        applied =>
        {
            WriteChanges(terminal, before, session.Project);
            terminal.Out.MarkupLineInterpolated($"[green]Version {applied.Version.Number} is live[/]: {VersionTexts.Changes(applied.Version, applied.Before)}.");
            WriteCommit(terminal, session, applied.Version);
            return ExitCode.Done;
        },
        nothing =>
        {
            BaseVersion.Write(session.Data.Folder, nothing.Live);
            if (asJson)
            {
                Json.Write(terminal.RawOut, new { applied = false, version = VersionShape.Of(nothing.Live, isLive: true) });
                return ExitCode.Done;
            }

            terminal.Out.WriteLine($"Nothing to apply: version {nothing.Live.Number}, which is live, says what these files do.");
            return ExitCode.Done;
        },
        _ => throw new InvalidOperationException("a project with errors is refused before it is applied"),
        failed =>
        {
            foreach (var test in failed.Tests.Where(test => !test.Passed))
            {
                terminal.Error.MarkupLineInterpolated($"[red]FAIL[/]  {test.Test.Name}  [grey]{test.Test.Span}[/]");
            }

            throw new Failure(ExitCode.DefinitionErrors, "the definitions do not pass their tests; nothing was applied", "mend the definitions or the tests; `hale test` shows what came out");
        },
        moved => throw MovedLive.Refusal(moved, session.Project.DefinitionMode, session.Project.Zone));

    /// <summary>What is said now that was not said before; of a first version everything is new.</summary>
    private static void WriteChanges(Terminal terminal, Project? before, Project after)
    {
        if (before is not null)
        {
            ChangeList.Write(terminal.Out, DefinitionChanges.Between(before, after));
            terminal.Out.WriteLine();
        }
    }

    private static void WriteCommit(Terminal terminal, ProjectSession session, DefinitionVersion version)
    {
        if (version.Commit is { } commit)
        {
            terminal.Out.WriteLine($"Taken from commit {VersionTexts.Short(commit)}. Commit {BaseVersion.FileName}, which names the version now.");
        }
        else if (session.Project.DefinitionMode == DefinitionMode.Git && new GitRepository(session.Data.Folder).IsThere)
        {
            terminal.Out.WriteLine($"The files stand in no commit as they are. Commit them with {BaseVersion.FileName}, so that git says what is live.");
        }
    }
}
