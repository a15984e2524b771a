namespace Hale.Engine.Planning;

/// <summary>The accounts that are in one band by one definition and in one by the other.</summary>
/// <param name="From">The band before; null without a score.</param>
/// <param name="To">The band after; null without a score.</param>
/// <param name="Accounts">How many they are.</param>
/// <param name="Revenue">What they pay in a year, as far as it is known; null where nobody knows of any.</param>
public sealed record BandFlow(string? From, string? To, int Accounts, double? Revenue)
{
    /// <summary>Whether they stay where they are.</summary>
    public bool Stays => From == To;
}
