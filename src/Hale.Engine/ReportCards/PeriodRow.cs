namespace Hale.Engine.ReportCards;

/// <summary>The observations of one period.</summary>
/// <param name="Label">Its name, such as <c>2025-03</c> or <c>2025 Q1</c>.</param>
/// <param name="First">Its first day.</param>
/// <param name="Observations">How many observations.</param>
/// <param name="Churners">How many accounts left.</param>
/// <param name="Rate">The share of observations followed by leaving.</param>
/// <param name="Auc">The AUC.</param>
public sealed record PeriodRow(string Label, DateOnly First, int Observations, int Churners, Figure Rate, Figure Auc);
