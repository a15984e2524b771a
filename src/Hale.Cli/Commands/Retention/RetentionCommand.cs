using System.CommandLine;
using System.Globalization;
using Hale.Cli.Hosting;
using Hale.Cli.Output;
using Hale.Cli.Output.Retention;
using Hale.Cli.Sessions;
using Hale.Core.Retention;
using Hale.Core.Time;
using Hale.Engine.Retention;

namespace Hale.Cli.Commands.Retention;

/// <summary><c>hale retention</c>: what is kept of customers and revenue, period by period, from the ledger of outcomes.</summary>
internal static class RetentionCommand
{
    private const string Everything = "all";

    public static Command Create(Terminal terminal)
    {
        var options = new RetentionOptions();
        var command = new Command("retention", CommonOptions.Described("Measure retention from the ledger of outcomes: GRR, NRR, logo churn, renewals, and the bridge of revenue.", "hale retention --every quarter --by plan"));
        options.All.ToList().ForEach(command.Add);
        command.SetAction(async (parsed, cancellation) =>
        {
            await using var session = ProjectSession.Open(terminal, parsed.GetValue(CommonOptions.Project));
            CheckLifecycle(session);
            await session.Data.FollowEntriesAsync(cancellation);
            var known = await Moments.ResolveAsync(session, terminal, parsed.GetValue(options.AsOf), cancellation);
            var asked = Asked(parsed, options, session, known);
            var table = await ProgressLine.ShowAsync<long, RetentionTable>(
                terminal, "Reading the ledger", done => $"{Words.Count(done, "account")}", progress => new MeasureRetention(session.Warehouse).RunAsync(session.Project, asked.Request, progress, cancellation));
            RetentionList.Write(terminal, parsed.GetValue(options.Format)!, asked, table);
            return (int)ExitCode.Done;
        });
        return command;
    }

    private static void CheckLifecycle(ProjectSession session)
    {
        if (session.Project.Lifecycle is null)
        {
            throw new Failure(ExitCode.NotFound, "hale.yaml does not say how paid life is read, so nobody can be said to be kept or lost", "add a `lifecycle`, such as `lifecycle: { grace: 30d }`; see docs/outcomes.md");
        }
    }

    private static AskedRetention Asked(ParseResult parsed, RetentionOptions options, ProjectSession session, AsOf known)
    {
        var over = AskedPeriods.Months(parsed.GetValue(options.Over));
        var calendar = new AskedPeriods(parsed.GetValue(options.Every)!, over, known, session.Project.Zone);
        var (from, to) = (PeriodCloses.Day(parsed.GetValue(options.From)), PeriodCloses.Day(parsed.GetValue(options.To)));
        var periods = from is null && to is null ? calendar.Last : calendar.Between(from, to);
        var margin = Margin(parsed.GetValue(options.Margin));
        var explained = parsed.GetValue(options.Explain) is { } name ? Measure(name) : (RetentionMeasure?)null;
        var metrics = new AskedMetrics(session.Project);
        var request = new RetentionRequest(periods, known.Moment, parsed.GetValue(options.Paused) == "nothing" ? PausedRevenue.Nothing : PausedRevenue.Held)
        {
            By = parsed.GetValue(options.By) is { } by ? metrics.Segment(by) : null,
            Feedback = parsed.GetValue(options.Feedback) is { } feedback ? metrics.Feedback(feedback, periods[0].Months) : null,
            Explained = explained is null ? null : periods[^1],
        };
        List<RetentionMeasure> measures = [.. parsed.GetValue(options.Measure)!.SelectMany(list => list.Split(',')).Where(text => text != Everything).Select(Measure).Distinct()];
        var asked = new AskedRetention(session.Project, known, request)
        {
            Measures = parsed.GetValue(options.Measure)!.Contains(Everything) ? null : measures,
            Explained = explained,
            Margin = margin,
            By = parsed.GetValue(options.By),
            Feedback = parsed.GetValue(options.Feedback),
            Running = to is null ? calendar.Running : null,
            SkipsEmpty = from is null,
        };
        CheckNeeds(asked);
        return asked;
    }

    private static void CheckNeeds(AskedRetention asked)
    {
        var named = (asked.Measures ?? []).Concat(asked.Explained is { } explained ? [explained] : []).ToList();
        if (asked.Feedback is null && named.Find(RetentionWords.IsOfFeedback) is var feedback && RetentionWords.IsOfFeedback(feedback))
        {
            throw new Failure(ExitCode.Usage, $"`{RetentionWords.Of(feedback)}` needs to know what feedback is", "name the event, such as `--feedback nps_answer`");
        }

        if (asked.Margin is null && named.Contains(RetentionMeasure.LifetimeValue))
        {
            throw new Failure(ExitCode.Usage, "`ltv` needs the gross margin", "add it, such as `--margin 80%`");
        }
    }

    private static RetentionMeasure Measure(string text) => RetentionWords.All.TryGetValue(text.Trim().ToLowerInvariant(), out var measure)
        ? measure
        : throw Lookup.NotFound("measure", text, RetentionWords.All.Keys.Order(StringComparer.Ordinal));

    private static decimal? Margin(string? text)
    {
        if (text is null)
        {
            return null;
        }

        var isPercent = text.EndsWith('%');
        return decimal.TryParse(text.TrimEnd('%').Trim(), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) && (isPercent ? number / 100 : number) is > 0 and <= 1 and var margin
            ? margin
            : throw new Failure(ExitCode.Usage, $"`--margin {text}` is no share", "write the gross margin as `--margin 80%`, above 0 and at most 100%");
    }
}
