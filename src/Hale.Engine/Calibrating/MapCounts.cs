namespace Hale.Engine.Calibrating;

/// <summary>What a map was fitted on.</summary>
/// <param name="Observations">How many observations.</param>
/// <param name="Accounts">How many accounts.</param>
/// <param name="Churners">How many accounts left.</param>
/// <param name="Unscored">How many observations had no score; they have one probability in common.</param>
/// <param name="EndedOtherwise">How many were left out because the account ended otherwise, as by a merger.</param>
/// <param name="Played">In how many a play was run between the observation and the outcome.</param>
public sealed record MapCounts(int Observations, int Accounts, int Churners, int Unscored, int EndedOtherwise, int Played);
