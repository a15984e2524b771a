using System.CommandLine;
using Hale.Cli.Hosting;
using Hale.Cli.Output;
using Hale.Cli.Sessions;
using Hale.Core.Outcomes;
using Hale.Core.Time;
using Hale.Engine.Outcomes;

namespace Hale.Cli.Commands;

/// <summary><c>hale outcomes</c>: the ledger of outcomes, or what became of the population after each of several moments.</summary>
internal static class OutcomesCommand
{
    public static Command Create(Terminal terminal)
    {
        var options = new OutcomesOptions();
        var command = new Command("outcomes", CommonOptions.Described("List what customers finally did, stated by sources or derived by the project's lifecycle, and why that is said.", "hale outcomes --account A-1001"));
        options.All.ToList().ForEach(command.Add);
        command.SetAction(async (parsed, cancellation) =>
        {
            CheckTogether(parsed, options);
            await using var session = ProjectSession.Open(terminal, parsed.GetValue(CommonOptions.Project));
            var asOf = await Moments.ResolveAsync(session, terminal, parsed.GetValue(options.AsOf), cancellation);
            await (parsed.GetValue(options.Every) is { } every
                ? ObserveAsync(terminal, session, parsed, options, every, asOf, cancellation)
                : ListAsync(terminal, session, parsed, options, asOf, cancellation));
            return (int)ExitCode.Done;
        });
        return command;
    }

    private static void CheckTogether(ParseResult parsed, OutcomesOptions options)
    {
        var observes = parsed.GetValue(options.Every) is not null;
        if (observes && (parsed.GetValue(options.From) is null || parsed.GetValue(options.To) is null || parsed.GetValue(options.Horizon) is null))
        {
            throw new Failure(ExitCode.Usage, "`--every` needs `--from`, `--to` and `--horizon`", "say which days the moments lie between and how far each looks ahead: `--every month --from 2024-01-31 --to 2024-12-31 --horizon 90d`");
        }

        if (observes && (parsed.GetValue(options.Account) is not null || parsed.GetValue(options.Rule) is not null))
        {
            throw new Failure(ExitCode.Usage, "`--account` and `--rule` do not go with `--every`", "leave them out; `--list` gives every account");
        }

        if (!observes && (parsed.GetValue(options.Horizon) is not null || parsed.GetValue(options.List)))
        {
            throw new Failure(ExitCode.Usage, "`--horizon` and `--list` go with `--every`", "add `--every month`, or leave them out");
        }
    }

    private static async Task ListAsync(Terminal terminal, ProjectSession session, ParseResult parsed, OutcomesOptions options, AsOf asOf, CancellationToken cancellation)
    {
        var (from, to) = (PeriodCloses.Day(parsed.GetValue(options.From)), PeriodCloses.Day(parsed.GetValue(options.To)));
        var (rule, account) = (parsed.GetValue(options.Rule), parsed.GetValue(options.Account));
        var zone = session.Project.Zone;
        if (account is not null)
        {
            await CheckAccountAsync(session, account, cancellation);
        }

        var writer = LedgerWriter.For(parsed.GetValue(options.Format)!, terminal, session.Project, asOf);
        await foreach (var (name, ledger) in new ReadLedger(session.Warehouse).RunAsync(session.Project, asOf.Moment, account, cancellation))
        {
            foreach (var entry in ledger.Entries.Where(IsAsked))
            {
                writer.Write(name, entry);
            }
        }

        writer.Complete();

        bool IsAsked(LedgerEntry entry) => (rule is null || RuleWords.Of(entry.Rule) == rule)
            && (from is not { } first || entry.EffectiveAt >= zone.StartOfDay(first))
            && (to is not { } last || entry.EffectiveAt < zone.Close(last));
    }

    private static async Task CheckAccountAsync(ProjectSession session, string account, CancellationToken cancellation)
    {
        var similar = await session.Warehouse.Runs.SimilarAccountsAsync(account, 3, cancellation);
        if (!similar.Contains(account, StringComparer.Ordinal))
        {
            throw new Failure(
                ExitCode.NotFound, $"there is no account `{account}`", similar.Count > 0 ? $"did you mean {string.Join(" or ", similar.Select(name => $"`{name}`"))}?" : "`hale accounts` lists those that are scored");
        }
    }

    private static async Task ObserveAsync(
        Terminal terminal, ProjectSession session, ParseResult parsed, OutcomesOptions options, string every, AsOf known, CancellationToken cancellation)
    {
        if (session.Project.Lifecycle is null)
        {
            throw new Failure(ExitCode.NotFound, "hale.yaml does not say how paid life is read, so nobody can be said to be lost", "add a `lifecycle`, such as `lifecycle: { grace: 30d }`; see docs/outcomes.md");
        }

        if (!Period.TryParse(parsed.GetValue(options.Horizon)!, out var horizon))
        {
            throw new Failure(ExitCode.Usage, $"`{parsed.GetValue(options.Horizon)}` is not a length of time", "write a length such as 90d, 12w, 3mo or 1y");
        }

        var moments = PeriodCloses.Between(session.Project, every, PeriodCloses.Day(parsed.GetValue(options.From))!.Value, PeriodCloses.Day(parsed.GetValue(options.To))!.Value);
        var writer = ObservationWriter.For(parsed.GetValue(options.Format)!, parsed.GetValue(options.List), terminal, session.Project);
        await foreach (var range in new ObserveOutcomes(session.Warehouse).RunAsync(session.Project, moments, horizon, known.Moment, cancellation))
        {
            writer.Write(range);
        }

        writer.Complete();
    }
}
