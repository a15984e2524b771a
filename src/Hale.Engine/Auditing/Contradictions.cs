using Hale.Engine.Auditing.Input;
using Hale.Engine.Judging;

namespace Hale.Engine.Auditing;

/// <summary>What makes files that can each be read impossible to judge together.</summary>
internal static class Contradictions
{
    public static IReadOnlyList<AuditProblem> Of(AuditReading.Understood understood, AuditFiles files, IReadOnlyList<BandLimit> bands) => [.. Undated(understood, files), .. Bands(understood, files, bands)];

    private static IEnumerable<AuditProblem> Undated(AuditReading.Understood understood, AuditFiles files)
    {
        var lost = understood.Outcomes.Rows.Where(row => row.Kind != OutcomeKind.Retained).ToList();
        var repeated = understood.Scores.Days.Length > understood.Scores.Accounts.Count;
        if (repeated && lost.Count > 0 && lost.All(row => row is { Effective: null, Decided: null }))
        {
            yield return new AuditProblem(
                files.Outcomes.Shown, null,
                "It says who left, but not when, while the scores have several days for an account: which of them came before cannot be known.",
                "Add a column with the day each customer left, or give a file with one score an account.");
        }
    }

    private static IEnumerable<AuditProblem> Bands(AuditReading.Understood understood, AuditFiles files, IReadOnlyList<BandLimit> bands)
    {
        var scale = understood.Scores.Scale;
        if (bands.Count > 0 && scale.Kind == ScoreKind.Levels)
        {
            yield return new AuditProblem(files.Scores.Shown, null, "The score is made of words, and each is a band already.", "Leave --bands out.");
        }
        else if (bands.Any(band => band.Limit is not null && band.Above != scale.HigherIsWorse))
        {
            yield return scale.HigherIsWorse
                ? new AuditProblem(files.Scores.Shown, null, "A higher score was read as worse, but the bands are stated from below.", "State them as `--bands \"red>0.5,yellow>0.2,green\"`, or add --higher-is-better.")
                : new AuditProblem(files.Scores.Shown, null, "A higher score was read as better, but the bands are stated from above.", "State them as `--bands \"red<50,yellow<75,green\"`, or add --higher-is-worse.");
        }
    }
}
