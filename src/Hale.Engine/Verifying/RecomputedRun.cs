using Hale.Engine.History;

namespace Hale.Engine.Verifying;

/// <summary>What computing the metrics of a stored run again from facts has shown.</summary>
/// <param name="Run">The run.</param>
/// <param name="Values">How many values were compared.</param>
/// <param name="Differing">How many differ, by metric; metrics of which none does are left out.</param>
/// <param name="Examples">The first of them, in the order of the accounts.</param>
/// <param name="OtherScores">How many accounts would be given another score, or another band.</param>
/// <param name="OnlyStored">How many accounts the run scored that do not belong to the population any more.</param>
/// <param name="OnlyNow">How many belong to it now that the run did not score.</param>
/// <param name="Changes">What has become of the facts since the run.</param>
public sealed record RecomputedRun(
    Run Run,
    long Values,
    IReadOnlyList<KeyValuePair<string, long>> Differing,
    IReadOnlyList<MetricDifference> Examples,
    long OtherScores,
    long OnlyStored,
    long OnlyNow,
    ChangesSince Changes)
{
    /// <summary>Whether facts give what they gave.</summary>
    public bool IsEqual => Differing.Count == 0 && OtherScores + OnlyStored + OnlyNow == 0;
}
