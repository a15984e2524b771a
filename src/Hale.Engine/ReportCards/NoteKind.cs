namespace Hale.Engine.ReportCards;

/// <summary>What can hold between the files of an audit.</summary>
public enum NoteKind
{
    /// <summary>Accounts that left after the first score and have none in the history.</summary>
    LostWithoutScores,

    /// <summary>Accounts with scores of which the outcomes say nothing.</summary>
    ScoredWithoutOutcome,

    /// <summary>Accounts with scores that are taken to have stayed, because the outcomes list only those who left.</summary>
    TakenAsRetained,

    /// <summary>Accounts with scores that the account file does not have.</summary>
    ScoredWithoutAccount,

    /// <summary>Outcomes dated after today.</summary>
    OutcomesAhead,

    /// <summary>Accounts that are said to have left on a day before they became customers.</summary>
    LeftBeforeStart,
}
