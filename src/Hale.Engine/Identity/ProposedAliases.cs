namespace Hale.Engine.Identity;

/// <summary>What was found for some customers of other systems.</summary>
/// <param name="Proposals">The accounts that their ids may mean, in the order of the customers.</param>
/// <param name="WithoutCandidate">How many customers resemble no account.</param>
public sealed record ProposedAliases(IReadOnlyList<AliasProposal> Proposals, int WithoutCandidate)
{
    /// <summary>How many customers have one account.</summary>
    public int Clear => Proposals.Count(proposal => proposal.IsClear);

    /// <summary>How many have several, of which a person has to choose.</summary>
    public int Ambiguous => Proposals.Where(proposal => !proposal.IsClear).Select(proposal => (proposal.Record.System, proposal.Record.Id)).Distinct().Count();
}
