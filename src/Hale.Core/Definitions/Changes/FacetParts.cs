namespace Hale.Core.Definitions.Changes;

/// <summary>The parts of a facet. Only those of the same shape are compared one by one; of others people read the whole.</summary>
/// <param name="Shape">What the parts are parts of.</param>
/// <param name="All">The parts, each key once.</param>
internal sealed record FacetParts(string Shape, IReadOnlyList<Facet> All);
