namespace Hale.Engine.ReportCards.Own;

/// <summary>What each measure is worth.</summary>
/// <param name="Rows">The measures in the order of the definition.</param>
/// <param name="EventsPerMeasure">How many accounts left for each measure: below ten, what a joint fit says of single measures is mostly chance.</param>
public sealed record Measures(IReadOnlyList<MeasureRow> Rows, double EventsPerMeasure);
