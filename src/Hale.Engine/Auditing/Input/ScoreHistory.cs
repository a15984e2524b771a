namespace Hale.Engine.Auditing.Input;

/// <summary>Every score of every account, in columns: accounts in ordinal order, the rows of an account together, in order of their days, at most one a day.</summary>
/// <param name="Name">The score's name: its column in the file.</param>
/// <param name="Accounts">The accounts.</param>
/// <param name="Starts">For account i its rows are from <c>Starts[i]</c> to before <c>Starts[i + 1]</c>; one longer than <paramref name="Accounts"/>.</param>
/// <param name="Days">The day of each row as <see cref="DateOnly.DayNumber"/>. The score was known at the end of that day.</param>
/// <param name="Values">The score of each row; finite.</param>
/// <param name="Bands">The band of each row as an index of <paramref name="BandNames"/>, −1 where the file gives none; empty when it has no such column.</param>
/// <param name="BandNames">The bands from the worst to the best; empty when there are none.</param>
/// <param name="Scale">What the numbers are.</param>
/// <param name="Dated">Whether the days came from the file or were stated; otherwise every day is 0 and nothing shows that the scores came before the outcomes.</param>
public sealed record ScoreHistory(
    string Name,
    IReadOnlyList<string> Accounts,
    ReadOnlyMemory<int> Starts,
    ReadOnlyMemory<int> Days,
    ReadOnlyMemory<double> Values,
    ReadOnlyMemory<int> Bands,
    IReadOnlyList<string> BandNames,
    ScoreScale Scale,
    bool Dated)
{
    /// <summary>The first day that has a score; null without dates or rows.</summary>
    public DateOnly? FirstDay => Dated && !Days.IsEmpty ? DateOnly.FromDayNumber(Scored.Min(account => Days.Span[Starts.Span[account]])) : null;

    /// <summary>The last day that has a score; null without dates or rows.</summary>
    public DateOnly? LastDay => Dated && !Days.IsEmpty ? DateOnly.FromDayNumber(Scored.Max(account => Days.Span[Starts.Span[account + 1] - 1])) : null;

    /// <summary>The accounts that have rows, by their index.</summary>
    public IEnumerable<int> Scored => Enumerable.Range(0, Accounts.Count).Where(account => Starts.Span[account] < Starts.Span[account + 1]);
}
