namespace Hale.Engine.ReportCards;

/// <summary>The customers who left with their last score in one band.</summary>
/// <param name="Band">The band.</param>
/// <param name="Customers">How many they are, each counted once for each time it left.</param>
/// <param name="Revenue">Their revenue together; null where none is known.</param>
public sealed record LastBand(string Band, int Customers, double? Revenue);
