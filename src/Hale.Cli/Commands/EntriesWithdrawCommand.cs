using System.CommandLine;
using Hale.Cli.Hosting;
using Hale.Cli.Versioning;
using Hale.Engine.Entries;

namespace Hale.Cli.Commands;

/// <summary><c>hale entries withdraw</c>: ends an entry.</summary>
internal static class EntriesWithdrawCommand
{
    public static Command Create(Terminal terminal)
    {
        var number = new Argument<long>("entry") { Description = "The number of the entry" };
        var (note, author, format) = (EntryOptions.Note(), VersionOptions.Author(), CommonOptions.Format("text", "json"));
        var command = new Command("withdraw", CommonOptions.Described(
            "Withdraw an entry: it counts no more from now on. What was computed with it stays as it was, and the history keeps both.", "hale entries withdraw 12 --note \"They have answered\""))
        {
            number, note, author, format,
        };
        command.SetAction(async (parsed, cancellation) =>
        {
            await using var session = await EntryOptions.OpenAsync(terminal, parsed, cancellation);
            var report = await new WithdrawEntry(session.Operations.Entries, session.Warehouse, terminal.Clock).RunAsync(
                parsed.GetValue(number), parsed.GetValue(note)!, EntryOptions.AuthorOf(terminal, session, parsed.GetValue(author)), cancellation);
            return (int)EntryOptions.Answer(terminal, session, report, parsed.GetValue(format)!);
        });
        return command;
    }
}
