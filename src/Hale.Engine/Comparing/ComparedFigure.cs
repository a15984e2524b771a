using Hale.Engine.ReportCards;

namespace Hale.Engine.Comparing;

/// <summary>A number of both definitions on the same observations.</summary>
/// <param name="Before">That of the first.</param>
/// <param name="After">That of the second.</param>
/// <param name="Difference">The second less the first, with the interval of the difference, which says more than two intervals beside each other.</param>
public sealed record ComparedFigure(Figure Before, Figure After, Figure Difference);
