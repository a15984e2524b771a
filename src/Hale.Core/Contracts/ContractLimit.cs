using System.Globalization;

namespace Hale.Core.Contracts;

/// <summary>How many failures are too many: a count, or a share of all.</summary>
/// <param name="Number">The count, or the share from 0 to 1.</param>
/// <param name="IsShare">Whether it is a share.</param>
/// <param name="IsInclusive">Whether just as many are too many already.</param>
public sealed record ContractLimit(decimal Number, bool IsShare, bool IsInclusive)
{
    /// <summary>Any failure at all.</summary>
    public static ContractLimit Any { get; } = new(0, IsShare: false, IsInclusive: false);

    /// <summary>Whether so many failures are too many. No failure never is.</summary>
    /// <param name="failing">How many fail, from 0.</param>
    /// <param name="total">Of how many, from 0.</param>
    public bool IsExceeded(long failing, long total)
    {
        var measured = !IsShare ? failing : total == 0 ? 0 : (decimal)failing / total;
        return failing > 0 && (IsInclusive ? measured >= Number : measured > Number);
    }

    /// <summary>As people read it: <c>&gt; 1 %</c>.</summary>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture, $"{(IsInclusive ? ">=" : ">")} {(IsShare ? Number * 100 : Number):0.####}{(IsShare ? " %" : string.Empty)}");
}
