namespace Hale.Engine.ReportCards;

/// <summary>Who had been in the worst band for some days.</summary>
/// <param name="Days">The days.</param>
/// <param name="Leavers">The share of the leavers, when they decided.</param>
/// <param name="Stayers">The share of observations of accounts that stayed.</param>
public sealed record WarnedAt(int Days, Figure Leavers, Figure Stayers);
