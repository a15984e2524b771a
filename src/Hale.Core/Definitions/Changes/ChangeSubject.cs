namespace Hale.Core.Definitions.Changes;

/// <summary>What a change is about, on one side of a comparison.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Key">Where it stands, by names: <c>health/established/usage/licence_use</c>, <c>metrics/active_users</c>. Two overrides may have the same.</param>
/// <param name="Label">What people read.</param>
public sealed record ChangeSubject(SubjectKind Kind, string Key, string Label)
{
    /// <summary>The name of the score that it belongs to; null for what belongs to the whole project.</summary>
    public string? Score { get; init; }

    /// <summary>The name of the scorecard that it belongs to; null for what stands in none.</summary>
    public string? Scorecard { get; init; }

    /// <summary>What people call that scorecard; null for what stands in none.</summary>
    public string? ScorecardLabel { get; init; }

    /// <summary>The label of the group that it stands in; null where there is none.</summary>
    public string? Within { get; init; }

    /// <summary>Of a metric where scores read it, in words: <c>Licence utilisation (health)</c>; nothing for what is no metric.</summary>
    public IReadOnlyList<string> Reaches { get; init; } = [];

    /// <summary>The last name of <see cref="Key"/>.</summary>
    public string Name => Key[(Key.LastIndexOf('/') + 1)..];
}
