using Hale.Core.Outcomes;
using Hale.Core.Projects;
using Hale.Core.Time;
using Hale.Engine.Outcomes;
using Hale.Engine.Warehousing;

namespace Hale.Engine.Calibrating;

/// <summary>Reads the probability of staying of scored accounts from a map. What contract an account has is read as it was known at the moment of the score.</summary>
/// <param name="warehouse">Where the facts are.</param>
public sealed class ReadStaying(IWarehouse warehouse)
{
    /// <summary>The probabilities of accounts.</summary>
    /// <param name="project">The project, for its lifecycle and its zone.</param>
    /// <param name="map">The map of the definition by which the scores were computed.</param>
    /// <param name="asOf">The moment of the scores.</param>
    /// <param name="scores">The accounts with their scores on the inner scale; null without one.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public async Task<IReadOnlyDictionary<string, AccountStaying>> RunAsync(
        Project project, ScoreMap map, Instant asOf, IReadOnlyDictionary<string, double?> scores, CancellationToken cancellationToken)
    {
        var staying = new ProbabilityOfStaying(map.Map);
        var found = new Dictionary<string, AccountStaying>(StringComparer.Ordinal);
        foreach (var some in scores.Keys.Order(StringComparer.Ordinal).Chunk(ReadLedger.BatchSize))
        {
            var facts = NeedsContracts(map) ? await warehouse.Lives.OfAsync(ReadLedger.Query(project, asOf), some, cancellationToken) : [];
            foreach (var (index, account) in some.Index())
            {
                var life = facts.Count == 0 ? null : new AccountLives(facts[index], project.Lifecycle ?? Lifecycle.StatedOnly, project.Zone).AsOf(asOf);
                found[account] = Of(project, map, staying, asOf, scores[account], life);
            }
        }

        return found;
    }

    private static AccountStaying Of(Project project, ScoreMap map, ProbabilityOfStaying staying, Instant asOf, double? score, LifeAsOf? life)
    {
        var due = life?.Due is { } deadline && deadline.CompareTo(asOf) >= 0 ? life.Due : null;
        if (map.Target.EndFor(asOf, due, project.Zone) is not { } until)
        {
            return new AccountStaying(map, null, null, due, IsFar: false);
        }

        var input = MapInput.Of(score, life?.TermMonths, asOf, until, due);
        return new AccountStaying(map, staying.Of(input), until, due, map.Target.Until == MapTargetKind.Decision && input.DueInDays > Math.Ceiling(map.Map.DueTo));
    }

    /// <summary>Whether the map asks for terms or deadlines at all.</summary>
    private static bool NeedsContracts(ScoreMap map) => map.Target.Until == MapTargetKind.Decision || map.Map.Terms.Count > 0 || map.Map.Best.Due != 0;
}
