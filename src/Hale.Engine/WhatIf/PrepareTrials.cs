using Hale.Core.Definitions;
using Hale.Core.Paths;
using Hale.Core.People;
using Hale.Core.Projects;
using Hale.Core.Scoring;
using Hale.Core.Time;
using Hale.Core.WhatIf;
using Hale.Engine.History;
using Hale.Engine.Versions;

namespace Hale.Engine.WhatIf;

/// <summary>Prepares to compute a stored score again with other values, from what its run kept. Nothing is stored.</summary>
/// <param name="runs">The history.</param>
/// <param name="definitions">Finds the definition of a run.</param>
public sealed class PrepareTrials(IRunStore runs, DefinitionOfRun definitions)
{
    /// <summary>The trials, or why there are none. With nothing changed they give the stored score to the bit.</summary>
    /// <param name="run">The run.</param>
    /// <param name="account">The account.</param>
    /// <param name="zone">The zone of the project.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public async Task<TriableAccount> RunAsync(Run run, string account, ProjectZone zone, CancellationToken cancellationToken)
    {
        if (await runs.AccountAsync(run, account, cancellationToken) is not { } stored)
        {
            return new TriableAccount.NotScored();
        }

        if (await definitions.FindAsync(run, cancellationToken) is not { } project)
        {
            return new TriableAccount.NoDefinition();
        }

        var trials = Trials(run, project, stored, zone);
        return IsSame(stored.Score, trials.Stored.Score)
            ? new TriableAccount.Ready(project, stored, trials)
            : new TriableAccount.Differs(stored.Score, trials.Stored.Score);
    }

    private static AccountTrials Trials(Run run, Project project, StoredAccount stored, ProjectZone zone)
    {
        var score = project.Scores.Single(one => one.Name == run.Header.Outline.Name);
        var states = stored.Score.Path?.Before is { } state ? new Dictionary<string, PathState>(StringComparer.Ordinal) { [stored.Score.Account] = state } : [];
        return new AccountTrials(
            score,
            ScoreReads.Before(score, project.Scores),
            project.AllMetrics,
            new AccountInputs(stored.Score.Account, stored.Values, stored.Ages, stored.LastKnown) { People = new PeopleOverrides(stored.Score.People.Select(held => held.Override)) },
            new PathBefore(states, run.Header.AsOf, zone));
    }

    private static bool IsSame(AccountScore stored, AccountScore again) =>
        (stored.Status, stored.Scorecard, stored.Value, stored.Band, stored.Computed) == (again.Status, again.Scorecard, again.Value, again.Band, again.Computed);
}
