using System.CommandLine;
using Hale.Cli.Hosting;
using Hale.Cli.Versioning;
using Hale.Engine.Entries;

namespace Hale.Cli.Commands;

/// <summary><c>hale override</c>: enters a decision about the score of an account.</summary>
internal static class OverrideCommand
{
    public static Command Create(Terminal terminal)
    {
        var account = EntryOptions.Account();
        var kind = new Argument<string>("kind") { Description = "cap (at most), floor (at least) or force (exactly)" };
        kind.AcceptOnlyFromAmong("cap", "floor", "force");
        var target = new Argument<string>("target") { Description = "A band of the score, or a number on its scale" };
        var (note, author, format, score) = (EntryOptions.Note(), VersionOptions.Author(), CommonOptions.Format("text", "json"), CommonOptions.Score());
        var until = new Option<string>("--until") { Description = "The last day on which it holds, or `withdrawn`: until somebody withdraws it", HelpName = "day", Required = true };
        var from = new Option<string?>("--from") { Description = "The first day on which it holds; otherwise from now on", HelpName = "day" };
        var replaces = new Option<long?>("--replaces") { Description = "The entry that it takes the place of", HelpName = "entry" };
        var command = new Command("override", CommonOptions.Described(
            "Override a score: limit or replace it for one account and a time, with the reason. The computed score stays beside it.",
            "hale override acme cap yellow --until 2026-03-12 --note \"The sponsor has left; we meet the new one on the 10th\""))
        {
            account, kind, target, note, until, from, score, replaces, author, format,
        };
        command.SetAction(async (parsed, cancellation) =>
        {
            await using var session = await EntryOptions.OpenAsync(terminal, parsed, cancellation);
            var request = new EntryRequest(
                parsed.GetValue(kind)!, parsed.GetValue(account)!, parsed.GetValue(score), parsed.GetValue(target)!, parsed.GetValue(note)!, EntryOptions.AuthorOf(terminal, session, parsed.GetValue(author)))
            {
                From = parsed.GetValue(from), Until = parsed.GetValue(until), Replaces = parsed.GetValue(replaces),
            };
            return (int)await EntryOptions.EnterAsync(terminal, session, request, parsed.GetValue(format)!, cancellation);
        });
        return command;
    }
}
