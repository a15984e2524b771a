namespace Hale.Engine.ReportCards;

/// <summary>One segment.</summary>
/// <param name="Name">Its name; empty for accounts without one.</param>
/// <param name="Observations">How many observations.</param>
/// <param name="Churners">How many accounts left.</param>
/// <param name="Rate">The share that left, drawn towards that of all where it rests on few.</param>
/// <param name="Auc">The AUC, from twenty churners up.</param>
public sealed record SegmentRow(string Name, int Observations, int Churners, Figure Rate, Figure Auc);
