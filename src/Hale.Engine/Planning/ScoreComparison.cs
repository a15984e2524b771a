using Hale.Core.Definitions.Changes;
using Hale.Core.Scoring;
using Hale.Engine.Previewing;

namespace Hale.Engine.Planning;

/// <summary>Compares what two definitions of a score make of the accounts, one account after the other. Of each it keeps a short record.</summary>
internal sealed class ScoreComparison
{
    private readonly ComparedScore _score;
    private readonly List<AccountImpact> _accounts = [];
    private readonly SortedDictionary<string, List<(AccountImpact Account, bool Begins)>> _overrides = new(StringComparer.Ordinal);
    private readonly ReasonFinder _reasons;

    /// <summary>Begins.</summary>
    /// <param name="score">The score.</param>
    /// <param name="before">Its old definition; null when there is none.</param>
    /// <param name="after">Its new definition; null when there is none.</param>
    public ScoreComparison(ComparedScore score, ScoredSide? before, ScoredSide? after)
    {
        (_score, Before, After) = (score, before, after);
        _reasons = new ReasonFinder(before, after);
    }

    public ScoredSide? Before { get; }

    public ScoredSide? After { get; }

    /// <summary>Whether the score depends on where it was and the new definition has no close to continue.</summary>
    public bool BeginsAfresh { get; set; }

    private ScoreOutline Outline => (After ?? Before)!.Outline;

    /// <summary>Takes an account that at least one side scores.</summary>
    public void Add(string account, SideAccount? before, SideAccount? after)
    {
        if (before is null && after is null)
        {
            return;
        }

        var change = before?.Inner is { } old && after?.Inner is { } now ? Printed(After!, now) - (SameScale ? Printed(Before!, old) : Printed(After!, old)) : (decimal?)null;
        var impact = new AccountImpact(account, Side(Before, before), Side(After, after), change, after?.Revenue ?? before?.Revenue, null);
        impact = impact.Changes && Before is not null && After is not null ? impact with { Reason = _reasons.Of(before, after, change) } : impact;
        _accounts.Add(impact);
        if (before is not null && after is not null)
        {
            Count(impact, Fired(Before!, before), Fired(After!, after));
        }
    }

    /// <summary>What was found.</summary>
    public ScoreImpact Close()
    {
        List<string> bands = [.. (After?.Outline.Bands ?? []).Select(band => band.Name)];
        bands.AddRange((Before?.Outline.Bands ?? []).Select(band => band.Name).Where(name => !bands.Contains(name, StringComparer.Ordinal)));
        _accounts.Sort((one, other) => string.CompareOrdinal(one.Account, other.Account));
        return new ScoreImpact(_score, bands, Outline.Decimals, _accounts, [.. _overrides.Select(Impact)], BeginsAfresh);
    }

    private bool SameScale => Before!.Score.Scale == After!.Score.Scale && Before.Outline.Decimals == After.Outline.Decimals;

    private void Count(AccountImpact account, HashSet<string> old, HashSet<string> now)
    {
        foreach (var because in now.Except(old, StringComparer.Ordinal).Concat(old.Except(now, StringComparer.Ordinal)))
        {
            (_overrides.TryGetValue(because, out var known) ? known : _overrides[because] = []).Add((account, now.Contains(because)));
        }
    }

    private static OverrideImpact Impact(KeyValuePair<string, List<(AccountImpact Account, bool Begins)>> rule) => new(
        rule.Key, rule.Value.Count(one => one.Begins), rule.Value.Count(one => !one.Begins), ScoreImpact.Sum(rule.Value.Select(one => one.Account)));

    private static HashSet<string> Fired(ScoredSide side, SideAccount account) =>
        account.Fired.Count == 0 ? [] : account.Fired.Select(index => side.Outline.Scorecards[account.Scorecard].Overrides[index].Because).ToHashSet(StringComparer.Ordinal);

    private static ImpactSide? Side(ScoredSide? side, SideAccount? account) => account is null ? null : new ImpactSide(
        account.Inner is { } inner ? Printed(side!, inner) : null, account.Band < 0 ? null : side!.Outline.Bands[account.Band].Name, account.Coverage);

    private static decimal Printed(ScoredSide side, double inner) => side.Outline.Print(inner);
}
