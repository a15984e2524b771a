using System.CommandLine;
using System.Security.Cryptography;
using Hale.Cli.Hosting;
using Hale.Cli.Output;
using Hale.Cli.Sessions;
using Hale.Core.Time;
using Hale.Engine.Erasing;
using Hale.Intake;
using Hale.Warehouse;
using Spectre.Console;

namespace Hale.Cli.Commands;

/// <summary><c>hale erase</c>: erases a person from everything that is stored.</summary>
internal static class EraseCommand
{
    private const int TokenBytes = 16;

    private static readonly Option<string> Contact = new("--contact") { Description = "The person's id, as events and contacts name it", Required = true, HelpName = "id" };

    private static readonly Option<string?> Account = new("--account") { Description = "Only this account's contact; otherwise the id at all accounts", HelpName = "id" };

    private static readonly Option<string?> Because = new("--because") { Description = "Why, for the record; do not name the person", HelpName = "text" };

    private static readonly Option<bool> DryRun = new("--dry-run") { Description = "Say what would be changed, and change nothing" };

    private static readonly Option<bool> Yes = new("--yes", "-y") { Description = "Do it without asking" };

    public static Command Create(Terminal terminal)
    {
        var format = CommonOptions.Format("text", "json");
        var command = new Command("erase", CommonOptions.Described(
            "Erase a person: a random token takes the place of the id everywhere, so that counts stay; names and attributes go. It cannot be undone.", "hale erase --contact ana@example.com --dry-run"))
        {
            Contact, Account, Because, DryRun, Yes, format,
        };
        command.SetAction((parsed, cancellation) => Task.Run(
            async () =>
            {
                await using var session = DataSession.Open(terminal, parsed.GetValue(CommonOptions.Project));
                var person = new ContactToErase(parsed.GetValue(Contact)!, parsed.GetValue(Account), parsed.GetValue(Because));
                var mentioned = person.Contact.Length == 0 ? [] : await session.Operations.MentionsAsync(person.Contact, cancellation);
                return (int)Run(terminal, session, person, mentioned, new Wish(parsed.GetValue(DryRun), parsed.GetValue(Yes), parsed.GetValue(format) == "json"), cancellation);
            },
            cancellation));
        return command;
    }

    private static ExitCode Run(Terminal terminal, DataSession session, ContactToErase person, IReadOnlyList<ErasedPlace> mentioned, Wish wish, CancellationToken cancellation)
    {
        if (person.Contact.Length == 0)
        {
            throw new Failure(ExitCode.Usage, "--contact is empty", "name the person as events and contacts do");
        }

        using var store = Warehouses.OpenForErasure(new WarehouseOptions(session.DataFolder, EngineSettings.Memory(terminal), EngineSettings.Threads(terminal)));
        var plan = store.Plan(person, cancellation);
        plan = plan with { Mentioned = [.. plan.Mentioned, .. mentioned] };
        if (wish.IsDryRun && (wish.AsJson || plan.Rows + plan.Mentioned.Count > 0))
        {
            ErasureText.Write(terminal, plan, ErasureStage.DryRun, wish.AsJson);
            return ExitCode.Done;
        }

        if (plan.Rows == 0)
        {
            return Nothing(terminal, session, store, plan, wish, cancellation);
        }

        if (!wish.AsJson)
        {
            ErasureText.Write(terminal, plan, ErasureStage.Planned, asJson: false);
        }

        if (!wish.IsSure && !(terminal.Watched && terminal.Error.Confirm("Erase? It cannot be undone.", defaultValue: false)))
        {
            throw new Failure(ExitCode.Usage, "nothing was erased", "add --yes to do it, or --dry-run to see what would be changed");
        }

        store.Erase(person, $"erased-{Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(TokenBytes))}", Instant.From(terminal.Clock.GetUtcNow()), cancellation);
        Finish(session, store, cancellation);
        ErasureText.Write(terminal, plan, ErasureStage.Done, wish.AsJson);
        return ExitCode.Done;
    }

    /// <summary>Nobody is found: perhaps because an earlier erasure was stopped before its last step.</summary>
    private static ExitCode Nothing(Terminal terminal, DataSession session, IErasureStore store, ErasurePlan plan, Wish wish, CancellationToken cancellation)
    {
        if (store.IsUnfinished && !wish.IsDryRun)
        {
            Finish(session, store, cancellation);
            terminal.Out.WriteLine("An earlier erasure had been stopped; it is finished now.");
            return ExitCode.Done;
        }

        throw plan.ErasedBefore is { } moment
            ? new Failure(ExitCode.NotFound, $"nothing is stored of that person, who was erased at {moment}", "nothing is left to do")
            : new Failure(ExitCode.NotFound, "nothing is stored of that person", "check the id: it is what events and contacts name, in the same case");
    }

    private static void Finish(DataSession session, IErasureStore store, CancellationToken cancellation)
    {
        // Opening the reader takes away what an import that was killed left of its files.
        using (Readers.Files(session.ScratchFolder))
        {
            store.Rewrite(cancellation);
        }
    }

    private sealed record Wish(bool IsDryRun, bool IsSure, bool AsJson);
}
