using Hale.Engine.Auditing.Input;

namespace Hale.Engine.Judging.Observing;

/// <summary>For each account of a score's history, what became of it.</summary>
internal sealed partial class Lives
{
    /// <summary>An account that came back is observed again only so many days after it left: sooner, the leaving was no leaving.</summary>
    public const int GraceDays = 30;

    private readonly List<End>?[] _ends;
    private readonly List<int>?[] _decisions;
    private readonly bool[] _named;
    private readonly bool[] _leftSometime;
    private readonly bool[] _endedSometime;
    private readonly OutcomeForm _form;

    private Lives(int accounts, OutcomeForm form)
    {
        _ends = new List<End>?[accounts];
        _decisions = new List<int>?[accounts];
        _named = new bool[accounts];
        _leftSometime = new bool[accounts];
        _endedSometime = new bool[accounts];
        _form = form;
    }

    public static Lives Of(ScoreHistory history, OutcomeTable outcomes)
    {
        var lives = new Lives(history.Accounts.Count, outcomes.Form);
        var indexes = history.Accounts.Index().ToDictionary(account => account.Item, account => account.Index, StringComparer.Ordinal);
        foreach (var row in outcomes.Rows)
        {
            if (indexes.TryGetValue(row.Account, out var account))
            {
                lives.Add(account, row);
            }
        }

        foreach (var ends in lives._ends)
        {
            ends?.Sort((first, second) => first.Day.CompareTo(second.Day));
        }

        return lives;
    }

    /// <summary>Whether anything is known of what the account did.</summary>
    public bool IsKnown(int account) => _named[account] || _form == OutcomeForm.LostOnly;

    /// <summary>Whether it left, or ended otherwise, on a day that is not known.</summary>
    public bool EndedOnUnknownDay(int account) => _leftSometime[account] || _endedSometime[account];

    /// <summary>Whether it ever left, on a known day or not.</summary>
    public bool EverLeft(int account) => _leftSometime[account] || Ends(account).Any(end => end.Left);

    /// <summary>Whether it never left but ended otherwise, on a known day or not.</summary>
    public bool EndedOtherwise(int account) => !EverLeft(account) && (_endedSometime[account] || Ends(account).Count > 0);

    /// <summary>The ends of an account, the earliest first.</summary>
    public IReadOnlyList<End> Ends(int account) => _ends[account] ?? (IReadOnlyList<End>)[];

    /// <summary>The first end after a day; null when there is none.</summary>
    public End? Next(int account, int day)
    {
        foreach (var end in Ends(account))
        {
            if (end.Day > day)
            {
                return end;
            }
        }

        return null;
    }

    /// <summary>The first decision on a renewal after a day; null when none is known. Its day is known in advance; how it is decided is not.</summary>
    public int? NextDecision(int account, int day) => _decisions[account]?.Where(decision => decision > day).Select(decision => (int?)decision).Min();

    /// <summary>Whether the account was a customer at the close of a day, with nothing decided: it had not ended, or a later outcome shows that it had come back.</summary>
    public bool IsCustomer(int account, int day)
    {
        int? previous = null;
        foreach (var end in Ends(account))
        {
            if (end.Day > day)
            {
                return previous is not { } ended || IsBack(account, ended, day, leftAgain: true);
            }

            previous = end.Day;
        }

        return previous is not { } last || IsBack(account, last, day, leftAgain: false);
    }

    private void Add(int account, OutcomeRow row)
    {
        _named[account] = true;
        if (_form == OutcomeForm.Renewals && End.DayOf(row) is { } decision)
        {
            (_decisions[account] ??= []).Add(decision);
        }

        if (row.Kind == OutcomeKind.Retained)
        {
            return;
        }

        if (End.DayOf(row) is { } day)
        {
            (_ends[account] ??= []).Add(new End(day, row.Kind));
        }
        else
        {
            (row.Kind == OutcomeKind.Churned ? _leftSometime : _endedSometime)[account] = true;
        }
    }
}
