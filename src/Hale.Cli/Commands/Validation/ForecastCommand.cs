using System.CommandLine;
using System.Globalization;
using Hale.Cli.Hosting;
using Hale.Cli.Output;
using Hale.Cli.Output.Validation.Forecasting;
using Hale.Cli.Sessions;
using Hale.Cli.Sessions.Validation;
using Hale.Core.Time;
using Hale.Engine.Forecasting;
using Hale.Engine.Forecasting.Reading;
using Hale.Engine.Forecasting.Records;
using Spectre.Console;

namespace Hale.Cli.Commands.Validation;

/// <summary><c>hale forecast</c>: what revenue is expected to stay, and how earlier forecasts came out.</summary>
internal static class ForecastCommand
{
    private const int MostMonths = 12;
    private const int MostBacktests = 120;

    public static Command Create(Terminal terminal)
    {
        var options = new ForecastOptions();
        var command = new Command("forecast", CommonOptions.Described("Say what revenue is expected to stay in the next months, with an interval, and how earlier forecasts came out.", "hale forecast --months 3,12 --by owner"));
        command.Add(options.Score);
        options.All.ToList().ForEach(command.Add);
        command.SetAction(async (parsed, cancellation) =>
        {
            CheckTogether(parsed, options);
            await using var session = await ProjectSession.OpenForScoringAsync(terminal, parsed.GetValue(CommonOptions.Project), isDraft: false, cancellation);
            await session.Data.FollowEntriesAsync(cancellation);
            var sources = new ForecastSources(session, terminal);
            var asOf = await Moments.ResolveAsync(session, terminal, parsed.GetValue(options.AsOf), cancellation);
            var request = new ForecastRequest(session.Project, ForecastSources.Score(session.Project, parsed.GetValue(options.Score)), asOf, ForecastSources.By(session.Project, parsed.GetValue(options.By)));
            var question = new ForecastQuestion(request, Months(parsed.GetValue(options.Months)!)) { ByMonth = parsed.GetValue(options.ByMonth) };
            var format = parsed.GetValue(options.Format)!;
            if (parsed.GetValue(options.Backtest) is { } number)
            {
                await BackfillAsync(terminal, sources, question, number, cancellation);
            }

            if (parsed.GetValue(options.Record) || parsed.GetValue(options.Backtest) is not null)
            {
                var held = await sources.RecordAsync(request, cancellation);
                ForecastRecordList.Write(terminal, format, session.Project, [.. held.Where(one => question.Months.Contains(one.Forecast.Key.Months))]);
                return (int)ExitCode.Done;
            }

            var latest = (await Moments.ResolveAsync(session, terminal, null, cancellation)).Moment;
            var outcome = await ProgressLine.ShowAsync<int, ForecastOutcome>(
                terminal, "Forecasting", _ => string.Empty, _ => sources.Make(request.Score, cancellation).RunAsync(question with { IsReconstructed = asOf.Moment < latest }, cancellation));
            ForecastList.Write(terminal, format, ForecastRefusals.Require(outcome));
            return (int)ExitCode.Done;
        });
        return command;
    }

    /// <summary>The forecasts of earlier month-ends, the first first, so that each knows how those before it came out.</summary>
    private static async Task BackfillAsync(Terminal terminal, ForecastSources sources, ForecastQuestion question, int number, CancellationToken cancellation)
    {
        var zone = question.Request.Project.Zone;
        var last = zone.DayOf(question.Request.AsOf.Moment);
        var refused = new List<(string Label, ForecastOutcome.Refused Why)>();
        await ProgressLine.ShowAsync<string, bool>(terminal, "Forecasting as of", label => label, async progress =>
        {
            var make = sources.Make(question.Request.Score, cancellation);
            for (var back = number - 1; back >= 0; back--)
            {
                var close = AsOf.CloseOf(new DateOnly(last.Year, last.Month, 1).AddMonths(-back).AddDays(-1), zone);
                progress.Report(close.Label);
                var outcome = await make.RunAsync(question with { Request = question.Request with { AsOf = close }, ByMonth = false, IsReconstructed = true }, cancellation);
                outcome.Match(_ => true, why => { refused.Add((close.Label, why)); return false; });
            }

            return true;
        });
        foreach (var (label, why) in refused)
        {
            terminal.Error.WriteLine($"No forecast as of {label}: {ForecastRefusals.Of(why).Message}.");
        }
    }

    private static IReadOnlyList<int> Months(string text)
    {
        var months = new SortedSet<int>();
        foreach (var part in text.Split(',', StringSplitOptions.TrimEntries))
        {
            if (!int.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out var number) || number is < 1 or > MostMonths)
            {
                throw new Failure(ExitCode.Usage, $"`{part}` is no number of months from 1 to {MostMonths}", "write `--months 3`, or several: `--months 1,3,6,12`");
            }

            months.Add(number);
        }

        return [.. months];
    }

    private static void CheckTogether(ParseResult parsed, ForecastOptions options)
    {
        if (parsed.GetValue(options.Backtest) is < 1 or > MostBacktests)
        {
            throw new Failure(ExitCode.Usage, $"`--backtest` takes a number of months from 1 to {MostBacktests}", "`--backtest 12` makes the forecasts of the last twelve month-ends");
        }

        if (parsed.GetValue(options.ByMonth) && (parsed.GetValue(options.Record) || parsed.GetValue(options.Backtest) is not null))
        {
            throw new Failure(ExitCode.Usage, "`--by-month` does not go with `--record` and `--backtest`", "leave one of them out");
        }
    }
}
