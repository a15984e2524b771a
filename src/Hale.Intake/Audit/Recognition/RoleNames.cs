namespace Hale.Intake.Audit.Recognition;

/// <summary>The headers that people give to a role, the surest first.</summary>
internal sealed partial class RoleNames
{
    /// <summary>The rank of a header that is one of the first names of a role.</summary>
    public const int Sure = Whole;

    private const int Whole = 1000;
    private const int Part = 500;

    private readonly IReadOnlyList<IReadOnlyList<HeaderName>> _whole;
    private readonly IReadOnlyList<IReadOnlyList<HeaderName>> _part;

    /// <summary>Names in tiers.</summary>
    /// <param name="whole">Names that are the whole header, in tiers; the names of a tier stand between bars.</param>
    /// <param name="part">Names that stand in the header, in tiers below those.</param>
    private RoleNames(IEnumerable<string> whole, IEnumerable<string> part)
    {
        _whole = Tiers(whole);
        _part = Tiers(part);
    }

    /// <summary>How well a header fits: 0 when it does not.</summary>
    public int Rank(HeaderName header) => header.Words.Count == 0 ? 0 : Math.Max(
        Tier(_whole, name => name.Is(header), Whole),
        Tier(_part, header.Holds, Part));

    /// <summary>Whether a header is one of the names and not only holds one.</summary>
    public bool IsWhole(HeaderName header) => header.Words.Count > 0 && _whole.Any(tier => tier.Any(name => name.Is(header)));

    /// <summary>Whether a header is one of the names of a tier, counted from 0.</summary>
    public bool IsOfTier(HeaderName header, int tier) => header.Words.Count > 0 && _whole[tier].Any(name => name.Is(header));

    private static int Tier(IReadOnlyList<IReadOnlyList<HeaderName>> tiers, Func<HeaderName, bool> fits, int best)
    {
        for (var i = 0; i < tiers.Count; i++)
        {
            if (tiers[i].Any(fits))
            {
                return best - i;
            }
        }

        return 0;
    }

    private static IReadOnlyList<IReadOnlyList<HeaderName>> Tiers(IEnumerable<string> tiers) =>
        [.. tiers.Select(tier => tier.Split('|').Select(name => new HeaderName(name)).ToList())];
}
