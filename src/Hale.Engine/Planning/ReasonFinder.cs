using Hale.Core.Scoring;
using Hale.Engine.Previewing;

namespace Hale.Engine.Planning;

/// <summary>
/// Finds the first reason why two definitions give an account another score: who is scored, then another scorecard, then a number gained or lost, then an override, then the part
/// whose contribution changed most in the direction of the score.
/// </summary>
internal sealed class ReasonFinder
{
    private static readonly ImpactReason Enters = new ImpactReason.Belonging(true);
    private static readonly ImpactReason Leaves = new ImpactReason.Belonging(false);
    private static readonly ImpactReason BandLimits = new ImpactReason.Limits(true);
    private static readonly ImpactReason OtherLimits = new ImpactReason.Limits(false);
    private static readonly ImpactReason Memory = new ImpactReason.Memory();

    private readonly ScoredSide? _before;
    private readonly ScoredSide? _after;
    private readonly Dictionary<(int Before, int After), IReadOnlyList<(int Old, int New, string Label)>> _parts = [];

    public ReasonFinder(ScoredSide? before, ScoredSide? after) => (_before, _after) = (before, after);

    /// <summary>The reason.</summary>
    /// <param name="before">The account by the old definition; null when that does not score it.</param>
    /// <param name="after">The account by the new one; null when that does not score it.</param>
    /// <param name="change">By how much the printed score changes; null without a number on both sides.</param>
    public ImpactReason Of(SideAccount? before, SideAccount? after, decimal? change)
    {
        if (before is null || after is null)
        {
            return before is null ? Enters : Leaves;
        }

        var (old, now) = (_before!.Outline.Scorecards[before.Scorecard], _after!.Outline.Scorecards[after.Scorecard]);
        if (old.Name != now.Name && before.Status != ScoreStatus.NotEligible && after.Status != ScoreStatus.NotEligible)
        {
            return new ImpactReason.Card(old.Label, now.Label);
        }

        if (before.Inner is null != after.Inner is null)
        {
            return new ImpactReason.Status(after.Inner is null ? after.Status : before.Status, after.Inner is not null);
        }

        return Override(before, after, old, now) ?? Part(before, after, change);
    }

    private ImpactReason.Rule? Override(SideAccount before, SideAccount after, OutlineScorecard old, OutlineScorecard now)
    {
        var (was, rule) = (Decided(_before!.Outline, before, old), Decided(_after!.Outline, after, now));
        return was?.Because == rule?.Because && was?.Target == rule?.Target ? null
            : rule is not null ? new ImpactReason.Rule(rule.Because, true)
            : new ImpactReason.Rule(was!.Because, false);
    }

    /// <summary>The override that made the printed number another than the computed one; null where none did.</summary>
    private static OutlineOverride? Decided(ScoreOutline outline, SideAccount account, OutlineScorecard card) =>
        account.Applied >= 0 && !(account is { Inner: { } inner, Computed: { } computed } && outline.Print(inner) == outline.Print(computed)) ? card.Overrides[account.Applied] : null;

    private ImpactReason Part(SideAccount before, SideAccount after, decimal? change)
    {
        var outline = _after!.Outline;
        var direction = change < 0 ? -1 : 1;
        var (most, found) = (0.0, string.Empty);
        foreach (var (old, now, label) in Parts(before.Scorecard, after.Scorecard))
        {
            var difference = (now < 0 ? 0 : after.Contributions[now]) - (old < 0 ? 0 : before.Contributions[old]);
            var inner = outline.ScaleFrom > outline.ScaleTo ? -difference : difference;
            if (inner * direction > most * direction)
            {
                (most, found) = (inner, label);
            }
        }

        if (change == 0)
        {
            return BandLimits;
        }

        var shown = Math.Round((decimal)most * Math.Abs(outline.ScaleTo - outline.ScaleFrom) / 100, outline.Decimals, MidpointRounding.AwayFromZero);
        return shown != 0 ? new ImpactReason.Node(found, shown) : outline.Path is null ? OtherLimits : Memory;
    }

    /// <summary>The parts of two scorecards that bear points, by their paths; −1 where one has no such part.</summary>
    private IReadOnlyList<(int Old, int New, string Label)> Parts(short before, short after)
    {
        if (!_parts.TryGetValue((before, after), out var parts))
        {
            var (old, now) = (Bearing(_before!.Outline.Scorecards[before]), Bearing(_after!.Outline.Scorecards[after]));
            parts =
            [
                .. now.Values.Select(node => (old.TryGetValue(node.Path, out var was) ? was.Index : -1, node.Index, node.Label)),
                .. old.Values.Where(node => !now.ContainsKey(node.Path)).Select(node => (node.Index, -1, node.Label)),
            ];
            _parts.Add((before, after), parts);
        }

        return parts;
    }

    private static Dictionary<string, OutlineNode> Bearing(OutlineScorecard card) => card.Nodes.Where(node => !node.IsGroup).ToDictionary(node => node.Path, StringComparer.Ordinal);
}
