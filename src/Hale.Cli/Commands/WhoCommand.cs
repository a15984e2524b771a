using System.CommandLine;
using Hale.Cli.Hosting;
using Hale.Cli.Output;
using Hale.Cli.Sessions;
using Hale.Core.Time;
using Hale.Engine.Entries;
using Hale.Engine.Identity;
using Spectre.Console;

namespace Hale.Cli.Commands;

/// <summary><c>hale who</c>: everything that is known of an identity, whatever it is.</summary>
internal static class WhoCommand
{
    private const int Suggestions = 3;

    public static Command Create(Terminal terminal)
    {
        var id = new Argument<string>("id") { Description = "An account id, an id of another system, a contact, an e-mail address or a domain" };
        var asOf = new Option<string?>("--as-of") { Description = "Only what was known at this day or instant; otherwise all, what no longer counts included", HelpName = "day" };
        var format = CommonOptions.Format("text", "json");
        var command = new Command("who", CommonOptions.Described("Show whom an id means: which account, by which source, since when, and what was refused for it.", "hale who cus_8Fk2")) { id, asOf, format };
        command.SetAction(async (parsed, cancellation) =>
        {
            await using var session = DataSession.Open(terminal, parsed.GetValue(CommonOptions.Project));
            var zone = await session.ZoneAsync(cancellation);
            var moment = Moments.Parse(parsed.GetValue(asOf), zone);
            var report = await session.Warehouse.Identities.FindAsync(parsed.GetValue(id)!, moment?.Moment, cancellation);
            var similar = report.IsEmpty || report.Accounts.Count == 0
                ? [.. (await session.Warehouse.Identities.SimilarAsync(report.Id, Suggestions + 1, cancellation)).Where(one => one.Id != report.Id).Take(Suggestions)]
                : Array.Empty<SimilarIdentity>();
            var entries = await EntriesAsync(session, report, moment?.Moment ?? Instant.From(terminal.Clock.GetUtcNow()), zone, cancellation);
            if (parsed.GetValue(format) == "json")
            {
                Json.Write(terminal.RawOut, new { report.Id, as_of = moment?.Label, report.Claims, report.Accounts, report.Refused, report.RefusedCount, similar, entries = entries.Select(entry => EntryShape.Of(entry, zone)) });
            }
            else if (!report.IsEmpty)
            {
                WhoText.Write(terminal.Out, report, similar, zone);
                WriteEntries(terminal, entries, zone);
            }

            return report.IsEmpty ? throw NotFound(report.Id, moment?.Label, similar) : (int)ExitCode.Done;
        });
        return command;
    }

    /// <summary>What people have entered of the accounts, and counts then.</summary>
    private static async Task<IReadOnlyList<ListedEntry>> EntriesAsync(DataSession session, IdentityReport report, Instant then, ProjectZone zone, CancellationToken cancellation)
    {
        var found = new List<ListedEntry>();
        foreach (var account in session.Operations.MayHoldSomething ? report.Accounts : [])
        {
            var entries = await session.Operations.Entries.ListAsync(new EntryQuery(Account: account.Account), cancellation);
            found.AddRange(new ListEntries(session.Project, zone, then).Run([.. entries.Where(entry => entry.Said.EnteredAt <= then)]).Where(entry => entry.IsCurrent));
        }

        return found;
    }

    private static void WriteEntries(Terminal terminal, IReadOnlyList<ListedEntry> entries, ProjectZone zone)
    {
        if (entries.Count > 0)
        {
            terminal.Out.WriteLine("\nEntered by people:");
        }

        foreach (var listed in entries)
        {
            terminal.Out.WriteLine($"  {listed.Entry.Number}: {EntryText.Of(listed.Entry, zone)}");
        }
    }

    private static Failure NotFound(string id, string? asOf, IReadOnlyList<SimilarIdentity> similar) => new(
        ExitCode.NotFound,
        $"nothing knows `{id}`{(asOf is null ? string.Empty : $" as of {asOf}")}",
        similar.Count > 0 ? WhoText.Meant(similar) : "`hale import --rejected` lists what was refused; `hale accounts` lists accounts");
}
