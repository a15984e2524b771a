using Hale.Intake.Audit.Recognition;
using Hale.Intake.Audit.Texts;

namespace Hale.Intake.Audit.Rows;

/// <summary>Whether rows with nothing but an account and a date are a list of those who left. Any other table with dates would seem to be one.</summary>
internal static class OutcomeList
{
    private const double MostRowsAnAccount = 1.5;

    /// <summary>Returns when the table may be a list of outcomes.</summary>
    /// <param name="layout">How the table is read.</param>
    /// <param name="rows">Its rows.</param>
    /// <param name="isScoreFile">Whether the scores are read from the same file.</param>
    /// <param name="option">The option that states columns of the file.</param>
    /// <exception cref="RefusedException">It is something else, as far as can be told.</exception>
    public static void Check(OutcomeLayout layout, OutcomeRows rows, bool isScoreFile, string option)
    {
        if (!layout.IsBareDate)
        {
            return;
        }

        var dated = rows.Rows.Where(row => row.Outcome.Effective is not null).Select(row => (row.Outcome.Account, row.Outcome.Effective)).Distinct().ToList();
        var accounts = dated.Select(row => row.Account).Distinct(StringComparer.Ordinal).Count();
        var isRepeated = dated.Count > accounts * MostRowsAnAccount;
        if (isScoreFile || layout.Score is not null || isRepeated)
        {
            throw new RefusedException(RowRefusals.NoOutcomeList(rows.DateName, isScoreFile, layout.Score, isRepeated ? (dated.Count, accounts) : null, option));
        }
    }
}
