namespace Hale.Engine.ReportCards;

/// <summary>A measure that held a score down.</summary>
/// <param name="Label">What people read.</param>
/// <param name="Points">Its points, 0 to 100.</param>
/// <param name="Lost">By how many points of the score it stayed below what it could give.</param>
public sealed record Driver(string Label, double Points, double Lost);
