using System.CommandLine;
using Hale.Cli.Hosting;
using Hale.Cli.Output;
using Hale.Cli.Output.Validation.Forecasting;
using Hale.Cli.Sessions;
using Hale.Cli.Sessions.Validation;
using Hale.Core.Time;
using Hale.Engine.Forecasting;
using Hale.Engine.Forecasting.Reading;
using Hale.Engine.Forecasting.Renewals;

namespace Hale.Cli.Commands.Validation;

/// <summary><c>hale renewals</c>: who decides soon, how likely they stay, and what is at risk.</summary>
internal static class RenewalsCommand
{
    public static Command Create(Terminal terminal)
    {
        var options = new RenewalsOptions();
        var command = new Command("renewals", CommonOptions.Described("List the customers whose decision deadline comes: what they pay, how likely they stay, what is at risk.", "hale renewals --within 90d --by owner"));
        command.Add(options.Score);
        options.All.ToList().ForEach(command.Add);
        command.SetAction(async (parsed, cancellation) =>
        {
            var within = Within(parsed.GetValue(options.Within)!);
            await using var session = await ProjectSession.OpenForScoringAsync(terminal, parsed.GetValue(CommonOptions.Project), isDraft: false, cancellation);
            await session.Data.FollowEntriesAsync(cancellation);
            if (session.Project.Lifecycle is null)
            {
                throw ForecastRefusals.Of(new ForecastOutcome.Refused(ForecastRefusal.NoLifecycle));
            }

            var asOf = await Moments.ResolveAsync(session, terminal, parsed.GetValue(options.AsOf), cancellation);
            var request = new ForecastRequest(session.Project, ForecastSources.Score(session.Project, parsed.GetValue(options.Score)), asOf, ForecastSources.By(session.Project, parsed.GetValue(options.By)));
            var list = await ProgressLine.ShowAsync<int, RenewalList>(
                terminal, "Looking at terms", _ => string.Empty, _ => new ListRenewals(session.Warehouse, new ForecastSources(session, terminal).Odds(request.Score, cancellation)).RunAsync(request, within, cancellation));
            Write(terminal, parsed.GetValue(options.Format)!, Sorted(list, parsed.GetValue(options.Sort)!), within, parsed.GetValue(options.Limit) ?? int.MaxValue);
            return (int)ExitCode.Done;
        });
        return command;
    }

    private static void Write(Terminal terminal, string format, RenewalList list, Period within, int limit)
    {
        if (!list.Reading.HasTerms)
        {
            throw new Failure(ExitCode.NotFound, "no customer pays under terms, so there are no renewals", "give the terms as a source of `subscriptions`; see docs/forecast.md. `hale forecast` also works without");
        }

        RenewalsList.Write(terminal, format, list, within, limit);
    }

    private static RenewalList Sorted(RenewalList list, string sort) =>
        sort == RenewalsOptions.ByRisk ? list with { Ahead = [.. list.Ahead.OrderByDescending(one => one.AtRisk ?? one.Stake.Revenue)], Passed = [.. list.Passed.OrderByDescending(one => one.AtRisk ?? one.Stake.Revenue)] } : list;

    private static Period Within(string text) =>
        Period.TryParse(text, out var within) ? within : throw new Failure(ExitCode.Usage, $"`{text}` is not a length of time", "write a length such as 90d, 12w, 3mo or 1y");
}
