using Hale.Core.Contracts;

namespace Hale.Language.Sources.Contracts;

/// <summary>What a rule of a contract says besides what it judges.</summary>
/// <param name="Limits">How much may fail.</param>
/// <param name="Effect">What happens when it is broken; null when nothing is said.</param>
internal sealed record RuleSettings(ContractLimits Limits, ContractEffect? Effect)
{
    /// <summary>Any failure breaks it.</summary>
    public static RuleSettings Error { get; } = new(new ContractLimits(ContractLimit.Any, ContractLimit.Any), null);

    /// <summary>Any failure makes it warn, and none breaks it.</summary>
    public static RuleSettings Warn { get; } = new(new ContractLimits(ContractLimit.Any, null), null);
}
