namespace Hale.Engine.ReportCards;

/// <summary>The accounts of a band from the landmark on.</summary>
/// <param name="Band">The band.</param>
/// <param name="Accounts">How many accounts had it that day.</param>
/// <param name="Left">How many of them left later.</param>
/// <param name="Points">Days after the landmark, the share that had not left, with its interval; a step falls at each point.</param>
public sealed record LandmarkCurve(string Band, int Accounts, int Left, IReadOnlyList<CurvePoint> Points);
