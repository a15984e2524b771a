namespace Hale.Engine.Weighting;

/// <summary>What of a backtest's observations of a scorecard is fitted on, and what is left out.</summary>
/// <param name="Rows">Observations fitted on.</param>
/// <param name="Accounts">Accounts among them.</param>
/// <param name="Churners">Accounts among them that left.</param>
/// <param name="EndedOtherwise">Left out: neither stayed nor left, as by a merger.</param>
/// <param name="WithoutNumber">Left out: the score gave no number.</param>
/// <param name="Treated">Left out: the team could see the score, and enough others are there. 0 where all are used.</param>
public sealed record WeightingCounts(int Rows, int Accounts, int Churners, int EndedOtherwise, int WithoutNumber, int Treated)
{
    /// <summary>Whether plays were run on accounts that are fitted on, so that the churn that a low score announces was partly prevented.</summary>
    public bool PlaysAmong { get; init; }
}
