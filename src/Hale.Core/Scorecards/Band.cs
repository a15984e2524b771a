namespace Hale.Core.Scorecards;

/// <summary>A named range of a score: from its lower limit, included unless <see cref="Above"/> says otherwise, to the next band's, excluded.</summary>
/// <param name="Name">The name, such as <c>green</c>.</param>
/// <param name="From">The lower limit on the inner scale, 0 to 100.</param>
public sealed record Band(string Name, decimal From)
{
    /// <summary>Whether the lower limit itself still belongs to the band below.</summary>
    public bool Above { get; init; }

    /// <summary>What people read; null for the name.</summary>
    public string? Label { get; init; }
}
