using Hale.Core.Expressions;
using Hale.Core.Lineage;
using Hale.Core.Outcomes;
using Hale.Core.Projects;
using Hale.Core.Time;
using Hale.Core.Validation;
using Hale.Engine.Backtesting.Observing;
using Hale.Engine.Metrics;
using Hale.Engine.Outcomes;
using Hale.Engine.Warehousing;

namespace Hale.Engine.Backtesting;

/// <summary>
/// Finds which accounts a project's rules of validation observe when, by what was known then, and what became of each. The facts of lives are read once, a range of accounts at a time.
/// </summary>
/// <param name="warehouse">Where the facts are.</param>
public sealed class ObserveSchedule(IWarehouse warehouse)
{
    private readonly ComputeMetrics _compute = new(warehouse.Metrics);

    /// <summary>Observes; where the schedule is one of closes, at these and no others.</summary>
    /// <param name="project">The project, with a lifecycle.</param>
    /// <param name="closes">The closes that are targets.</param>
    /// <param name="known">The moment up to which what became of accounts may be known.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public async Task<ObservedSchedule> RunAsync(Project project, IReadOnlyList<AsOf> closes, Instant known, CancellationToken cancellationToken)
    {
        var days = new StudyDays(project.Validation, project.Zone, known);
        return await RunAsync(
            project,
            project.Validation.Schedule is ObservationSchedule.Closes schedule ? new CloseTargets(schedule, days, closes.Select(close => close.Moment)) : await TargetsAsync(project, known, cancellationToken),
            known,
            null,
            cancellationToken);
    }

    /// <summary>Observes.</summary>
    /// <param name="project">The project, with a lifecycle.</param>
    /// <param name="known">The moment up to which what became of accounts may be known.</param>
    /// <param name="progress">Told how far it is; null when nobody wants to know.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public async Task<ObservedSchedule> RunAsync(Project project, Instant known, IProgress<BacktestProgress>? progress, CancellationToken cancellationToken) =>
        await RunAsync(project, await TargetsAsync(project, known, cancellationToken), known, progress, cancellationToken);

    private async Task<ObservedSchedule> RunAsync(Project project, ITargets targets, Instant known, IProgress<BacktestProgress>? progress, CancellationToken cancellationToken)
    {
        var closes = (targets as CloseTargets)?.All;
        var query = ReadLedger.Query(project, known) with
        {
            Earliest = Instant.Always,
            Plays = project.Validation.Plays,
            LooksAt = closes?.SelectMany(target => target.AsOf.Append(target.CountsFrom).Append(target.Until)).ToList(),
        };
        var rule = new BelongsRule(project);
        IMembership membership = closes is not null
            ? await MembershipAtCloses.FindAsync(rule, _compute, [.. closes.Select(target => target.First).Distinct()], Told(progress, BacktestStage.Belonging), cancellationToken)
            : new MembershipOfPairs(rule, _compute);
        var watch = await ReadLedger.WatchAsync(warehouse, project, query, cancellationToken);
        var run = new ScheduleRun(query.Lifecycle, project.Zone, known, targets, membership, new Observer(query.Lifecycle, known, project.Zone, watch));
        var lineage = await warehouse.Metrics.LineageAsync(query.Plan.SourceNames, known, cancellationToken);
        var (accounts, told) = (0L, Told(progress, BacktestStage.Observing));
        await foreach (var batch in warehouse.Lives.AllAsync(query, ReadLedger.BatchSize, cancellationToken))
        {
            await run.TakeAsync([.. batch.SelectMany(facts => NamesOf(facts, lineage))], cancellationToken);
            told(accounts += batch.Count);
        }

        var schedule = run.Close();
        return schedule with { Rows = await HoldOutAsync(project, schedule.Rows, cancellationToken) };
    }

    private static Action<long> Told(IProgress<BacktestProgress>? progress, BacktestStage stage)
    {
        void Tell(long accounts) => progress?.Report(new BacktestProgress(stage, accounts, 0));
        Tell(0);
        return Tell;
    }

    /// <summary>An account that got another id stood under the earlier one until that was known: whichever was known at a moment is observed.</summary>
    private static IEnumerable<KeyValuePair<string, AccountFacts>> NamesOf(AccountFacts facts, AccountLineage lineage) =>
        lineage.MembersOf(facts.Account).Where(member => member.Kind == LineageKind.Renamed).Select(member => member.Account).Prepend(facts.Account).Select(name => KeyValuePair.Create(name, facts));

    private async Task<ITargets> TargetsAsync(Project project, Instant known, CancellationToken cancellationToken)
    {
        var rules = project.Validation;
        var days = new StudyDays(rules, project.Zone, known);
        var status = await warehouse.StatusAsync(cancellationToken);
        var sources = project.Sources.Select(source => source.Name).ToHashSet(StringComparer.Ordinal);
        var first = status.Sources.Where(source => sources.Contains(source.Source)).Min(source => source.FirstFact) ?? known;
        return rules.Schedule.Match<ITargets>(
            closes => new CloseTargets(closes, days, project.Zone.DayOf(first)),
            _ => new RenewalTargets(days),
            lives => new LifeTargets(lives.Every, project.Lifecycle ?? Lifecycle.StatedOnly, days));
    }

    private async Task<IReadOnlyList<ObservedAccount>> HoldOutAsync(Project project, IReadOnlyList<ObservedAccount> rows, CancellationToken cancellationToken)
    {
        if (project.Validation.HeldOut is not { } condition || rows.Count == 0)
        {
            return rows;
        }

        var plan = ComputeMetrics.Plan(project, ExpressionReferences.Of(condition).ToHashSet(StringComparer.Ordinal));
        var found = new List<ObservedAccount>(rows.Count);
        await foreach (var batch in _compute.ForPairsAsync(plan, [.. rows.Select(row => new AccountMoment(row.Account, row.AsOf))], cancellationToken))
        {
            found.AddRange(Enumerable.Range(0, batch.Values.Count).Select(index => rows[found.Count + index] with { HeldOut = condition.Evaluate(batch.Values.Row(index)).IsTrue }).ToList());
        }

        return found;
    }
}
