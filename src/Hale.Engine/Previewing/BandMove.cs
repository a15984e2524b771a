namespace Hale.Engine.Previewing;

/// <summary>An account that would change band.</summary>
/// <param name="Account">Its id.</param>
/// <param name="Before">Its score before.</param>
/// <param name="Now">Its score now.</param>
public sealed record BandMove(string Account, PreviewAccount Before, PreviewAccount Now)
{
    /// <summary>By how much the score changes; a fall is negative. Losing a score comes before every fall, gaining one after every rise.</summary>
    public decimal Change => (Before.Value, Now.Value) switch
    {
        ({ } before, { } now) => now - before,
        (not null, null) => decimal.MinValue,
        _ => decimal.MaxValue,
    };

    /// <summary>The moves between two sides, the worst first, of equal ones that with more revenue. Accounts that are on one side only do not move.</summary>
    public static IReadOnlyList<BandMove> Between(PreviewSide before, PreviewSide now) =>
    [
        .. now.Accounts
            .Where(account => before.Accounts.TryGetValue(account.Key, out var then) && then.Band != account.Value.Band)
            .Select(account => new BandMove(account.Key, before.Accounts[account.Key], account.Value))
            .OrderBy(move => move.Change)
            .ThenByDescending(move => move.Now.Revenue ?? 0)
            .ThenBy(move => move.Account, StringComparer.Ordinal),
    ];
}
