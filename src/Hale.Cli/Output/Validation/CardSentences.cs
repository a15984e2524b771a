using System.Globalization;
using Hale.Core.Time;
using Hale.Engine.Proving;
using Hale.Reports;

namespace Hale.Cli.Output.Validation;

/// <summary>What is said of a kept card, in one voice for every format.</summary>
internal static class CardSentences
{
    /// <summary>What the card is of.</summary>
    public static string Title(CardView view) =>
        $"{view.Context.Title}, {view.Called}: backtest {view.Kept.Head.Backtest}{(view.Opening is null ? string.Empty : ", the lock-box alone")}, outcomes known until {DayTexts.OfClose(view.Kept.Head.Known, view.Zone)}";

    /// <summary>Who has looked at its alarms, and what is to be done where nobody has.</summary>
    public static IEnumerable<string> Acknowledgements(CardView view)
    {
        foreach (var said in view.Standing.Answers)
        {
            yield return $"{string.Join(" and ", said.Said.Alarms.Select(Alarm))} acknowledged by {said.Said.Author} on {DayTexts.OfClose(said.Said.At, view.Zone)}: “{said.Said.Why}”";
        }

        if (view.Standing.IsBlocked)
        {
            yield return $"Until somebody has looked, `hale apply` refuses this definition. If the check finds nothing wrong, say what was looked at: hale report-card {view.Kept.Head.Score}{(view.Kept.Head.Version is { } version ? $" --version {version}" : " --draft")} --acknowledge \"what you found\"";
        }
    }

    /// <summary>By whose rules it was judged, where that is not plain; null where it is.</summary>
    public static string? Rules(CardView view) => view.ByFiles ? $"Judged by the rules of validation of the files, as they are today.{(view.RulesDiffer.Count > 0 ? $" Its own stay: {string.Join("; ", view.RulesDiffer)}." : string.Empty)}"
        : view.RulesDiffer.Count > 0 ? $"Judged by the rules of validation of {view.Called}; the files have others: {string.Join("; ", view.RulesDiffer)}. `--rules files` judges by those."
        : null;

    /// <summary>How often what a lock-box holds had been looked at before.</summary>
    public static string Opening(OpenedLockBox opened) => opened.Earlier == 0
        ? "Nobody had looked at these outcomes before."
        : $"These outcomes had been looked at {Words.Count(opened.Earlier, "time")} before: each look makes them worth less as a test.";

    /// <summary>The answer of a card in few words.</summary>
    public static string Verdict(CardSummary summary) => ReportWords.Answer(summary.Verdict);

    /// <summary>How many pairs are in the right order; an interval where there is one.</summary>
    public static string Pairs(CardSummary summary) => ReportWords.Pairs(new(
        summary.Auc, summary is { Low: { } low, High: { } high } ? new(low, high) : null, null));

    /// <summary>What stands against believing a card.</summary>
    public static string Blocking(KeptCard card, IReadOnlyList<string> open) =>
        string.Join(", ", card.Summary.Blocking.Select(code => open.Contains(code, StringComparer.Ordinal) ? Alarm(code) : $"{Alarm(code)} (acknowledged)"));

    public static string Alarm(string code) => code.Replace('_', ' ');
}
