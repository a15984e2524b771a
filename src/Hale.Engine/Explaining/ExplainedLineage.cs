using Hale.Core.Lineage;
using Hale.Core.Time;

namespace Hale.Engine.Explaining;

/// <summary>What had become of an account as a run knew it.</summary>
/// <param name="Account">The account that exists no more or, of a split, the new one.</param>
/// <param name="Kind">What happened.</param>
/// <param name="Other">The account that its facts count for; of a split, the one that it came out of.</param>
/// <param name="Since">The local day on which it happened.</param>
public sealed record ExplainedLineage(string Account, LineageKind Kind, string Other, DateOnly Since)
{
    internal static ExplainedLineage Of(LineageStep step, ProjectZone zone) => new(step.Account, step.Kind, step.Other, zone.DayOf(step.Since));
}
