using Hale.Core.Paths;
using Hale.Core.Scoring;

namespace Hale.Engine.Verifying;

/// <summary>Compares a stored score with the same computed again: every number by its bits.</summary>
/// <param name="outline">The shape of the score.</param>
internal sealed class ScoreComparison(ScoreOutline outline)
{
    private const string None = "none";

    /// <summary>What differs, the score before its parts.</summary>
    public IReadOnlyList<Difference> Of(AccountScore stored, AccountScore computed)
    {
        var list = new DifferenceList();
        list.Index("scorecard", stored.Scorecard, computed.Scorecard, index => outline.Scorecards[index].Name);
        list.Word("status", stored.Status, computed.Status);
        list.Number("score", stored.Value, computed.Value);
        list.Index("band", stored.Band, computed.Band, index => outline.Bands[index].Name);
        list.Word("name of the band", stored.BandLabel ?? None, computed.BandLabel ?? None);
        list.Number("computed number", stored.Computed, computed.Computed);
        list.Number("coverage", stored.Coverage, computed.Coverage);
        list.Number("lower bound", stored.Low, computed.Low);
        list.Number("upper bound", stored.High, computed.High);
        list.Word("overrides that hold", Numbers(stored.FiredOverrides), Numbers(computed.FiredOverrides));
        list.Index("override that decides", stored.AppliedOverride, computed.AppliedOverride, index => Numbers([index]));
        AddPath(list, stored.Path, computed.Path);
        AddNodes(list, stored, computed);
        return list.Found;
    }

    // People count from 1.
    private static string Numbers(IReadOnlyList<int> overrides) => overrides.Count == 0 ? None : string.Join(", ", overrides.Select(index => FormattableString.Invariant($"{index + 1}")));

    private void AddNodes(DifferenceList list, AccountScore stored, AccountScore computed)
    {
        list.Word("number of nodes", stored.Nodes.Count, computed.Nodes.Count);
        if (stored.Nodes.Count != computed.Nodes.Count || stored.Scorecard != computed.Scorecard)
        {
            return;
        }

        for (var index = 0; index < stored.Nodes.Count; index++)
        {
            if (!IsSame(stored.Nodes[index], computed.Nodes[index]))
            {
                AddNode(list, outline.Scorecards[stored.Scorecard].Nodes[index], stored.Nodes[index], computed.Nodes[index]);
            }
        }
    }

    private static void AddNode(DifferenceList list, OutlineNode node, NodeResult stored, NodeResult computed)
    {
        var name = node.Path.Length == 0 ? "whole tree" : node.Path;
        list.Word($"{name}: state", stored.State, computed.State);
        list.Word($"{name}: reason", stored.Reason, computed.Reason);
        list.Number($"{name}: points", stored.Points, computed.Points);
        list.Number($"{name}: nominal share", stored.NominalShare, computed.NominalShare);
        list.Number($"{name}: share", stored.EffectiveShare, computed.EffectiveShare);
        list.Number($"{name}: contribution", stored.Contribution, computed.Contribution);
    }

    private static void AddPath(DifferenceList list, PathStep? stored, PathStep? computed)
    {
        list.Word("step from the close before", stored is null ? None : "one", computed is null ? None : "one");
        if (stored is { } was && computed is { } now)
        {
            AddState(list, "state of the close before", was.Before, now.Before);
            AddState(list, "state", was.After, now.After);
            list.Number("days since the close before", was.Days, now.Days);
        }
    }

    private static void AddState(DifferenceList list, string what, PathState? stored, PathState? computed)
    {
        list.Number($"{what}: number", stored?.Number, computed?.Number);
        list.Number($"{what}: band", stored?.Band, computed?.Band);
        list.Number($"{what}: closes outside the band", stored?.Pending, computed?.Pending);
        list.Word($"{what}: moment", stored?.At.ToString() ?? None, computed?.At.ToString() ?? None);
    }

    private static bool IsSame(NodeResult stored, NodeResult computed) => stored.State == computed.State
        && stored.Reason == computed.Reason
        && stored.Points is null == computed.Points is null
        && Bits(stored.Points ?? 0) == Bits(computed.Points ?? 0)
        && Bits(stored.NominalShare) == Bits(computed.NominalShare)
        && Bits(stored.EffectiveShare) == Bits(computed.EffectiveShare)
        && Bits(stored.Contribution) == Bits(computed.Contribution);

    private static long Bits(double number) => BitConverter.DoubleToInt64Bits(number);
}
