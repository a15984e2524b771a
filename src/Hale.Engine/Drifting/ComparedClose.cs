namespace Hale.Engine.Drifting;

/// <summary>A close beside an earlier one.</summary>
/// <param name="Day">The day of the close.</param>
/// <param name="Reference">The day of the one it is compared with: of the same season where a year of history is there, else the close before.</param>
/// <param name="Accounts">How many accounts have a value.</param>
/// <param name="Index">The population stability index of the values, 0 or more.</param>
/// <param name="Critical">What the index exceeds by chance in one of a hundred comparisons at these sizes.</param>
/// <param name="MissingBefore">The share of accounts that had no value at the reference, 0 to 1.</param>
/// <param name="Missing">The share that has none at the close, 0 to 1.</param>
/// <param name="AsksForReview">Whether the index exceeds its critical value at this close and at the one before it, and it is no clock.</param>
public sealed record ComparedClose(DateOnly Day, DateOnly Reference, int Accounts, double Index, double Critical, double MissingBefore, double Missing, bool AsksForReview)
{
    /// <summary>Whether the index exceeds its critical value.</summary>
    public bool Exceeds => Index > Critical;

    /// <summary>Whether it was compared with the same season of an earlier year.</summary>
    public bool IsSeasonal => Day.DayNumber - Reference.DayNumber > 300;
}
