using Hale.Core.Explanation;
using Hale.Core.Lineage;
using Hale.Core.Time;
using Hale.Engine.History;

namespace Hale.Engine.Explaining;

/// <summary>Explains a score from what its run kept, so that it works when the definition files have changed or are gone.</summary>
/// <param name="runs">The history.</param>
public sealed class ExplainAccount(IRunStore runs)
{
    /// <summary>The explanation by a run; null when it did not score the account.</summary>
    /// <param name="run">The run.</param>
    /// <param name="account">The account.</param>
    /// <param name="zone">The zone of the project.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public async Task<ExplainedAccount?> RunAsync(Run run, string account, ProjectZone zone, CancellationToken cancellationToken)
    {
        if (await runs.AccountAsync(run, account, cancellationToken) is not { } stored)
        {
            return null;
        }

        var explanation = ScoreExplanation.Explain(run.Header.Outline, stored.Score, stored.Values, stored.Notes, stored.Ages);
        var trend = await new ComparedCloses(runs).TrendAsync(run, account, explanation.Score, zone, cancellationToken);
        return new ExplainedAccount(run, stored, explanation with { Trend = trend, Overrides = [.. explanation.Overrides.Select(one => Dated(one, zone))] }) { Lineage = [.. stored.Lineage.Select(step => ExplainedLineage.Of(step, zone))] };
    }

    /// <summary>What had become of an account that no longer existed for a run; null when it still was itself, or nobody knew it.</summary>
    public async Task<ExplainedLineage?> GoneAsync(Run run, string account, ProjectZone zone, CancellationToken cancellationToken) =>
        (await runs.LineageAsync(run, account, cancellationToken)).FirstOrDefault(step => step.Account == account && step.Kind != LineageKind.Split) is { } step
            ? ExplainedLineage.Of(step, zone)
            : null;

    private static ExplainedOverride Dated(ExplainedOverride one, ProjectZone zone) => one.Person is not { } person ? one : one with
    {
        Since = zone.DayOf(person.Since),
        Until = person.Until is { } close ? zone.DayClosedBy(close) : null,
    };

    /// <summary>Why a run did not score an account that existed; null when it scored the account, or when the account did not exist.</summary>
    public async Task<ExplainedAbsence?> AbsenceAsync(Run run, string account, CancellationToken cancellationToken) =>
        await runs.LeftOutAsync(run, account, cancellationToken) is { } leftOut ? ExplainedAbsence.Of(run, leftOut) : null;
}
