using Hale.Engine.Auditing.Input;

namespace Hale.Engine.Auditing;

/// <summary>What makes files that can each be read impossible to judge together.</summary>
internal static class Contradictions
{
    public static IReadOnlyList<AuditProblem> Of(AuditReading.Understood understood, AuditFiles files)
    {
        var lost = understood.Outcomes.Rows.Where(row => row.Kind != OutcomeKind.Retained).ToList();
        var repeated = understood.Scores.Days.Length > understood.Scores.Accounts.Count;
        if (repeated && lost.Count > 0 && lost.All(row => row is { Effective: null, Decided: null }))
        {
            return
            [
                new AuditProblem(
                    files.Outcomes.Shown, null,
                    "It says who left, but not when, while the scores have several days for an account: which of them came before cannot be known.",
                    "Add a column with the day each customer left, or give a file with one score an account."),
            ];
        }

        return [];
    }
}
