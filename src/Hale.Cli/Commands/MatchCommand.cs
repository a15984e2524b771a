using System.CommandLine;
using Hale.Cli.Hosting;
using Hale.Cli.Output;
using Hale.Cli.Sessions;
using Hale.Engine.Identity;

namespace Hale.Cli.Commands;

/// <summary><c>hale match</c>: proposes which accounts ids of other systems mean.</summary>
internal static class MatchCommand
{
    public static Command Create(Terminal terminal)
    {
        var options = new MatchOptions();
        var command = new Command("match", CommonOptions.Described(
            "Propose aliases, by equal domains and names, as a CSV file to review. Nothing is stored: the file is a source of aliases when you say so.",
            "hale match customers.csv --system stripe --id id --name name --email email --out aliases.csv")) { options.File };
        options.All.ToList().ForEach(command.Add);
        command.SetAction(async (parsed, cancellation) =>
        {
            var request = options.Read(parsed);
            await using var session = ProjectSession.Open(terminal, parsed.GetValue(CommonOptions.Project));
            var records = request.File is { } file
                ? await ForeignRecords.OfFileAsync(session, terminal, file, request, cancellation)
                : await ForeignRecords.InQuarantineAsync(session, request, cancellation);
            var found = new ProposeAliases(await session.Warehouse.Identities.CompaniesAsync(session.Project, cancellation)).Run(records.Records);
            Write(terminal, parsed.GetValue(options.Out), found);
            AliasProposals.WriteSummary(terminal.Error, records, found);
            return (int)ExitCode.Done;
        });
        return command;
    }

    private static void Write(Terminal terminal, string? file, ProposedAliases found)
    {
        if (file is null)
        {
            AliasProposals.WriteCsv(terminal.RawOut, found);
        }
        else
        {
            WholeFile.Write(Path.GetFullPath(file, terminal.Folder), writer => AliasProposals.WriteCsv(writer, found));
        }
    }
}
