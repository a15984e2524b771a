namespace Hale.Engine.Comparing;

/// <summary>From the observations of two backtests to those that both are compared on.</summary>
/// <param name="Before">How many observations the first has.</param>
/// <param name="After">How many the second has.</param>
/// <param name="OnlyBefore">How many accounts at moments only the first has.</param>
/// <param name="OnlyAfter">How many only the second has.</param>
/// <param name="OtherOutcome">How many ended differently in the two, because they were observed by other rules or up to another moment.</param>
/// <param name="EndedOtherwise">How many neither stayed nor left.</param>
/// <param name="Unscored">How many had no score by one of the definitions.</param>
/// <param name="Fitted">How many lie in the time whose outcomes one of the definitions was found from.</param>
/// <param name="Acted">How many are left out because the team may have acted on a score; 0 where there are too few others.</param>
/// <param name="Compared">How many are compared.</param>
public sealed record PairedFlow(int Before, int After, int OnlyBefore, int OnlyAfter, int OtherOutcome, int EndedOtherwise, int Unscored, int Fitted, int Acted, int Compared);
