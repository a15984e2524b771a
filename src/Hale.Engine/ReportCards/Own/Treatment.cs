namespace Hale.Engine.ReportCards.Own;

/// <summary>Which observations people could read or had acted on.</summary>
/// <param name="Visible">How many had a score that Hale had stored by then.</param>
/// <param name="Played">After how many a play was run.</param>
/// <param name="HeldOut">How many are of accounts held out from plays.</param>
/// <param name="Untouched">How many had no play and were held out, or had a score nobody could read.</param>
/// <param name="UntouchedAccounts">How many accounts these are of.</param>
/// <param name="UntouchedChurners">How many of these accounts left.</param>
/// <param name="GivesHeadline">Whether the answer rests on these alone.</param>
/// <param name="AucOfAll">The AUC over all observations.</param>
public sealed record Treatment(int Visible, int Played, int HeldOut, int Untouched, int UntouchedAccounts, int UntouchedChurners, bool GivesHeadline, Figure AucOfAll)
{
    /// <summary>Whether the skill is understated, because plays were run and too few accounts were left alone.</summary>
    public bool Understates => Played > 0 && !GivesHeadline;
}
