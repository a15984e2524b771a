using System.CommandLine;
using Hale.Cli.Hosting;
using Hale.Cli.Versioning;
using Hale.Engine.Entries;

namespace Hale.Cli.Commands;

/// <summary><c>hale pulse</c>: enters what a person feels about an account.</summary>
internal static class PulseCommand
{
    public static Command Create(Terminal terminal)
    {
        var account = EntryOptions.Account();
        var pulse = new Argument<string>("pulse") { Description = "The pulse: a metric with `pulse:`" };
        var value = new Argument<string>("value") { Description = "One of its values" };
        var (note, author, format) = (EntryOptions.Note(), VersionOptions.Author(), CommonOptions.Format("text", "json"));
        var until = new Option<string?>("--until") { Description = "The last day on which it counts; otherwise as long as the pulse says", HelpName = "day" };
        var command = new Command("pulse", CommonOptions.Described(
            "Enter a pulse: a value that a person gives an account, with the reason. It takes the place of the one before from now on.", "hale pulse acme csm_pulse red --note \"No answer for three weeks\""))
        {
            account, pulse, value, note, until, author, format,
        };
        command.SetAction(async (parsed, cancellation) =>
        {
            await using var session = await EntryOptions.OpenAsync(terminal, parsed, cancellation);
            var request = new EntryRequest(
                "pulse", parsed.GetValue(account)!, parsed.GetValue(pulse), parsed.GetValue(value)!, parsed.GetValue(note)!, EntryOptions.AuthorOf(terminal, session, parsed.GetValue(author)))
            {
                Until = parsed.GetValue(until),
            };
            return (int)await EntryOptions.EnterAsync(terminal, session, request, parsed.GetValue(format)!, cancellation);
        });
        return command;
    }
}
