namespace Hale.Core.Definitions.Changes;

/// <summary>One thing that is said of a subject: its weight, a limit, a condition.</summary>
/// <param name="Key">What it is called among the facets of the subject.</param>
/// <param name="Name">What people call it: <c>weight</c>, <c>limit</c>.</param>
/// <param name="Canonical">What the definition hash covers of it, or the whole of it where it is wording: equal texts mean the same.</param>
/// <param name="Text">What people read.</param>
public sealed record Facet(string Key, string Name, string Canonical, string Text)
{
    /// <summary>Which of several of the name it is, in words after the subject: <c>for 50 points</c>; empty where there is one.</summary>
    public string Where { get; init; } = string.Empty;

    /// <summary>What stands in its place where it is absent.</summary>
    public string Otherwise { get; init; } = "none";

    /// <summary>What share of its group a weight comes to, in words; null for everything else.</summary>
    public string? Share { get; init; }

    /// <summary>Whether it changes no number.</summary>
    public bool IsWording { get; init; }

    /// <summary>What can be compared part by part with another facet of the same shape; null where there is only the whole.</summary>
    internal FacetParts? Parts { get; init; }
}
