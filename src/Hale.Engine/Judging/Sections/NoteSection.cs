using Hale.Engine.Auditing.Input;
using Hale.Engine.Judging.Observing;
using Hale.Engine.ReportCards;

namespace Hale.Engine.Judging.Sections;

/// <summary>What holds between the files: accounts on one side only, and days that contradict each other.</summary>
internal sealed class NoteSection(ScoreHistory history, OutcomeTable outcomes, IReadOnlyDictionary<string, AuditAccount> accounts, DateOnly today)
{
    private const int Examples = 3;

    private readonly int? _firstDay = history.FirstDay?.DayNumber;

    public IReadOnlyList<MakingNote> Make(Lives lives)
    {
        var scored = history.Accounts.ToHashSet(StringComparer.Ordinal);
        var lost = outcomes.Rows.Where(row => row.Kind == OutcomeKind.Churned && !LeftBeforeScores(row)).Select(row => row.Account).Distinct(StringComparer.Ordinal).ToList();
        var named = outcomes.Rows.Select(row => row.Account).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. Note(NoteKind.LostWithoutScores, lost.Where(account => !scored.Contains(account)), lost.Count),
            .. Note(NoteKind.ScoredWithoutOutcome, outcomes.Form == OutcomeForm.LostOnly ? [] : history.Accounts.Where(account => !named.Contains(account)), history.Accounts.Count),
            .. Note(NoteKind.TakenAsRetained, outcomes.Form == OutcomeForm.LostOnly ? history.Accounts.Where(account => !named.Contains(account)) : [], history.Accounts.Count),
            .. Note(NoteKind.ScoredWithoutAccount, accounts.Count == 0 ? [] : history.Accounts.Where(account => !accounts.ContainsKey(account)), history.Accounts.Count),
            .. Note(NoteKind.OutcomesAhead, outcomes.Rows.Where(row => row.Effective > today).Select(row => row.Account), outcomes.Rows.Count),
            .. Note(NoteKind.LeftBeforeStart, LeftBeforeStart(lives), history.Accounts.Count),
        ];
    }

    /// <summary>Who left before there were any scores is not missing from them.</summary>
    private bool LeftBeforeScores(OutcomeRow row) => End.DayOf(row) <= _firstDay;

    private IEnumerable<string> LeftBeforeStart(Lives lives) => history.Accounts.Where((account, index) =>
        accounts.TryGetValue(account, out var known) && known.Start is { } start && lives.Ends(index).Any(end => end.Day < start.DayNumber));

    private static IEnumerable<MakingNote> Note(NoteKind kind, IEnumerable<string> found, int of)
    {
        var all = found.Distinct(StringComparer.Ordinal).ToList();
        return all.Count == 0 ? [] : [new MakingNote(kind, all.Count, of, [.. all.Take(Examples)])];
    }
}
