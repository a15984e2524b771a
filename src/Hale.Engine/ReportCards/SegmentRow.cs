namespace Hale.Engine.ReportCards;

/// <summary>One segment.</summary>
/// <param name="Name">Its name; empty for accounts without one.</param>
/// <param name="Observations">How many observations.</param>
/// <param name="Accounts">How many accounts they are of.</param>
/// <param name="Churners">How many accounts left.</param>
/// <param name="Rate">The share of its accounts that left, drawn towards that of all where it rests on few.</param>
/// <param name="Auc">The AUC, from twenty churners up.</param>
public sealed record SegmentRow(string Name, int Observations, int Accounts, int Churners, Figure Rate, Figure Auc);
