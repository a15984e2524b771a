namespace Hale.Engine.Identity;

/// <summary>An account that an id may mean.</summary>
/// <param name="Record">The customer as the other system knows it.</param>
/// <param name="Account">The account.</param>
/// <param name="AccountName">Its name; null without one.</param>
/// <param name="Confidence">By what it was recognised.</param>
/// <param name="Candidates">How many accounts the id may mean with equal right; of several a person has to choose.</param>
public sealed record AliasProposal(ForeignRecord Record, string Account, string? AccountName, MatchConfidence Confidence, int Candidates)
{
    /// <summary>Whether it is the only one.</summary>
    public bool IsClear => Candidates == 1;
}
