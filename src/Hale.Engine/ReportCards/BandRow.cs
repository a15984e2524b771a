namespace Hale.Engine.ReportCards;

/// <summary>One band.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Low">The lowest score in it; null for words and bands of the file.</param>
/// <param name="High">The highest score in it.</param>
/// <param name="Observations">How many observations lie in it.</param>
/// <param name="Left">How many of these were followed by leaving.</param>
/// <param name="Rate">The share that left.</param>
/// <param name="ShareOfLeavers">Which part of all leavers was in it, 0 to 1.</param>
public sealed record BandRow(string Name, double? Low, double? High, int Observations, int Left, Figure Rate, double? ShareOfLeavers);
