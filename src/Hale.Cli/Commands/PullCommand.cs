using System.CommandLine;
using Hale.Cli.Hosting;
using Hale.Cli.Output;
using Hale.Cli.Sessions;
using Hale.Cli.Versioning;
using Hale.Engine.Versions;
using Spectre.Console;

namespace Hale.Cli.Commands;

/// <summary><c>hale pull</c>: takes over the files of a version.</summary>
internal static class PullCommand
{
    public static Command Create(Terminal terminal)
    {
        var number = new Option<long?>("--version") { Description = "The version; otherwise the live one", HelpName = "version" };
        var force = new Option<bool>("--force") { Description = "Also overwrite and remove what was changed here" };
        var dryRun = new Option<bool>("--dry-run") { Description = "Say what would be changed, and change nothing" };
        var format = CommonOptions.Format("text", "json");
        var command = new Command("pull", CommonOptions.Described("Write the live version's files into the folder, and remember that it is based on them. Data files are never touched.", "hale pull --dry-run")) { number, force, dryRun, format };
        command.SetAction(async (parsed, cancellation) =>
        {
            await using var session = DataSession.Open(terminal, parsed.GetValue(CommonOptions.Project));
            var versions = await session.Operations.Versions.ListAsync(cancellation);
            var version = Choose(versions, parsed.GetValue(number));
            var files = new PulledFiles(session.Folder);
            var plan = await PlanAsync(session, versions, version, files, cancellation);
            var isDry = parsed.GetValue(dryRun);
            if (!isDry && !parsed.GetValue(force) && plan.ChangedHere is { Count: > 0 } changed)
            {
                throw Refusal(changed, version);
            }

            if (!isDry)
            {
                files.Write(plan, cancellation);
                BaseVersion.Write(session.Folder, version);
            }

            PullText.Write(terminal, plan, version, isDry, parsed.GetValue(format) == "json");
            return (int)ExitCode.Done;
        });
        return command;
    }

    private static DefinitionVersion Choose(IReadOnlyList<DefinitionVersion> versions, long? number) =>
        number is { } wanted ? VersionOptions.Find(versions, wanted)
        : versions.Count > 0 ? versions[0]
        : throw new Failure(ExitCode.NotFound, "no version was applied yet", "`hale apply --message TEXT` makes these files the first");

    private static async Task<PullPlan> PlanAsync(DataSession session, IReadOnlyList<DefinitionVersion> versions, DefinitionVersion version, PulledFiles files, CancellationToken cancellation)
    {
        var store = session.Operations.Versions;
        var based = BaseVersion.Read(session.Folder)?.In(versions);
        return PullPlan.Of(
            session.Load.Bundle, based is null ? null : await store.FilesAsync(based, cancellation), await store.FilesAsync(version, cancellation), files.Read);
    }

    private static Failure Refusal(IReadOnlyList<PulledFile> changed, DefinitionVersion version) => new(
        ExitCode.Conflict,
        $"{Words.Count(changed.Count, "file")} changed here would be lost: {string.Join(", ", changed.Select(file => file.After is null ? $"{file.Path} (removed)" : file.Path))}; nothing was pulled",
        $"keep what you need elsewhere (commit it), then `hale pull --force`; or put your files in the place of version {version.Number}: `hale apply --based-on {version.Number}`");
}
