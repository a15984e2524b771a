namespace Hale.Engine.Planning;

/// <summary>What another definition makes of one account.</summary>
/// <param name="Account">Its id.</param>
/// <param name="Before">Its score by the definition that is compared with; null where that does not score it.</param>
/// <param name="After">Its score by the new definition; null where that does not score it.</param>
/// <param name="Change">By how much the printed score changes, on the new outer scale; null unless there is a number on both sides.</param>
/// <param name="Revenue">What its subscriptions come to in a year; null where nobody knows.</param>
/// <param name="Reason">What moved it most; null when neither its score nor its band changes, and of a score that only one side has.</param>
public sealed record AccountImpact(string Account, ImpactSide? Before, ImpactSide? After, decimal? Change, double? Revenue, ImpactReason? Reason)
{
    /// <summary>Whether its band is another, be it that there is none on one side.</summary>
    public bool ChangesBand => Before?.Band != After?.Band;

    /// <summary>Whether its printed score or its band is another.</summary>
    public bool Changes => ChangesBand || Change is { } change && change != 0;

    /// <summary>By how much the score falls: of an account that loses its number all of it; 0 or less when it does not fall, or leaves the population.</summary>
    public decimal Fall => Change is { } change ? -change : this is { Before.Value: { } lost, After: { Value: null } } ? lost : 0;
}
