using System.CommandLine;
using Hale.Cli.Hosting;
using Hale.Cli.Output;
using Hale.Cli.Output.Tracing;
using Hale.Cli.Output.Validation.Calibrating;
using Hale.Cli.Sessions;
using Hale.Cli.Sessions.Validation;
using Hale.Core.Scoring;
using Hale.Engine.Calibrating;
using Hale.Engine.Explaining;
using Hale.Engine.History;

namespace Hale.Cli.Commands;

/// <summary><c>hale explain</c>: why an account's score is what it is.</summary>
internal static class ExplainCommand
{
    private static readonly Option<string?> Measure = new("--measure") { Description = "Follow this measure to its metric, what that reads, and the facts behind it", HelpName = "name" };

    private static readonly Option<int> Latest = new("--latest") { Description = "With --measure: how many facts are listed at most", DefaultValueFactory = _ => 10, HelpName = "n" };

    private static readonly Option<bool> External = new("--external")
    {
        Description = "For the customer: without internal measures, reasons and advice; what they add stands together as “other”",
    };

    public static Command Create(Terminal terminal)
    {
        var account = new Argument<string?>("account") { Description = "The account id; with --from it may be left out", Arity = ArgumentArity.ZeroOrOne };
        var (which, movement) = (new RunOptions(), new MovementOptions());
        var format = CommonOptions.Format("text", "json");
        var command = new Command("explain", CommonOptions.Described("Show why an account's score is what it is: every measure's value, points, weight and contribution.", "hale explain acme --as-of 2024-12-31")) { account, External, Measure, Latest, format };
        which.All.Concat(movement.All).ToList().ForEach(command.Add);
        command.SetAction(async (parsed, cancellation) =>
        {
            var (folder, asJson) = (parsed.GetValue(CommonOptions.Project), parsed.GetValue(format) == "json");
            var wish = which.Read(parsed);
            if (movement.AreUsed(parsed))
            {
                if (parsed.GetValue(Measure) is not null)
                {
                    throw new Failure(ExitCode.Usage, "`--measure` follows one score, and `--from` asks what lies between two", "leave out the one or the other");
                }

                var given = new MovementRequest(folder, wish, parsed.GetValue(format)!, parsed.GetValue(External));
                return (int)await MovementAction.RunAsync(terminal, given.Read(parsed, movement, parsed.GetValue(account)), cancellation);
            }

            var named = parsed.GetValue(account) ?? throw new Failure(ExitCode.Usage, "no account is named", "write its id, say `hale explain acme`; `hale accounts` lists them");
            await using var session = DataSession.Open(terminal, folder);
            var run = await Runs.FindAsync(terminal, session, wish with { Again = false }, cancellation);
            var explained = await Explanations.FindAsync(session, run, named, cancellation);
            if (parsed.GetValue(Measure) is { } measure)
            {
                Write(terminal, await Explanations.TraceAsync(session, explained, measure, Math.Max(0, parsed.GetValue(Latest)), cancellation), asJson);
                return (int)ExitCode.Done;
            }

            var now = wish.Again ? await AgainAsync(session, explained, await Recomputing.RunAsync(terminal, session, run, wish.Known, cancellation), cancellation) : null;
            await WriteAsync(terminal, session, new Answer(explained, now, wish.Score, parsed.GetValue(External)), asJson, cancellation);
            return (int)ExitCode.Done;
        });
        return command;
    }

    private static async Task<WouldNowBe> AgainAsync(DataSession session, ExplainedAccount published, Run again, CancellationToken cancellation) => new(
        published, again, await new ExplainAccount(session.Warehouse.Runs).RunAsync(again, published.Explanation.Account, await session.ZoneAsync(cancellation), cancellation));

    private static async Task WriteAsync(Terminal terminal, DataSession session, Answer answer, bool asJson, CancellationToken cancellation)
    {
        var (explained, now) = answer.IsExternal ? (answer.Explained.ForCustomer(), answer.Now?.ForCustomer()) : (answer.Explained, answer.Now);
        var staying = answer.IsExternal ? null : await StayingAsync(session, explained, cancellation);
        if (asJson)
        {
            Json.Write(terminal.RawOut, ExplanationShape.Of(explained, now, StayingShape.Of(staying, await session.ZoneAsync(cancellation))));
            return;
        }

        ExplanationText.Write(terminal.Out, explained);
        now?.Write(terminal.Out, await session.ZoneAsync(cancellation));
        if (!answer.IsExternal)
        {
            TraceHint.Write(terminal.Out, explained, answer.Score);
            StayingText.Write(terminal.Out, staying, staying is null && await Maps.AreOfAnotherDefinitionAsync(session, explained.Run, cancellation), await session.ZoneAsync(cancellation));
        }
    }

    /// <summary>How likely the account stays; null where no map of this definition says so, or the account is not scored at all.</summary>
    private static async Task<AccountStaying?> StayingAsync(DataSession session, ExplainedAccount explained, CancellationToken cancellation)
    {
        var account = explained.Explanation.Account;
        var scores = new Dictionary<string, double?>(StringComparer.Ordinal) { [account] = explained.Account.Score.Value };
        return explained.Explanation.Status == ScoreStatus.NotEligible ? null : (await Maps.StayingAsync(session, explained.Run, scores, cancellation))?[account];
    }

    private static void Write(Terminal terminal, TracedMeasure traced, bool asJson)
    {
        if (asJson)
        {
            Json.Write(terminal.RawOut, TraceShape.Of(traced));
        }
        else
        {
            TraceText.Write(terminal.Out, traced);
        }
    }

    /// <summary>What is written. Customers are shown no command.</summary>
    private sealed record Answer(ExplainedAccount Explained, WouldNowBe? Now, string? Score, bool IsExternal);
}
