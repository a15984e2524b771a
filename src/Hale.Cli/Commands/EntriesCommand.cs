using System.CommandLine;
using System.Globalization;
using Hale.Cli.Hosting;
using Hale.Cli.Output;
using Hale.Cli.Sessions;
using Hale.Core.Time;
using Hale.Engine.Entries;

namespace Hale.Cli.Commands;

/// <summary><c>hale entries</c>: what people have entered, and what of it ends soon.</summary>
internal static class EntriesCommand
{
    public static Command Create(Terminal terminal)
    {
        var account = new Option<string?>("--account") { Description = "Only of this account", HelpName = "id" };
        var expiring = new Option<string?>("--expiring") { Description = "Only what ends within this time, such as 14d or 2w", HelpName = "time" };
        var history = new Option<bool>("--history") { Description = "All that was ever entered, in that order: also what has ended, and by whom" };
        var format = CommonOptions.Format("text", "json", "csv");
        var command = new Command("entries", CommonOptions.Described(
            "List what people have entered and still counts: pulses and overrides, what ends first at the top. Or withdraw one, or import many.", "hale entries --expiring 14d"))
        {
            account, expiring, history, format,
        };
        command.SetAction(async (parsed, cancellation) =>
        {
            await using var session = DataSession.Open(terminal, parsed.GetValue(CommonOptions.Project));
            var (zone, now) = (await session.ZoneAsync(cancellation), Instant.From(terminal.Clock.GetUtcNow()));
            var entries = session.Operations.MayHoldSomething
                ? await session.Operations.Entries.ListAsync(EntryQuery.All with { Account = parsed.GetValue(account) }, cancellation)
                : [];
            var listed = new ListEntries(session.Project, zone, now).Run(entries);
            if (!parsed.GetValue(history))
            {
                Instant? limit = parsed.GetValue(expiring) is { } time ? zone.Close(zone.DayOf(now).AddDays(Days(time))) : null;
                listed = [.. listed.Where(one => one.IsCurrent && (limit is null || one.Until <= limit)).OrderBy(one => one.Until ?? new Instant(long.MaxValue)).ThenBy(one => one.Entry.Number)];
            }

            EntryList.Write(terminal, parsed.GetValue(format)!, listed, zone, parsed.GetValue(history), isNarrowed: parsed.GetValue(account) is not null || parsed.GetValue(expiring) is not null);
            return (int)ExitCode.Done;
        });
        command.Add(EntriesWithdrawCommand.Create(terminal));
        command.Add(EntriesImportCommand.Create(terminal));
        return command;
    }

    private static int Days(string time) =>
        int.TryParse(time.AsSpan(0, Math.Max(0, time.Length - 1)), NumberStyles.None, CultureInfo.InvariantCulture, out var count) && count <= 3650 && time[^1] is 'd' or 'w'
            ? time[^1] == 'w' ? count * 7 : count
            : throw new Failure(ExitCode.Usage, $"`{time}` is no time", "write 14d or 2w");
}
