namespace Hale.Engine.Weighting;

/// <summary>What a node of a scorecard comes to in one row.</summary>
/// <param name="Points">Its points, 0 to 100; null when it has none.</param>
/// <param name="Kept">The share of its weight that did not leave for the whole scorecard.</param>
/// <param name="Applies">Whether it applies to the account.</param>
internal readonly record struct NodeReading(double? Points, double Kept, bool Applies);
