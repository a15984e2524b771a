namespace Hale.Engine.ReportCards;

/// <summary>Whether the score holds over time.</summary>
/// <param name="Rows">The periods, the oldest first.</param>
/// <param name="Split">The first day of the later half; null when there are no halves.</param>
/// <param name="Earlier">The AUC before it.</param>
/// <param name="Later">The AUC from it on.</param>
/// <param name="Change">Later minus earlier.</param>
public sealed record Periods(IReadOnlyList<PeriodRow> Rows, DateOnly? Split, Figure Earlier, Figure Later, Figure Change);
