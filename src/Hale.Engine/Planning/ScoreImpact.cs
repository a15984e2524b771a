using Hale.Core.Definitions.Changes;

namespace Hale.Engine.Planning;

/// <summary>What another definition of a score makes of the accounts.</summary>
/// <param name="Score">The score and its two definitions.</param>
/// <param name="Bands">The names of the bands of both sides, the worst first; those that only the old definition has come last.</param>
/// <param name="Decimals">The decimal places of the printed score.</param>
/// <param name="Accounts">Every account that either definition scores, in ordinal order.</param>
/// <param name="Overrides">The overrides that begin or cease to hold somewhere, by their reasons.</param>
/// <param name="BeginsAfresh">Whether the score depends on where it was, so that the new definition begins without a memory.</param>
public sealed record ScoreImpact(
    ComparedScore Score, IReadOnlyList<string> Bands, int Decimals, IReadOnlyList<AccountImpact> Accounts, IReadOnlyList<OverrideImpact> Overrides, bool BeginsAfresh)
{
    /// <summary>Whether anything is known of what accounts pay.</summary>
    public bool KnowsRevenue => Accounts.Any(account => account.Revenue is not null);

    /// <summary>How many accounts change band, gain or lose one.</summary>
    public int ChangeBand => Accounts.Count(account => account.ChangesBand);

    /// <summary>How many have a number by the new definition only, of those that both score.</summary>
    public int GainScore => Accounts.Count(account => account is { Before: { Value: null }, After.Value: not null });

    /// <summary>How many have a number by the old definition only, of those that both score.</summary>
    public int LoseScore => Accounts.Count(account => account is { Before.Value: not null, After: { Value: null } });

    /// <summary>How many only the new definition scores.</summary>
    public int Enter => Accounts.Count(account => account.Before is null);

    /// <summary>How many only the old definition scores.</summary>
    public int Leave => Accounts.Count(account => account.After is null);

    /// <summary>How many have more coverage, and how many less.</summary>
    public (int More, int Less) Coverage => (Accounts.Count(account => After(account) > Before(account)), Accounts.Count(account => After(account) < Before(account)));

    /// <summary>The mean coverage before and after, 0 to 1; null without accounts.</summary>
    public (double? Before, double? After) MeanCoverage => (Mean(account => account.Before?.Coverage), Mean(account => account.After?.Coverage));

    /// <summary>By how much scores change; null when none does.</summary>
    public ChangeSpread? Spread => ChangeSpread.Of(Accounts.Select(account => account.Change ?? 0));

    /// <summary>From which band to which, with those that stay; in the order of the bands, the best first, without a score last.</summary>
    public IReadOnlyList<BandFlow> Flows =>
    [
        .. Accounts
            .GroupBy(account => (From: account.Before?.Band, To: account.After?.Band))
            .Select(group => new BandFlow(group.Key.From, group.Key.To, group.Count(), Sum(group)))
            .OrderByDescending(flow => Rank(flow.From)).ThenByDescending(flow => Rank(flow.To)),
    ];

    /// <summary>The accounts in a band on one side; null counts those without a score.</summary>
    public int CountOf(string? band, Func<AccountImpact, ImpactSide?> side) => Accounts.Count(account => side(account) is { } scored && scored.Band == band);

    /// <summary>What accounts pay in a year, as far as it is known; null where nobody knows of any.</summary>
    public static double? Sum(IEnumerable<AccountImpact> accounts)
    {
        List<double> known = [.. accounts.Select(account => account.Revenue).OfType<double>()];
        return known.Count == 0 ? null : known.Sum();
    }

    /// <summary>Whether an account's band is worse by the new definition: lower, or lost.</summary>
    public bool Worsens(AccountImpact account) => account is { Before: not null, After: not null, ChangesBand: true } && Rank(account.After?.Band) < Rank(account.Before?.Band);

    /// <summary>The accounts that fall or lose their band, those with the most revenue times fall first; of equal ones those that fall furthest.</summary>
    public IReadOnlyList<AccountImpact> WorstMovers(int count) =>
    [
        .. Accounts
            .Where(account => account.Fall > 0 || Worsens(account))
            .OrderByDescending(account => (account.Revenue ?? 0) * (double)account.Fall)
            .ThenByDescending(account => account.Fall)
            .ThenByDescending(account => account.Revenue ?? 0)
            .ThenBy(account => account.Account, StringComparer.Ordinal)
            .Take(count),
    ];

    /// <summary>The place of a band; −1 without a score.</summary>
    private int Rank(string? band) => band is null ? -1 : Bands.ToList().IndexOf(band);

    private double? Mean(Func<AccountImpact, float?> coverage)
    {
        List<double> known = [.. Accounts.Select(coverage).OfType<float>().Select(share => (double)share)];
        return known.Count == 0 ? null : known.Average();
    }

    // An account that one side does not score neither gains nor loses coverage.
    private static float Before(AccountImpact account) => account is { Before: { } side, After: not null } ? side.Coverage : 0;

    private static float After(AccountImpact account) => account is { After: { } side, Before: not null } ? side.Coverage : 0;
}
