using Hale.Engine.History;

namespace Hale.Engine.Verifying;

/// <summary>What computing a stored run again has shown.</summary>
/// <param name="Run">The run.</param>
/// <param name="Accounts">How many scores were computed again.</param>
/// <param name="Differing">How many accounts differ in something.</param>
/// <param name="Examples">The first of them, in the order of the accounts.</param>
/// <param name="OfRun">What differs of the run as a whole: its definition, or what it counted.</param>
public sealed record VerifiedRun(Run Run, long Accounts, long Differing, IReadOnlyList<AccountDifferences> Examples, IReadOnlyList<Difference> OfRun)
{
    /// <summary>Whether everything is what it was, bit for bit.</summary>
    public bool IsEqual => Differing == 0 && OfRun.Count == 0;
}
