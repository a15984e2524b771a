using System.CommandLine;
using Hale.Cli.Hosting;
using Hale.Cli.Output;
using Hale.Cli.Output.Validation;
using Hale.Cli.Sessions;
using Hale.Core.Time;
using Hale.Core.Validation;
using Hale.Engine.Versions;
using Spectre.Console;

namespace Hale.Cli.Commands;

/// <summary><c>hale versions</c>: what was live, since when, by whom and why.</summary>
internal static class VersionsCommand
{
    public static Command Create(Terminal terminal)
    {
        var format = CommonOptions.Format("text", "json");
        var command = new Command("versions", CommonOptions.Described("List the versions of the definitions, the live one first.", "hale versions")) { format };
        command.SetAction(async (parsed, cancellation) =>
        {
            await using var session = DataSession.Open(terminal, parsed.GetValue(CommonOptions.Project));
            var versions = await session.Operations.Versions.ListAsync(cancellation);
            var today = session.Load.Project is { } files ? ObservationBasis.HashOf(files) : null;
            var verdicts = new VersionVerdicts(await session.Operations.Cards.ListAsync(definition: null, cancellation), today);
            if (parsed.GetValue(format) == "json")
            {
                Json.Write(terminal.RawOut, versions.Select((version, index) => VersionShape.Of(version, isLive: index == 0, verdicts.Of(version), today)));
            }
            else if (versions.Count == 0)
            {
                terminal.Out.WriteLine("No version was applied yet: `hale score` computes the files. `hale apply --message TEXT` makes them live.");
            }
            else
            {
                Write(terminal.Out, versions, verdicts, session.Load.Zone ?? ProjectZone.Utc);
            }

            return (int)ExitCode.Done;
        });
        return command;
    }

    private static void Write(IAnsiConsole console, IReadOnlyList<DefinitionVersion> versions, VersionVerdicts verdicts, ProjectZone zone)
    {
        var judged = verdicts.AnyOf(versions);
        var sheet = new Sheet(
        [
            new SheetColumn("version", Right: true), new("applied"), new("by"), new("why", Fit: SheetFit.Shortened), new("scores", Fit: SheetFit.Shortened), new("commit", Fit: SheetFit.Shortened),
            .. judged ? [new SheetColumn("report card", Fit: SheetFit.Shortened)] : Array.Empty<SheetColumn>(),
        ]);
        foreach (var (index, version) in versions.Index())
        {
            sheet.Row(
            [
                index == 0 ? $"live {version.Number}" : $"{version.Number}",
                Cells.Moment(version.AppliedAt, zone),
                version.Author,
                version.RolledBackTo is { } earlier ? $"{version.Message} (version {earlier} again)" : version.Message,
                VersionTexts.Changes(version, index + 1 < versions.Count ? versions[index + 1] : null),
                version.Commit is { } commit ? VersionTexts.Short(commit) : "–",
                .. judged ? [verdicts.Text(version)] : Array.Empty<string>(),
            ]);
        }

        sheet.Write(console);
        if (verdicts.Footnote(versions) is { } note)
        {
            console.WriteLine();
            CardText.Paragraph(console, note);
        }
    }
}
