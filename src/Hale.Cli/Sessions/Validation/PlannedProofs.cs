using Hale.Cli.Hosting;
using Hale.Core.Definitions.Changes;
using Hale.Core.Projects;
using Hale.Core.Time;
using Hale.Engine.Backtesting;
using Hale.Engine.Backtesting.Storing;
using Hale.Engine.Comparing;
using Hale.Engine.Planning;
using Hale.Engine.Proving;
using Hale.Engine.ReportCards;
using Hale.Engine.Versions;
using Hale.Reports.Comparisons;

namespace Hale.Cli.Sessions.Validation;

/// <summary>What a plan knows of whether the changed definitions tell who leaves.</summary>
/// <param name="Found">The changed scores whose two definitions have both been backtested.</param>
/// <param name="Missing">The labels of those that could be.</param>
internal sealed record PlannedProofs(IReadOnlyList<PlannedProof> Found, IReadOnlyList<string> Missing)
{
    public static PlannedProofs None { get; } = new([], []);

    /// <summary>Finds the stored backtests of both definitions; runs those that are missing only where that is asked for.</summary>
    public static async Task<PlannedProofs> FindAsync(Terminal terminal, ProjectSession session, ComparedProject against, PlanReport report, bool run, CancellationToken cancellation)
    {
        if (session.Project.Lifecycle is null || against.Project.Lifecycle is null)
        {
            return None;
        }

        if (run)
        {
            await session.KeepDefinitionsAsync(cancellation);
        }

        var (found, missing) = (new List<PlannedProof>(), new List<string>());
        var versions = await session.Operations.Versions.ListAsync(cancellation);
        var names = new ComparedNames(against.Called, "the draft");
        foreach (var score in report.Scores.Select(impact => impact.Score).Where(score => score.State == ScoreState.Changed))
        {
            var before = await SideAsync(terminal, session, names.Before, RulesOf(session.Project, against.Project), score, versions, run, cancellation);
            var after = await SideAsync(terminal, session, names.After, session.Project, score, versions, run, cancellation);
            if (before is null || after is null)
            {
                missing.Add(score.Label);
                continue;
            }

            var comparison = await CardMaking.CompareAsync(terminal, before.Value.Side, after.Value.Side, cancellation);
            var acknowledged = await session.Operations.Cards.AcknowledgementsAsync(score.After!, cancellation);
            found.Add(new PlannedProof(score, names, before.Value.Card, after.Value.Card, comparison, acknowledged, Opening(after.Value.Stored, session.Project.Zone)));
        }

        return new PlannedProofs(found, missing);
    }

    /// <summary>Both definitions are observed by the rules of the files: two backtests by different rules have few observations in common. What does not define the metrics that they read keeps its own.</summary>
    private static Project RulesOf(Project files, Project against) =>
        files.Validation.Metrics.Except(against.AllMetrics.Select(metric => metric.Name), StringComparer.Ordinal).Any() ? against : against with { Validation = files.Validation };

    private static async Task<(ComparedSide Side, ReportCard Card, StoredBacktest Stored)?> SideAsync(
        Terminal terminal, ProjectSession session, string called, Project project, ComparedScore score, IReadOnlyList<DefinitionVersion> versions, bool run, CancellationToken cancellation)
    {
        var judged = JudgedDefinition.Of(called, project, project.Scores.First(one => one.Name == score.Name), versions);
        var found = run
            ? await Backtests.FindOrRunAsync(terminal, session.Warehouse, project, judged.Score, new BacktestWish { Quiet = true }, cancellation)
            : await Backtests.FindAsync(terminal, session.Warehouse, project, judged.Score, BacktestSpan.Whole, cancellation);
        return found is null ? null : (judged.Side(found.Backtest), await CardAsync(terminal, session, judged, found, run, cancellation), found.Stored);
    }

    private static PlannedOpening? Opening(StoredBacktest stored, ProjectZone zone) =>
        stored is { Header.LockedFrom: { } from, Totals.Locked: > 0 and var locked } ? new PlannedOpening(zone.DayClosedBy(from), locked) : null;

    /// <summary>The card that is kept of a backtest, or one that is made now.</summary>
    private static async Task<ReportCard> CardAsync(Terminal terminal, ProjectSession session, JudgedDefinition judged, FoundBacktest found, bool keep, CancellationToken cancellation)
    {
        var head = CardMaking.Head(terminal, judged, found.Stored, found.Backtest);
        var kept = (await session.Operations.Cards.ListAsync(judged.Hash, cancellation)).FirstOrDefault(card => card.Head.Backtest == head.Backtest && card.Head.LeadDays == head.LeadDays && !card.Head.IsLockBox);
        if (kept is not null && await session.Operations.Cards.ReadAsync(kept.Number, cancellation) is { } card)
        {
            return card;
        }

        var made = await CardMaking.MakeAsync(terminal, judged, found.Backtest, BesideBacktest.Nothing, cancellation);
        if (keep)
        {
            await session.Operations.Cards.KeepAsync(new CardDraft(head, made), cancellation);
        }

        return made;
    }
}
