namespace Hale.Engine.ReportCards.Own;

/// <summary>Two accounts whose measures move together.</summary>
/// <param name="First">The account that comes first in ordinal order.</param>
/// <param name="Second">The other one.</param>
/// <param name="Moments">At how many moments both were observed with nearly equal points in every measure.</param>
public sealed record AlikeAccounts(string First, string Second, int Moments);
