namespace Hale.Core.Contracts;

/// <summary>From how many failures on a rule warns, and from how many it is broken.</summary>
/// <param name="Warn">When it warns.</param>
/// <param name="Error">When it is broken; null when it only warns.</param>
public sealed record ContractLimits(ContractLimit Warn, ContractLimit? Error)
{
    /// <summary>How it stands with so many failures.</summary>
    /// <param name="failing">How many fail, from 0.</param>
    /// <param name="total">Of how many, from 0.</param>
    public ContractState StateOf(long failing, long total) =>
        Error?.IsExceeded(failing, total) == true ? ContractState.Broken
        : Warn.IsExceeded(failing, total) ? ContractState.Warned
        : ContractState.Passed;

    /// <summary>The limit that matters most, as people read it: <c>error if &gt; 1 %</c>.</summary>
    public override string ToString() => Error is { } error ? $"error if {error}" : $"warn if {Warn}";
}
