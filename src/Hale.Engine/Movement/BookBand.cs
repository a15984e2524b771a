namespace Hale.Engine.Movement;

/// <summary>Accounts and revenue in a band at both ends.</summary>
/// <param name="Band">The name of the band; null for accounts without a score.</param>
/// <param name="Before">How many accounts were in it.</param>
/// <param name="After">How many are in it.</param>
/// <param name="RevenueBefore">Their revenue in a year; null where the run knows none.</param>
/// <param name="RevenueAfter">The same at the later end.</param>
public sealed record BookBand(string? Band, long Before, long After, double? RevenueBefore, double? RevenueAfter);
