namespace Hale.Reports.Scorecards;

/// <summary>A group or a measure in words.</summary>
/// <param name="Label">What people read.</param>
/// <param name="Share">Its share of the whole score, 0 to 1; null where it has none.</param>
internal sealed record NodeText(string Label, decimal? Share)
{
    /// <summary>Whether it is a group.</summary>
    public bool IsGroup { get; init; }

    /// <summary>What is said of the weight: for which segments it differs, or why there is none; null when the share says everything.</summary>
    public string? Weight { get; init; }

    /// <summary>How a group combines its children where that is not by weights, or what a measure measures.</summary>
    public string? What { get; init; }

    /// <summary>When it applies; null when always.</summary>
    public string? When { get; init; }

    /// <summary>What is good and what is not, for everybody or by segment.</summary>
    public IReadOnlyList<PointsText> Points { get; init; } = [];

    /// <summary>What happens without data; null for a group without a rule of its own.</summary>
    public string? WithoutData { get; init; }

    /// <summary>Why it matters.</summary>
    public string? Why { get; init; }

    /// <summary>What to do when it is low.</summary>
    public string? Do { get; init; }

    /// <summary>Whether it is for the own team only.</summary>
    public bool IsInternal { get; init; }

    /// <summary>The children, in the order of the file.</summary>
    public IReadOnlyList<NodeText> Children { get; init; } = [];
}
